package masar.app.help;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Small pictures of what a legend explains and no other legend has. */
final class LegendSamples {

    private static final double WIDTH = 36;
    private static final double HEIGHT = 18;
    private static final double COLUMN = 3;
    private static final double GAP = 3;
    private static final int[] HEIGHTS = {4, 10, 7, 14, 5, 8};

    private LegendSamples() {}

    /** The strip below the axis, with its frame. */
    static Region strip() {
        Node[] columns = IntStream.range(0, HEIGHTS.length)
                .mapToObj(i ->
                        part("sample-column", i * (COLUMN + GAP) + GAP / 2, HEIGHT - HEIGHTS[i], COLUMN, HEIGHTS[i]))
                .toArray(Node[]::new);
        Pane strip = pane(columns);
        strip.getChildren().add(part("sample-frame", WIDTH / 3, 0, WIDTH / 2, HEIGHT));
        return strip;
    }

    /** A card, and one behind it that recedes. */
    static Region card() {
        return pane(
                part("sample-receding", 0, 0, WIDTH / 2 - 1, HEIGHT),
                part("sample-card", WIDTH / 2 + 1, 0, WIDTH / 2 - 1, HEIGHT));
    }

    private static Pane pane(Node... parts) {
        Pane pane = new Pane(parts);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.setMouseTransparent(true);
        return pane;
    }

    private static Region part(String styleClass, double x, double y, double width, double height) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        part.resizeRelocate(x, y, width, height);
        return part;
    }
}
