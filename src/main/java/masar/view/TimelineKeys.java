package masar.view;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
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
            if (!event.isShortcutDown() && !event.isAltDown()) {
                action(event.getCode()).ifPresent(action -> {
                    view.stopMoving();
                    action.run();
                    event.consume();
                });
            }
        };
        view.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        return () -> view.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
    }

    private Optional<Runnable> action(KeyCode key) {
        int later = view.direction() == Direction.RIGHT_TO_LEFT ? 1 : -1;
        return switch (key) {
            case LEFT, KP_LEFT -> Optional.of(() -> step(later));
            case RIGHT, KP_RIGHT -> Optional.of(() -> step(-later));
            case HOME -> Optional.of(view::goToFirst);
            case END -> Optional.of(view::goToLast);
            case PAGE_UP -> Optional.of(() -> view.pan(-view.getWidth()));
            case PAGE_DOWN -> Optional.of(() -> view.pan(view.getWidth()));
            case PLUS, ADD, EQUALS -> Optional.of(view::zoomIn);
            case MINUS, SUBTRACT -> Optional.of(view::zoomOut);
            case DIGIT0, NUMPAD0 -> Optional.of(view::showAll);
            case UP, KP_UP -> Optional.of(() -> view.scrollBy(-SCROLL_STEP));
            case DOWN, KP_DOWN -> Optional.of(() -> view.scrollBy(SCROLL_STEP));
            case P ->
                Optional.of(() ->
                        view.shownProperty().get().map(TimelineLayout::period).ifPresent(view::choosePeriod));
            case ESCAPE ->
                view.selectionProperty().get().isPresent() ? Optional.of(view::clearSelection) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Selects the event before or after the selected one, or the first in view if none is selected; none that recedes. */
    private void step(int places) {
        EventIndex events = view.getContent().events();
        OptionalInt at = view.selectedPlace();
        OptionalInt next =
                at.isPresent() ? events.standingOut(at.getAsInt() + places, places > 0) : firstInView(events);
        next.ifPresent(place -> view.select(events.event(place)));
    }

    private OptionalInt firstInView(EventIndex events) {
        return view.shownProperty()
                .get()
                .map(now -> events.firstAtOrAfter(now.viewport().start()))
                .map(first -> events.standingOut(first, true))
                .filter(OptionalInt::isPresent)
                .orElseGet(() -> events.standingOut(events.size() - 1, false));
    }
}
