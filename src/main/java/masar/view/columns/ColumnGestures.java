package masar.view.columns;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** The wheel and a drag scroll, a click on no event clears the selection. */
final class ColumnGestures {

    private final ColumnView view;
    private double dragY;

    ColumnGestures(ColumnView view, Node content) {
        this.view = view;
        content.setPickOnBounds(true);
        content.setOnScroll(this::scroll);
        content.setOnMousePressed(this::press);
        content.setOnMouseDragged(this::drag);
        content.setOnMouseClicked(this::click);
    }

    private void scroll(ScrollEvent event) {
        // With Shift the wheel turns sideways on some systems.
        view.scrollBy(-(event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY()));
        event.consume();
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        dragY = event.getY();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            view.scrollBy(dragY - event.getY());
            dragY = event.getY();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            view.clearSelection();
        }
    }
}
