package masar.view;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Wheel and pinch zoom at the pointer, sideways wheel and drag pan, a double click zooms in, a click clears. */
final class TimelineGestures {

    /** How many px of wheel double or halve the time in view. */
    private static final double WHEEL_PER_DOUBLING = 240;

    private static final double DOUBLE_CLICK_ZOOM = 0.5;

    private final TimelineView view;
    private double dragX;

    TimelineGestures(TimelineView view, Node content) {
        this.view = view;
        content.setPickOnBounds(true);
        content.setOnScroll(this::scroll);
        content.setOnZoom(this::pinch);
        content.setOnMousePressed(this::press);
        content.setOnMouseDragged(this::drag);
        content.setOnMouseClicked(this::click);
    }

    private void scroll(ScrollEvent event) {
        double sideways = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            view.pan(-view.direction().later(sideways));
        } else if (event.getDeltaY() != 0) {
            view.zoom(Math.pow(2, -event.getDeltaY() / WHEEL_PER_DOUBLING), inline(event.getX()));
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        view.zoom(1 / event.getZoomFactor(), inline(event.getX()));
        event.consume();
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        dragX = event.getX();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            view.pan(-view.direction().later(event.getX() - dragX));
            dragX = event.getX();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == 2) {
            view.zoom(DOUBLE_CLICK_ZOOM, inline(event.getX()));
        } else {
            view.clearSelection();
        }
    }

    private double inline(double x) {
        return view.direction().x(x, view.getWidth());
    }
}
