package masar.view.theme;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import masar.i18n.Language;
import masar.model.Actor;
import masar.typography.Outlines;
import masar.typography.Typeface;

/** An actor's short name on a disc of its colour. */
public final class ActorBadge extends StackPane {

    /** @param size the diameter, in px */
    public ActorBadge(Actor actor, Language language, double size) {
        getStyleClass().add("actor-badge");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setBackground(
                new Background(new BackgroundFill(Color.web(actor.color()), new CornerRadii(size / 2), Insets.EMPTY)));
        Shape letters = letters(actor.shortName().in(language), Math.round(size * 0.42));
        letters.getStyleClass().add("actor-letters");
        getChildren().add(letters);
        setMouseTransparent(true);
    }

    private static Shape letters(String text, double size) {
        if (!text.isEmpty() && Outlines.areNeeded(text)) {
            return Outlines.node(text, Typeface.BOLD, size, true);
        }
        Text letters = new Text(text);
        letters.setFont(Typeface.BOLD.font(size));
        return letters;
    }
}
