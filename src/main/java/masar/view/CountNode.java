package masar.view;

import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import masar.layout.frame.Box;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.view.parts.TimelineText;

/** A number in a pill; pressing it lists the events that it counts. */
final class CountNode extends Region {

    private final TimelineView view;
    private final TextBlock text = TimelineText.caption();
    private Optional<Count> shown = Optional.empty();

    CountNode(TimelineView view) {
        this.view = view;
        getStyleClass().add("badge");
        setAccessibleRole(AccessibleRole.BUTTON);
        text.setManaged(false);
        getChildren().add(text);
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                open();
                key.consume();
            }
        });
        setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                open();
                click.consume();
            }
        });
    }

    void show(Count count) {
        shown = Optional.of(count);
        DateLabels labels = new DateLabels(view.getContent().style());
        // LEFT-TO-RIGHT MARK: the sign belongs to the number in a paragraph of either direction.
        text.setText('\u200e' + "+" + labels.number(count.number()));
        setAccessibleText(count.words(labels));
        Box box = count.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        double width = Math.min(box.width(), text.prefWidth(-1));
        text.resizeRelocate(
                (box.width() - width) / 2,
                (box.height() - TimelineText.CAPTION_LINE) / 2,
                width,
                TimelineText.CAPTION_LINE);
    }

    private void open() {
        shown.ifPresent(count -> new MemberList(view, count).showBeside(this));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
