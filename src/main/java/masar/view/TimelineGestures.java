package masar.view;

import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Subscription;
import masar.layout.TimelineLayout;

/**
 * Wheel and pinch zoom at the pointer, sideways wheel and drag pan, a double click zooms in, a click clears, a drag on
 * the axis with shift chooses a period. With shift the wheel scrolls lanes that outgrow the view, and pans where none do.
 */
final class TimelineGestures {

    /** How many px of wheel double or halve the time in view. */
    private static final double WHEEL_PER_DOUBLING = 240;

    private static final double DOUBLE_CLICK_ZOOM = 0.5;
    private static final double NANOS = 1e9;
    /** If the pointer rested for longer than this, in seconds, before the release, the view does not run on. */
    private static final double RESTED = 0.08;
    /** The weight of the last move in the speed; the rest is the weight of earlier moves. */
    private static final double LAST_MOVE = 0.4;

    private final TimelineView view;
    private final PeriodDrag period;
    private double dragX;
    private double dragY;
    private long moved;
    private double velocity;

    TimelineGestures(TimelineView view, Node content, PeriodDrag period) {
        this.view = view;
        this.period = period;
        content.setPickOnBounds(true);
        content.setOnScroll(this::scroll);
        content.setOnZoom(this::pinch);
        content.setOnMousePressed(this::press);
        content.setOnMouseDragged(this::drag);
        content.setOnMouseReleased(this::release);
        content.setOnMouseClicked(this::click);
    }

    /** Listens to the view until the subscription ends. */
    Subscription subscribe() {
        // Any input of the mouse ends a movement where it is; of the keys, only those that mean something here do.
        return Subscription.combine(
                filter(MouseEvent.MOUSE_PRESSED, pressed -> view.elastic().hold()),
                filter(ScrollEvent.SCROLL, scrolled -> view.elastic().hold()));
    }

    private <E extends InputEvent> Subscription filter(EventType<E> type, EventHandler<E> action) {
        view.addEventFilter(type, action);
        return () -> view.removeEventFilter(type, action);
    }

    private void scroll(ScrollEvent event) {
        double sideways = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (event.isControlDown() || (event.isShiftDown() && view.canScroll())) {
            view.scrollBy(downwards(event));
        } else if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            view.elastic().pull(-view.direction().later(sideways));
            view.elastic().letGoOfWheel();
        } else if (event.getDeltaY() != 0) {
            view.zoom(Math.pow(2, -event.getDeltaY() / WHEEL_PER_DOUBLING), inline(event.getX()));
        }
        event.consume();
    }

    /** By how many px the wheel moves the view down the lanes; with shift it turns sideways on some systems. */
    static double downwards(ScrollEvent wheel) {
        return -(wheel.getDeltaY() == 0 && wheel.isShiftDown() ? wheel.getDeltaX() : wheel.getDeltaY());
    }

    private void pinch(ZoomEvent event) {
        view.zoom(1 / event.getZoomFactor(), inline(event.getX()));
        event.consume();
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        dragX = event.getX();
        dragY = event.getY();
        moved = System.nanoTime();
        velocity = 0;
        if (event.getButton() == MouseButton.PRIMARY && event.isShiftDown() && isOnAxis(event)) {
            period.begin(event.getX());
        }
    }

    private boolean isOnAxis(MouseEvent event) {
        return view.shownProperty()
                .get()
                .map(TimelineLayout::axisTop)
                .filter(top -> event.getY() >= top)
                .isPresent();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (period.isActive()) {
            period.drag(event.getX());
            return;
        }
        double later = -view.direction().later(event.getX() - dragX);
        view.elastic().pull(later);
        view.scrollBy(dragY - event.getY());
        double seconds = Math.max(1, System.nanoTime() - moved) / NANOS;
        velocity = LAST_MOVE * later / seconds + (1 - LAST_MOVE) * velocity;
        moved = System.nanoTime();
        dragX = event.getX();
        dragY = event.getY();
    }

    private void release(MouseEvent event) {
        if (period.isActive()) {
            period.end();
        } else {
            boolean thrown = !event.isStillSincePress() && (System.nanoTime() - moved) / NANOS < RESTED;
            view.elastic().letGo(thrown ? velocity : 0);
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == 2) {
            view.flyToZoomed(DOUBLE_CLICK_ZOOM, inline(event.getX()));
        } else {
            view.clearSelection();
        }
    }

    private double inline(double x) {
        return view.direction().x(x, view.getWidth());
    }
}
