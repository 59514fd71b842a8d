package masar.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import masar.layout.EdgeHint;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.model.Event;
import masar.typography.TextBlock;
import masar.view.parts.Clicks;
import masar.view.parts.EventHandling;
import masar.view.parts.Orientations;
import masar.view.parts.TimelineText;
import masar.view.popup.TextTooltip;
import masar.view.theme.Icons;

/**
 * An arrow at one edge of the view with the name of the nearest event beyond it; pressing it selects that event, which
 * brings it into view. Laid out from left to right; the node orientation mirrors it.
 */
final class EdgeChip extends Region {

    private final TimelineView view;
    private final boolean later;
    private final TextBlock words = TimelineText.caption();
    private final Region arrow;
    private Optional<Event> event = Optional.empty();

    EdgeChip(TimelineView view, boolean later) {
        this.view = view;
        this.later = later;
        arrow = Icons.icon(later ? "ui/arrow-end" : "ui/arrow-start", EdgeHint.ARROW)
                .turning();
        arrow.setManaged(false);
        words.setManaged(false);
        words.setMouseTransparent(true);
        getStyleClass().add("edge-chip");
        setId(later ? "edge-later" : "edge-earlier");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setManaged(false);
        setVisible(false);
        getChildren().addAll(arrow, words);
        tip().installOn(this);
        Clicks.on(this, this::go);
        setOnKeyPressed(this::press);
    }

    private TextTooltip tip() {
        return new TextTooltip(
                () -> event.map(named -> EventHandling.description(named, view)).orElse(List.of()));
    }

    /** @param accessible the words, and which way the arrow leads */
    void show(EdgeHint hint, Direction direction, String accessible) {
        event = Optional.of(hint.event());
        setNodeOrientation(Orientations.of(direction));
        setAccessibleText(accessible);
        words.setVisible(!hint.compact());
        words.setText(hint.words());
        Box box = hint.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        place(box, hint.compact());
        setVisible(true);
    }

    /** Puts the arrow at the edge and the words on its inner side. */
    private void place(Box box, boolean compact) {
        double arrowTop = (box.height() - EdgeHint.ARROW) / 2;
        if (compact) {
            arrow.resizeRelocate((box.width() - EdgeHint.ARROW) / 2, arrowTop, EdgeHint.ARROW, EdgeHint.ARROW);
            return;
        }
        double after = EdgeHint.ARROW + EdgeHint.GAP;
        double arrowStart = later ? box.width() - EdgeHint.PADDING - EdgeHint.ARROW : EdgeHint.PADDING;
        double wordsStart = later ? EdgeHint.PADDING : EdgeHint.PADDING + after;
        arrow.resizeRelocate(arrowStart, arrowTop, EdgeHint.ARROW, EdgeHint.ARROW);
        words.resizeRelocate(
                wordsStart,
                (box.height() - TimelineText.CAPTION_LINE) / 2,
                box.width() - 2 * EdgeHint.PADDING - after,
                TimelineText.CAPTION_LINE);
    }

    /** Shows nothing, and keeps no event; the focus moves on to what is before it. */
    void hide() {
        event = Optional.empty();
        if (isFocused() && !requestFocusTraversal(TraversalDirection.PREVIOUS)) {
            view.requestFocus();
        }
        setVisible(false);
    }

    private void go() {
        event.ifPresent(view::select);
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            go();
            key.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            go();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
