package masar.view;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import masar.i18n.Messages;
import masar.layout.Lanes.Branch;
import masar.layout.frame.Metrics;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.view.parts.Clicks;
import masar.view.parts.TimelineText;
import masar.view.theme.Icons;

/** How many members of an actor take part; pressing it gives them lanes of their own, or folds these into the actor's. */
final class LaneMembers extends Region {

    static final double HEIGHT = 20;
    private static final double ARROW = 10;
    private static final double PADDING = 8;
    private static final double GAP = 4;

    private final TextBlock text = TimelineText.caption();
    private final Region closed = Icons.icon("ui/chevron-end", ARROW).turning();
    private final Region open = Icons.icon("ui/chevron-down", ARROW);
    private final Runnable press;

    /** @param press is run when it is pressed */
    LaneMembers(Runnable press) {
        this.press = press;
        getStyleClass().add("lane-members");
        setAccessibleRole(AccessibleRole.BUTTON);
        setManaged(false);
        text.setManaged(false);
        text.setMouseTransparent(true);
        open.setManaged(false);
        closed.setManaged(false);
        getChildren().addAll(closed, open, text);
        Clicks.on(this, press);
    }

    /** Shows the members of an actor; returns the width that this takes, in px. */
    double show(Branch branch, DateLabels labels) {
        Messages messages = Messages.of(Messages.Bundle.VIEW, labels.language());
        String members = messages.count("lane.members", branch.members(), labels.count(branch.members()));
        text.setText(members);
        setAccessibleText(messages.get(branch.divided() ? "lane.join" : "lane.divide", members));
        open.setVisible(branch.divided());
        closed.setVisible(!branch.divided());
        double around = PADDING + ARROW + GAP + PADDING;
        double width = Math.min(Math.ceil(text.prefWidth(-1)), Metrics.LANE_MEMBERS - LaneHeading.MARGIN - around);
        open.resizeRelocate(PADDING, (HEIGHT - ARROW) / 2, ARROW, ARROW);
        closed.resizeRelocate(PADDING, (HEIGHT - ARROW) / 2, ARROW, ARROW);
        text.resizeRelocate(
                PADDING + ARROW + GAP, (HEIGHT - TimelineText.CAPTION_LINE) / 2, width, TimelineText.CAPTION_LINE);
        return around + width;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
