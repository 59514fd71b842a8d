package masar.view;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import masar.view.parts.EventHandling;

/** A node that stands for an event; a screen reader presses it as the mouse does. */
abstract class EventNode extends Region {

    private final TimelineView view;

    EventNode(TimelineView view, String styleClass) {
        this.view = view;
        getStyleClass().add(styleClass);
        setAccessibleRole(AccessibleRole.BUTTON);
        EventHandling.install(this, view);
    }

    /** The timeline that it is on. */
    final TimelineView view() {
        return view;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            EventHandling.event(this).ifPresent(view::select);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
