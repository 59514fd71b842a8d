package masar.app.ui;

import javafx.scene.control.ScrollPane;

/** What scroll panes of the window have in common. */
public final class ScrollPanes {

    private ScrollPanes() {}

    /**
     * Draws the content of a scroll pane directly. Its skin asks for an image of the viewport as a cache, some 0.9 MB, and
     * the image pool of JavaFX keeps it by a soft reference after the pane is gone: every new language, dataset or dialogue
     * would leave one behind.
     */
    public static void withoutCache(ScrollPane pane) {
        pane.skinProperty().subscribe(() -> pane.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false)));
    }
}
