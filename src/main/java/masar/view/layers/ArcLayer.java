package masar.view.layers;

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

/** The links of one event, from the card of the cause to that of the response, above bars and beneath all cards. */
public final class ArcLayer extends Layer {

    private static final double HEAD_LENGTH = 9;
    private static final double HEAD_WIDTH = 8;
    /** How far a line goes straight on, in px, before it turns. */
    private static final double LEAST_BEND = 24;

    private final Path lines = path("arc");
    private final Path heads = path("arc-head");

    public ArcLayer() {
        super("arcs");
        getChildren().addAll(lines, heads);
    }

    @Override
    public void show(TimelineLayout layout) {
        List<PathElement> curves = new ArrayList<>();
        List<PathElement> points = new ArrayList<>();
        for (Arc arc : layout.arcs()) {
            add(arc, curves, points);
        }
        lines.getElements().setAll(curves);
        heads.getElements().setAll(points);
    }

    private static void add(Arc arc, List<PathElement> curves, List<PathElement> points) {
        double dx = arc.upright() ? 0 : Math.signum(arc.toX() - arc.fromX());
        double dy = arc.upright() ? Math.signum(arc.toY() - arc.fromY()) : 0;
        double backX = arc.toX() - dx * HEAD_LENGTH;
        double backY = arc.toY() - dy * HEAD_LENGTH;
        double bend = Math.max(
                LEAST_BEND,
                (arc.upright() ? Math.abs(arc.toY() - arc.fromY()) : Math.abs(arc.toX() - arc.fromX())) / 2);
        curves.add(new MoveTo(arc.fromX(), arc.fromY()));
        curves.add(new CubicCurveTo(
                arc.fromX() + dx * bend, arc.fromY() + dy * bend, backX - dx * bend, backY - dy * bend, backX, backY));
        points.add(new MoveTo(arc.toX(), arc.toY()));
        points.add(new LineTo(backX - dy * HEAD_WIDTH / 2, backY - dx * HEAD_WIDTH / 2));
        points.add(new LineTo(backX + dy * HEAD_WIDTH / 2, backY + dx * HEAD_WIDTH / 2));
        points.add(new ClosePath());
    }
}
