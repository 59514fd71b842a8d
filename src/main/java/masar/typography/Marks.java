package masar.typography;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * The backgrounds of marked characters. The stylesheet gives their colour.
 *
 * @param marked the indexes of the characters in the text
 * @param height of a mark, in the middle of its line, in px
 */
record Marks(BitSet marked, double height) {

    /** The marks of some lines. */
    List<Node> behind(DrawnLines lines) {
        double above = (lines.lineHeight() - height) / 2;
        List<Node> marks = new ArrayList<>();
        int end;
        for (int start = marked.nextSetBit(0); start >= 0; start = marked.nextSetBit(end)) {
            end = marked.nextClearBit(start);
            lines.parts(start, end).forEach(part -> marks.add(mark(part.stretch(), part.top() + above)));
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
