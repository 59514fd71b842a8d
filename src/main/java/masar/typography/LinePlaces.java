package masar.typography;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** Where the characters of a line are, whether JavaFX draws it or as outlines. */
final class LinePlaces {

    /** Above the baseline, in px: within the line, whatever its size. */
    private static final double IN_LINE = -1;

    /** From one x to another, in px. */
    record Stretch(double from, double to) {}

    private LinePlaces() {}

    /** The text of a line as it is drawn. */
    static String textOf(Shape line) {
        return line instanceof OutlinedText outline ? outline.text() : ((Text) line).getText();
    }

    /** The place between two characters that is nearest to a place in the scene, from 0 to the length of the line. */
    static int nearest(Shape line, double sceneX, double sceneY) {
        double x = line.sceneToLocal(sceneX, sceneY).getX();
        return line instanceof OutlinedText outline
                ? outline.layout().hitTestChar((float) x, 0).getInsertionIndex()
                : ((Text) line).hitTest(new Point2D(x, IN_LINE)).getInsertionIndex();
    }

    /** The stretches, in px of the parent, that some characters of a line take; several where directions are mixed. */
    static List<Stretch> stretches(Shape line, int from, int to) {
        List<Stretch> local =
                line instanceof OutlinedText outline ? ofOutline(outline, from, to) : ofText((Text) line, from, to);
        // Isolates, and the other side of a place where the direction changes, take none.
        return local.stream()
                .filter(stretch -> stretch.to > stretch.from)
                .map(stretch -> inParent(line, stretch))
                .toList();
    }

    private static Stretch inParent(Shape line, Stretch local) {
        double one = line.localToParent(local.from, 0).getX();
        double other = line.localToParent(local.to, 0).getX();
        return new Stretch(Math.min(one, other), Math.max(one, other));
    }

    /** JavaFX mirrors the shapes of a text from right to left about its middle, though it does not mirror the text. */
    private static List<Stretch> ofText(Text line, int from, int to) {
        List<Stretch> all = ofShape(line.rangeShape(from, to));
        double width = line.getLayoutBounds().getWidth();
        return line.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                ? all.stream()
                        .map(stretch -> new Stretch(width - stretch.to, width - stretch.from))
                        .toList()
                : all;
    }

    /** Each rectangle begins with a move. */
    private static List<Stretch> ofShape(PathElement[] shape) {
        Stretches stretches = new Stretches();
        for (PathElement element : shape) {
            if (element instanceof MoveTo move) {
                stretches.begin(move.getX());
            } else if (element instanceof LineTo to) {
                stretches.reach(to.getX());
            }
        }
        return stretches.all;
    }

    private static List<Stretch> ofOutline(OutlinedText line, int from, int to) {
        Stretches stretches = new Stretches();
        double[] c = new double[6];
        for (PathIterator at = line.layout().getLogicalHighlightShape(from, to).getPathIterator(null);
                !at.isDone();
                at.next()) {
            switch (at.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> stretches.begin(c[0]);
                case PathIterator.SEG_LINETO -> stretches.reach(c[0]);
                default -> {}
            }
        }
        return stretches.all;
    }

    private static final class Stretches {

        private final List<Stretch> all = new ArrayList<>();

        void begin(double x) {
            all.add(new Stretch(x, x));
        }

        void reach(double x) {
            Stretch last = all.removeLast();
            all.add(new Stretch(Math.min(last.from, x), Math.max(last.to, x)));
        }
    }
}
