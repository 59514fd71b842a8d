package masar.typography;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;

/**
 * The backgrounds of marked characters. The stylesheet gives their colour.
 *
 * @param marked the indexes of the characters in the text
 * @param offsets where the lines are in the text
 * @param lineHeight in px
 * @param height of a mark, in the middle of its line, in px
 */
record Marks(BitSet marked, LineOffsets offsets, double lineHeight, double height) {

    /**
     * The marks of some lines.
     *
     * @param first the number of the first of them
     * @param top of the first line of all, in px
     */
    List<Node> behind(List<Shape> lines, int first, double top) {
        List<Node> marks = new ArrayList<>();
        int end;
        for (int start = marked.nextSetBit(0); start >= 0; start = marked.nextSetBit(end)) {
            end = marked.nextClearBit(start);
            for (int i = 0; i < lines.size(); i++) {
                Shape line = lines.get(i);
                String drawn = LinePlaces.textOf(line);
                int from = offsets.inLine(first + i, drawn, start);
                int to = offsets.inLine(first + i, drawn, end);
                double y = top + (first + i) * lineHeight + (lineHeight - height) / 2;
                LinePlaces.stretches(line, from, Math.max(from, to)).forEach(stretch -> marks.add(mark(stretch, y)));
            }
        }
        return marks;
    }

    private Node mark(LinePlaces.Stretch stretch, double top) {
        Region mark = new Region();
        mark.getStyleClass().add("mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.resizeRelocate(stretch.from(), top, stretch.to() - stretch.from(), height);
        return mark;
    }
}
