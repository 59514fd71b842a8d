package masar.view.layers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import masar.layout.frame.Box;
import masar.view.parts.NodePool;

/**
 * Lines of one px along the grid of pixels. Each is a region, not a part of one path: filling a rectangle costs next to
 * nothing, while a path is rasterised over its whole bounds in every frame.
 */
final class Hairlines {

    private final NodePool<Integer, Line, Region> pool;
    private final List<Line> lines = new ArrayList<>();

    /** @param styleClass whose background is the line's colour */
    Hairlines(Pane parent, String styleClass) {
        pool = new NodePool<>(parent, () -> create(styleClass), Line::place, Hairlines::apply);
    }

    private record Line(int place, Box box) {}

    private static Region create(String styleClass) {
        Region line = new Region();
        line.getStyleClass().add(styleClass);
        line.setMouseTransparent(true);
        return line;
    }

    private static void apply(Region node, Line line) {
        Box box = line.box();
        node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }

    /** Adds a line that is to be shown next, from one height down to another. */
    void addVertical(double x, double top, double bottom) {
        add(new Box(Math.floor(x), Math.round(top), 1, Math.round(bottom) - Math.round(top)));
    }

    /** Adds a line that is to be shown next, over a whole width. */
    void addHorizontal(double width, double y) {
        add(new Box(0, Math.floor(y), width, 1));
    }

    /** Adds a line that is to be shown next, from one place to another further right. */
    void addHorizontal(double left, double right, double y) {
        double x = Math.floor(left);
        add(new Box(x, Math.round(y), Math.floor(right) + 1 - x, 1));
    }

    private void add(Box box) {
        if (box.height() > 0) {
            lines.add(new Line(lines.size(), box));
        }
    }

    /** Shows the lines that have been added since the last time. */
    void show() {
        pool.show(lines);
        lines.clear();
    }
}
