package masar.app.task;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import masar.app.ui.Texts;
import masar.typography.TextBlock;
import org.controlsfx.control.NotificationPane;

/**
 * The sentence of a notice in as many lines as it needs, and its buttons with the whole of their names: the library keeps
 * one line and cuts both short. Labels cannot break lines of two directions; JavaFX 26 repeats parts of them or throws.
 */
final class NoticeLines {

    /** The padding of the bar, its gaps and the button that closes it, in px. */
    private static final double REST = 96;

    private static final double GAP = 12;
    private static final double LEAST_WIDTH = 120;

    private final NotificationPane pane;
    private final Optional<ProgressBar> bar;
    private final TextBlock lines;
    private final Region buttons;

    private NoticeLines(NotificationPane pane, String sentence, Optional<ProgressBar> bar) {
        this.pane = pane;
        this.bar = bar;
        this.lines = Texts.wrapped(sentence);
        // The size that fit() computes, which the label around it does not ask for.
        lines.setMinHeight(Region.USE_PREF_SIZE);
        this.buttons = (Region) Objects.requireNonNull(pane.lookup(".notification-bar .button-bar"));
    }

    /**
     * Puts a sentence in the notice that is shown, whose buttons are there.
     *
     * @param bar in front of the sentence
     * @return what keeps it as wide as the notice, until there is another
     */
    static Subscription put(NotificationPane pane, String sentence, Optional<ProgressBar> bar) {
        return pane.getSkin() == null ? Subscription.EMPTY : new NoticeLines(pane, sentence, bar).put();
    }

    private Subscription put() {
        HBox graphic = new HBox(GAP);
        graphic.setAlignment(Pos.CENTER_LEFT);
        bar.ifPresent(graphic.getChildren()::add);
        graphic.getChildren().add(lines);
        Label label = (Label) Objects.requireNonNull(pane.lookup(".notification-bar .label"));
        label.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        label.setMinHeight(Region.USE_PREF_SIZE);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        pane.setGraphic(graphic);
        return Subscription.combine(
                pane.widthProperty().subscribe(this::fit),
                buttons.widthProperty().subscribe(this::fit));
    }

    private void fit() {
        double front = bar.map(work -> work.prefWidth(-1) + GAP).orElse(0.0);
        double free = Math.max(LEAST_WIDTH, pane.getWidth() - buttons.getWidth() - front - REST);
        lines.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        double width = Math.min(free, lines.prefWidth(-1));
        lines.setPrefSize(width, lines.prefHeight(width));
    }
}
