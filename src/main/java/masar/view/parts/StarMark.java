package masar.view.parts;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The star that a reader gave an event, on the edge of what stands for it; made once there is one. */
public final class StarMark {

    private static final double SIZE = 13;

    private final List<Node> children;
    private Optional<Region> star = Optional.empty();

    /** @param children of the node that stands for the event */
    public StarMark(List<Node> children) {
        this.children = children;
    }

    /**
     * Shows the star, or does not.
     *
     * @param x of its middle, in px of the node
     * @param y of its middle
     */
    public void show(boolean shown, double x, double y) {
        if (shown && star.isEmpty()) {
            star = Optional.of(star());
            children.add(star.get());
        }
        star.ifPresent(mark -> {
            mark.setVisible(shown);
            mark.resizeRelocate(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE);
        });
    }

    private static Region star() {
        Region mark = new Region();
        mark.getStyleClass().add("star-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        return mark;
    }
}
