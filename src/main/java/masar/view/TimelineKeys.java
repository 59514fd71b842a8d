package masar.view;

import java.util.OptionalInt;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import masar.layout.TimelineLayout;
import masar.layout.frame.Direction;
import masar.layout.index.EventIndex;

/** What the keys do while the timeline has the focus. The arrow keys follow the reading direction. */
final class TimelineKeys {

    /** How far Up and Down move lanes, in px. */
    private static final double SCROLL_STEP = 60;

    private final TimelineView view;

    TimelineKeys(TimelineView view) {
        this.view = view;
    }

    /** Listens to the view until the subscription ends. */
    Subscription subscribe() {
        EventHandler<KeyEvent> pressed = event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && handles(event)) {
                event.consume();
            }
        };
        view.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        return () -> view.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
    }

    private boolean handles(KeyEvent event) {
        boolean rightToLeft = view.direction() == Direction.RIGHT_TO_LEFT;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> step(rightToLeft ? 1 : -1);
            case RIGHT, KP_RIGHT -> step(rightToLeft ? -1 : 1);
            case HOME -> view.goToFirst();
            case END -> view.goToLast();
            case PAGE_UP -> view.pan(-view.getWidth());
            case PAGE_DOWN -> view.pan(view.getWidth());
            case PLUS, ADD, EQUALS -> view.zoomIn();
            case MINUS, SUBTRACT -> view.zoomOut();
            case DIGIT0, NUMPAD0 -> view.showAll();
            case UP, KP_UP -> view.scrollBy(-SCROLL_STEP);
            case DOWN, KP_DOWN -> view.scrollBy(SCROLL_STEP);
            case P -> view.shownProperty().get().map(TimelineLayout::period).ifPresent(view::choosePeriod);
            case ESCAPE -> {
                if (view.selectionProperty().get().isEmpty()) {
                    return false;
                }
                view.clearSelection();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Selects the event {@code places} later than the selected one, or the first in view if none is selected. */
    private void step(int places) {
        EventIndex events = view.getContent().events();
        OptionalInt at = view.selectedPlace();
        if (at.isPresent()) {
            selectAt(Math.clamp(at.getAsInt() + places, 0, events.size() - 1));
        } else {
            view.shownProperty()
                    .get()
                    .ifPresent(now -> selectAt(Math.min(
                            events.size() - 1,
                            events.firstAtOrAfter(now.viewport().start()))));
        }
    }

    private void selectAt(int place) {
        EventIndex events = view.getContent().events();
        if (place >= 0 && place < events.size()) {
            view.select(events.event(place));
        }
    }
}
