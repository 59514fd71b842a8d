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
import masar.layout.TimelineLayout.Tick;

/** The axis: a band along the bottom with two rows of labels. */
final class AxisLayer extends Layer {

    private final Region band = new Region();
    private final Path ticks = new Path();
    private final Labels minor;
    private final Labels major;

    AxisLayer() {
        super("axis");
        band.getStyleClass().add("axis-band");
        band.setManaged(false);
        ticks.getStyleClass().add("axis-tick");
        ticks.setManaged(false);
        ticks.setMouseTransparent(true);
        getChildren().addAll(band, ticks);
        minor = new Labels(this, "axis-label");
        major = new Labels(this, "axis-major");
    }

    @Override
    void show(TimelineLayout layout) {
        band.resizeRelocate(0, layout.axisTop(), layout.width(), Metrics.AXIS_HEIGHT);
        List<PathElement> lines = new ArrayList<>();
        for (Tick tick : layout.axis().ticks()) {
            double x = Math.floor(tick.x()) + 0.5;
            double length = tick.major() ? Metrics.AXIS_HEIGHT : Metrics.AXIS_HEIGHT / 2;
            lines.add(new MoveTo(x, layout.axisTop() + 1));
            lines.add(new LineTo(x, layout.axisTop() + length));
        }
        ticks.getElements().setAll(lines);
        minor.show(layout.axis().minor(), layout.direction());
        major.show(layout.axis().major(), layout.direction());
    }
}
