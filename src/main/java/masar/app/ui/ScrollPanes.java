package masar.app.ui;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** What scroll panes of the window have in common. */
public final class ScrollPanes {

    /** Between a node that is scrolled to and the edge, in px. */
    private static final double MARGIN = 4;

    private ScrollPanes() {}

    /**
     * Draws the content of a scroll pane directly. Its skin asks for an image of the viewport as a cache, some 0.9 MB, and
     * the image pool of JavaFX keeps it by a soft reference after the pane is gone: every new language, dataset or dialogue
     * would leave one behind.
     */
    public static void withoutCache(ScrollPane pane) {
        pane.skinProperty().subscribe(() -> pane.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false)));
    }

    /** Scrolls no further than it takes to show a node of the content; nothing for any other node. */
    public static void reveal(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        boolean within =
                Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(content::equals);
        double high = content.getLayoutBounds().getHeight();
        double seen = pane.getViewportBounds().getHeight();
        if (!within || high <= seen) {
            return;
        }
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * (high - seen);
        double wanted = Math.min(Math.max(top, bounds.getMaxY() + MARGIN - seen), bounds.getMinY() - MARGIN);
        pane.setVvalue(Math.clamp(wanted / (high - seen), 0, 1));
    }

    /** Content as wide as its pane, which scrolls up and down where it is higher. */
    public static ScrollPane vertical(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        withoutCache(scroll);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        return scroll;
    }
}
