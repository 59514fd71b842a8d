package masar.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Arc;
import masar.layout.frame.Metrics;

/** The links of one event, from cause to response, beneath all cards. */
final class ArcLayer extends Layer {

    private static final double HEAD_LENGTH = 9;
    private static final double HEAD_WIDTH = 8;
    /** Two events of one moment are linked by a loop this wide to either side. */
    private static final double LOOP = 22;

    private final Path lines = path("arc");
    private final Path heads = path("arc-head");

    ArcLayer() {
        super("arcs");
        getChildren().addAll(lines, heads);
    }

    @Override
    void show(TimelineLayout layout) {
        List<PathElement> curves = new ArrayList<>();
        List<PathElement> points = new ArrayList<>();
        for (Arc arc : layout.arcs()) {
            double tip = arc.toY() - Metrics.PIN_SIZE / 2;
            double top = Math.min(arc.fromY(), arc.toY()) - arc.height();
            double loop = arc.fromX() == arc.toX() ? LOOP : 0;
            curves.add(new MoveTo(arc.fromX(), arc.fromY() - Metrics.PIN_SIZE / 2));
            curves.add(new CubicCurveTo(arc.fromX() + loop, top, arc.toX() - loop, top, arc.toX(), tip - HEAD_LENGTH));
            points.add(new MoveTo(arc.toX(), tip));
            points.add(new LineTo(arc.toX() - HEAD_WIDTH / 2, tip - HEAD_LENGTH));
            points.add(new LineTo(arc.toX() + HEAD_WIDTH / 2, tip - HEAD_LENGTH));
            points.add(new ClosePath());
        }
        lines.getElements().setAll(curves);
        heads.getElements().setAll(points);
    }
}
