package masar.view.columns;

import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.frame.Direction;
import masar.model.Event;
import masar.view.parts.EventHandling;
import masar.view.parts.EventHost;
import masar.view.parts.Orientations;
import masar.view.parts.StarMark;
import masar.view.parts.TimelineMark;

/** A card in a window: pressing it, with the mouse or by a screen reader, selects its event. */
final class LiveCard extends ColumnCard {

    private static final double STAR_INSET = 12;

    private final EventHost host;
    private final StarMark star = new StarMark(getChildren());

    LiveCard(EventHost host) {
        this.host = host;
        setAccessibleRole(AccessibleRole.BUTTON);
        EventHandling.install(this, host);
    }

    /** @param receding whether others stand out */
    void show(Card card, Direction direction, boolean receding) {
        setNodeOrientation(Orientations.of(direction));
        show(card, host.style(), host.marksProperty().get());
        setAccessibleText(card.event().title().in(host.style().language()) + '\n' + String.join(" ", card.date()));
        EventHandling.show(this, TimelineMark.Kind.CARD, card.event(), host);
        star.show(host.isStarred(card.event()), card.box().width() - STAR_INSET, 0);
        Optional<Event> event = Optional.of(card.event());
        boolean lit = EventHandling.isSame(event, host.hoveredProperty().get());
        boolean selected = EventHandling.isSame(event, host.selectionProperty().get());
        pseudoClassStateChanged(EventHandling.LIT, lit);
        pseudoClassStateChanged(EventHandling.RECEDING, receding && !lit && !selected);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            EventHandling.event(this).ifPresent(host::select);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
