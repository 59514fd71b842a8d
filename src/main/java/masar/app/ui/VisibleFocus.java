package masar.app.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/**
 * Moves the focus for readers who use the keyboard, so that it is visible. JavaFX shows the focus only after a move by
 * Tab, so this moves it one node on and back.
 */
public final class VisibleFocus {

    private VisibleFocus() {}

    /** Moves the focus to a node of a scene and makes it visible there. */
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
