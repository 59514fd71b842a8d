package masar.view.layers;

import java.util.List;
import javafx.scene.layout.Region;
import masar.layout.TimelineLayout;
import masar.layout.axis.HijriRow;
import masar.layout.axis.Tick;
import masar.layout.frame.Metrics;

/** The axis: a band along the bottom with two or three rows of labels, and the line of today above it. */
public final class AxisLayer extends Layer {

    /** The length of a line without a label, in px. */
    private static final double STEP = 6;

    private final Region band = new Region();
    private final Hairlines ticks;
    private final Hairlines today;
    private final Labels minor;
    private final Labels major;
    private final Labels hijri;

    public AxisLayer() {
        super("axis");
        band.getStyleClass().add("axis-band");
        band.setManaged(false);
        getChildren().add(band);
        ticks = new Hairlines(this, "axis-tick");
        today = new Hairlines(this, "today-line");
        minor = new Labels(this, "axis-label");
        major = new Labels(this, "axis-major");
        hijri = new Labels(this, "axis-label");
    }

    @Override
    public void show(TimelineLayout layout) {
        band.resizeRelocate(0, layout.axisTop(), layout.width(), layout.height() - layout.axisTop());
        for (Tick tick : layout.axis().ticks()) {
            double length = tick.major() ? Metrics.AXIS_HEIGHT : Metrics.AXIS_HEIGHT / 2;
            ticks.addVertical(tick.x(), layout.axisTop() + 1, layout.axisTop() + length);
        }
        for (double step : layout.axis().steps()) {
            ticks.addVertical(step, layout.axisTop() + 1, layout.axisTop() + STEP);
        }
        layout.axis().hijri().ifPresent(row -> addHijri(row, layout));
        ticks.show();
        minor.show(layout.axis().minor(), layout.direction());
        major.show(layout.axis().major(), layout.direction());
        hijri.show(layout.axis().hijri().map(HijriRow::labels).orElse(List.of()), layout.direction());
        showToday(layout);
    }

    private void addHijri(HijriRow row, TimelineLayout layout) {
        double top = layout.axisTop() + Metrics.AXIS_HEIGHT;
        row.ticks().forEach(tick -> ticks.addVertical(tick.x(), top, top + Metrics.HIJRI_ROW));
        row.steps().forEach(step -> ticks.addVertical(step, top + 1, top + STEP));
        ticks.addHorizontal(layout.width(), top);
    }

    private void showToday(TimelineLayout layout) {
        layout.axis()
                .today()
                .ifPresent(now -> today.addVertical(now.x(), now.label().box().y(), layout.axisTop()));
        today.show();
    }
}
