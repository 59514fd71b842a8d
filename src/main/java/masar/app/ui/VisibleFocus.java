package masar.app.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/**
 * Moves the focus for somebody who uses the keyboard, so that it is seen where it went. JavaFX shows it only where Tab
 * has led, so this goes one part on and comes back.
 */
public final class VisibleFocus {

    private VisibleFocus() {}

    public static void move(Node to) {
        Scene scene = to.getScene();
        if (to.requestFocusTraversal(TraversalDirection.NEXT)) {
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (!to.isFocused()) {
            to.requestFocus();
        }
    }

    /** Moves the focus and lets it be seen if it was seen before. */
    public static void moveAs(boolean seen, Node to) {
        if (seen) {
            move(to);
        } else {
            to.requestFocus();
        }
    }
}
