package masar.view.theme;

import javafx.scene.Node;

/** The colour of a category, as a style class that sets {@code -tone} for a node and what is in it. */
public final class Tones {

    private static final String PREFIX = "tone-";

    private Tones() {}

    /** Gives a node the tone of that name in place of any other. */
    public static void set(Node node, String tone) {
        String wanted = PREFIX + tone;
        if (!node.getStyleClass().contains(wanted)) {
            node.getStyleClass().removeIf(name -> name.startsWith(PREFIX));
            node.getStyleClass().add(wanted);
        }
    }
}
