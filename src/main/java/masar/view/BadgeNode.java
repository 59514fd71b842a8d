package masar.view;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import masar.i18n.Messages;
import masar.layout.TimelineLayout.Badge;
import masar.layout.frame.Box;
import masar.time.DateLabels;
import masar.time.TimeSpan;
import masar.typography.TextBlock;

/** A count in a pill; pressing it lists the events that it counts. */
final class BadgeNode extends Region {

    private final TimelineView view;
    private final TextBlock count = TimelineText.caption();
    private Badge shown = new Badge(new Box(0, 0, 0, 0), 0, 2, new TimeSpan(0, 1));

    BadgeNode(TimelineView view) {
        this.view = view;
        getStyleClass().add("badge");
        setAccessibleRole(AccessibleRole.BUTTON);
        count.setManaged(false);
        getChildren().add(count);
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

    void show(Badge badge) {
        shown = badge;
        TimelineMark.count(badge.count()).put(this);
        DateLabels labels = new DateLabels(view.getContent().style());
        // LEFT-TO-RIGHT MARK: the sign belongs to the number in a paragraph of either direction.
        count.setText('\u200e' + "+" + labels.number(badge.count()));
        Messages messages = Messages.of(Messages.Bundle.VIEW, labels.language());
        setAccessibleText(messages.count("badge.text", badge.count(), labels.count(badge.count())));
        Box box = badge.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        double width = Math.min(box.width(), count.prefWidth(-1));
        count.resizeRelocate(
                (box.width() - width) / 2,
                (box.height() - TimelineText.CAPTION_LINE) / 2,
                width,
                TimelineText.CAPTION_LINE);
    }

    private void open() {
        new MemberList(view, shown).showBeside(this);
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
