package masar.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Connector;

/** The hairlines from cards to their pins and from lane to lane, beneath all cards. */
final class LeaderLayer extends Layer {

    private final Path leaders = path("leader");
    private final Path connectors = path("connector");

    LeaderLayer() {
        super("leaders");
        getChildren().addAll(connectors, leaders);
    }

    @Override
    void show(TimelineLayout layout) {
        List<PathElement> lines = new ArrayList<>();
        for (Card card : layout.cards()) {
            if (layout.inSight(card.box())) {
                line(card.anchorX(), card.box().bottom(), card.baseline(), lines);
            }
        }
        leaders.getElements().setAll(lines);
        List<PathElement> between = new ArrayList<>();
        for (Connector connector : layout.connectors()) {
            double top = Math.max(connector.top(), layout.scroll().top());
            double bottom = Math.min(connector.bottom(), layout.axisTop());
            if (top < bottom) {
                line(connector.x(), top, bottom, between);
            }
        }
        connectors.getElements().setAll(between);
    }

    private static void line(double x, double top, double bottom, List<PathElement> lines) {
        double pixel = Math.floor(x) + 0.5;
        lines.add(new MoveTo(pixel, top));
        lines.add(new LineTo(pixel, bottom));
    }
}
