package masar.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import masar.layout.Metrics;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.HijriRow;
import masar.layout.TimelineLayout.Tick;
import masar.layout.TimelineLayout.Today;

/** The axis: a band along the bottom with two or three rows of labels, and the line of today above it. */
final class AxisLayer extends Layer {

    private final Region band = new Region();
    private final Path ticks = path("axis-tick");
    private final Path today = path("today-line");
    private final Labels minor;
    private final Labels major;
    private final Labels hijri;
    private final Labels todayLabel;

    AxisLayer() {
        super("axis");
        band.getStyleClass().add("axis-band");
        band.setManaged(false);
        getChildren().addAll(band, ticks, today);
        minor = new Labels(this, "axis-label");
        major = new Labels(this, "axis-major");
        hijri = new Labels(this, "axis-label");
        todayLabel = new Labels(this, "today-label");
    }

    @Override
    void show(TimelineLayout layout) {
        band.resizeRelocate(0, layout.axisTop(), layout.width(), layout.height() - layout.axisTop());
        List<PathElement> lines = new ArrayList<>();
        for (Tick tick : layout.axis().ticks()) {
            double length = tick.major() ? Metrics.AXIS_HEIGHT : Metrics.AXIS_HEIGHT / 2;
            line(tick.x(), layout.axisTop() + 1, layout.axisTop() + length, lines);
        }
        layout.axis().hijri().ifPresent(row -> hijriTicks(row, layout, lines));
        ticks.getElements().setAll(lines);
        minor.show(layout.axis().minor(), layout.direction());
        major.show(layout.axis().major(), layout.direction());
        hijri.show(layout.axis().hijri().map(HijriRow::labels).orElse(List.of()), layout.direction());
        showToday(layout);
    }

    private static void hijriTicks(HijriRow row, TimelineLayout layout, List<PathElement> lines) {
        double top = layout.axisTop() + Metrics.AXIS_HEIGHT;
        row.ticks().forEach(tick -> line(tick.x(), top, top + Metrics.HIJRI_ROW, lines));
        lines.add(new MoveTo(0, Math.floor(top) + 0.5));
        lines.add(new LineTo(layout.width(), Math.floor(top) + 0.5));
    }

    private void showToday(TimelineLayout layout) {
        List<PathElement> lines = new ArrayList<>();
        layout.axis().today().ifPresent(now -> line(now.x(), Metrics.ERA_CAPTION, layout.axisTop(), lines));
        today.getElements().setAll(lines);
        todayLabel.show(layout.axis().today().map(Today::label).stream().toList(), layout.direction());
    }

    private static void line(double x, double top, double bottom, List<PathElement> lines) {
        double pixel = Math.floor(x) + 0.5;
        lines.add(new MoveTo(pixel, top));
        lines.add(new LineTo(pixel, bottom));
    }
}
