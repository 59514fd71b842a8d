package masar.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;

/** The hairlines from cards to their places on the axis, beneath all cards. */
final class LeaderLayer extends Layer {

    private final Path leaders = new Path();

    LeaderLayer() {
        super("leaders");
        leaders.getStyleClass().add("leader");
        leaders.setManaged(false);
        leaders.setMouseTransparent(true);
        getChildren().add(leaders);
    }

    @Override
    void show(TimelineLayout layout) {
        List<PathElement> lines = new ArrayList<>();
        for (Card card : layout.cards()) {
            double x = Math.floor(card.anchorX()) + 0.5;
            lines.add(new MoveTo(x, card.box().bottom()));
            lines.add(new LineTo(x, layout.axisTop()));
        }
        leaders.getElements().setAll(lines);
    }
}
