package masar.app.ui;

import javafx.scene.Node;

/** Whether parts of the window are there. */
public final class Visibility {

    private Visibility() {}

    /** Shows a node, or hides it so that it takes no space. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
