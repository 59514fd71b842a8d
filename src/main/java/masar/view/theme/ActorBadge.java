package masar.view.theme;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import masar.i18n.Language;
import masar.model.Actor;
import masar.typography.Typeface;

/** An actor's short name on a disc of its colour. */
public final class ActorBadge extends StackPane {

    /** @param size the diameter, in px */
    public ActorBadge(Actor actor, Language language, double size) {
        getStyleClass().add("actor-badge");
        setMinSize(size, size);
        setMaxSize(size, size);
        setBackground(
                new Background(new BackgroundFill(Color.web(actor.color()), new CornerRadii(size / 2), Insets.EMPTY)));
        Text letters = new Text(actor.shortName().in(language));
        letters.setFont(Typeface.BOLD.font(Math.round(size * 0.42)));
        letters.getStyleClass().add("actor-letters");
        getChildren().add(letters);
        setMouseTransparent(true);
    }
}
