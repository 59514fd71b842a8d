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

    private final double size;

    /** @param size the diameter, in px */
    public ActorBadge(Actor actor, Language language, double size) {
        this.size = size;
        getStyleClass().add("actor-badge");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        show(actor, language);
    }

    /** Shows another actor, with the same nodes where its letters allow it: to find the style of new ones takes long. */
    public void show(Actor actor, Language language) {
        setBackground(
                new Background(new BackgroundFill(Color.web(actor.color()), new CornerRadii(size / 2), Insets.EMPTY)));
        String name = actor.shortName().in(language);
        boolean outlined = !name.isEmpty() && Outlines.areNeeded(name);
        if (!outlined && !getChildren().isEmpty() && getChildren().getFirst() instanceof Text letters) {
            letters.setText(name);
            return;
        }
        double height = Math.round(size * 0.42);
        Shape letters = outlined ? Outlines.node(name, Typeface.BOLD, height, true) : new Text(name);
        if (letters instanceof Text text) {
            text.setFont(Typeface.BOLD.font(height));
        }
        letters.getStyleClass().add("actor-letters");
        getChildren().setAll(letters);
    }
}
