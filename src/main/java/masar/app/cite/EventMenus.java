package masar.app.cite;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow.AnchorLocation;
import masar.app.details.DetailsPane;
import masar.app.state.AppState;
import masar.app.views.Views;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.model.Event;
import masar.view.parts.EventHandling;

/**
 * Opens the menu of an event by a right click on whatever stands for it - a card, a ring, a bar, a row of a list, the details -
 * or by the menu key or Shift+F10 for the selected one. Ctrl+C copies its title and date, with Shift its sources as well.
 */
public final class EventMenus {

    private final AppState state;
    private final Views views;
    private final Runnable write;
    private Optional<ContextMenu> open = Optional.empty();

    private EventMenus(AppState state, Views views, Runnable write) {
        this.state = state;
        this.views = views;
        this.write = write;
    }

    /**
     * Listens to everything in a window.
     *
     * @param write lets the reader write a note on the selected event
     */
    public static void install(Parent window, AppState state, Views views, Runnable write) {
        EventMenus menus = new EventMenus(state, views, write);
        window.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menus::ask);
        window.addEventHandler(KeyEvent.KEY_PRESSED, menus::key);
    }

    private void ask(ContextMenuEvent request) {
        Node picked = request.getPickResult().getIntersectedNode();
        // What the keys ask for is answered when they are pressed.
        if (!request.isKeyboardTrigger() && picked != null) {
            eventOf(picked).ifPresent(event -> {
                show(event, request.getScreenX(), request.getScreenY());
                request.consume();
            });
        }
    }

    private Optional<Event> eventOf(Node picked) {
        for (Node node = picked; node != null; node = node.getParent()) {
            Optional<Event> event = node instanceof IndexedCell<?> row && row.getItem() instanceof Event listed
                    ? Optional.of(listed)
                    : node instanceof DetailsPane ? state.selectionProperty().get() : EventHandling.event(node);
            if (event.isPresent()) {
                return event;
            }
        }
        return Optional.empty();
    }

    private void key(KeyEvent key) {
        Node focused = ((Node) key.getSource()).getScene().getFocusOwner();
        if (focused instanceof TextInputControl) {
            return;
        }
        state.selectionProperty()
                .get()
                .flatMap(event -> action(key, event, focused))
                .ifPresent(action -> {
                    action.run();
                    key.consume();
                });
    }

    private Optional<Runnable> action(KeyEvent key, Event event, Node focused) {
        boolean menu = key.getCode() == KeyCode.CONTEXT_MENU || (key.getCode() == KeyCode.F10 && key.isShiftDown());
        if (menu) {
            return Optional.of(() -> showAt(event, focused));
        }
        if (key.getCode() != KeyCode.C || !key.isShortcutDown() || key.isAltDown()) {
            return Optional.empty();
        }
        EventCopies copies = new EventCopies(state);
        return Optional.of(key.isShiftDown() ? () -> copies.text(event) : () -> copies.line(event));
    }

    /** Below the card of the event, or its row, or else at what has the focus. */
    private void showAt(Event event, Node focused) {
        boolean rightToLeft = views.direction() == Direction.RIGHT_TO_LEFT;
        Bounds place = views.card(event)
                .filter(card -> focused.equals(views.current()))
                .map(this::onScreen)
                .orElseGet(() -> {
                    Node row = focused.lookup(".table-row-cell:selected");
                    Node at = row == null ? focused : row;
                    return at.localToScreen(at.getLayoutBounds());
                });
        show(event, rightToLeft ? place.getMaxX() : place.getMinX(), place.getMaxY());
    }

    private Bounds onScreen(Box card) {
        // The coordinates of a mirrored view begin at its right edge, those of cards do not.
        double x =
                views.direction().left(card.x(), card.width(), views.current().getWidth());
        return views.current().localToScreen(new BoundingBox(x, card.y(), card.width(), card.height()));
    }

    private void show(Event event, double screenX, double screenY) {
        open.ifPresent(ContextMenu::hide);
        EventMenu menu = new EventMenu(state, event, write);
        // JavaFX has a menu grow to the right, whatever the reading direction.
        menu.setAnchorLocation(
                views.direction() == Direction.RIGHT_TO_LEFT
                        ? AnchorLocation.CONTENT_TOP_RIGHT
                        : AnchorLocation.CONTENT_TOP_LEFT);
        // Not at what was pressed: a menu is mirrored as its owner is, and rings and icons are not.
        menu.show(views.current(), screenX, screenY);
        open = Optional.of(menu);
    }
}
