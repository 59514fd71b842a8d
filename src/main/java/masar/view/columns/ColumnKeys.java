package masar.view.columns;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import masar.layout.frame.Direction;

/**
 * What the keys do while the columns have the focus: the arrows lead from event to event in the order of time, those along
 * the line with the reading direction.
 */
final class ColumnKeys {

    private final ColumnView view;

    ColumnKeys(ColumnView view) {
        this.view = view;
    }

    /** Listens to the view until the subscription ends. */
    Subscription subscribe() {
        EventHandler<KeyEvent> pressed = event -> {
            if (!event.isShortcutDown() && !event.isAltDown()) {
                action(event.getCode()).ifPresent(action -> {
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
            case DOWN, KP_DOWN -> Optional.of(() -> step(1));
            case UP, KP_UP -> Optional.of(() -> step(-1));
            case HOME -> Optional.of(() -> selectAt(0));
            case END -> Optional.of(() -> selectAt(Integer.MAX_VALUE));
            case PAGE_UP -> Optional.of(view::rowUp);
            case PAGE_DOWN -> Optional.of(view::rowDown);
            case PLUS, ADD, EQUALS -> Optional.of(view.onMoreTextProperty().get());
            case MINUS, SUBTRACT -> Optional.of(view.onLessTextProperty().get());
            case P ->
                Optional.of(() -> view.shownProperty()
                        .get()
                        .flatMap(ColumnsInView::period)
                        .ifPresent(view.onPeriodChosenProperty().get()));
            case ESCAPE ->
                view.selectionProperty().get().isPresent() ? Optional.of(view::clearSelection) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Selects the event {@code places} later than the selected one, or the first in view if none is selected. */
    private void step(int places) {
        OptionalInt at = view.selectedPlace();
        if (at.isPresent()) {
            selectAt(at.getAsInt() + places);
        } else {
            view.page().flatMap(page -> page.first(view.scrollProperty().get())).ifPresent(view::select);
        }
    }

    /** Selects the event at a place in the order of time, or the nearest to it. */
    private void selectAt(int place) {
        view.events()
                .filter(events -> !events.isEmpty())
                .ifPresent(events -> view.select(events.event(Math.clamp(place, 0, events.size() - 1))));
    }
}
