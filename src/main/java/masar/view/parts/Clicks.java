package masar.view.parts;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Clicks that press something, as they press a button: with the primary one of the mouse, and not at the end of a drag. */
public final class Clicks {

    private Clicks() {}

    /** Does something whenever a node is pressed. */
    public static void on(Node node, Runnable action) {
        node.setOnMouseClicked(click -> {
            if (isPress(click)) {
                action.run();
                click.consume();
            }
        });
    }

    /** Whether a click is one of these. */
    public static boolean isPress(MouseEvent click) {
        return click.getButton() == MouseButton.PRIMARY && click.isStillSincePress();
    }
}
