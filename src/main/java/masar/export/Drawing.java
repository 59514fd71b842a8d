package masar.export;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import masar.time.Language;

/**
 * A picture as a list of operations, the first one hindmost. Free of any toolkit's thread: whoever writes a file format
 * may read it anywhere. Its shapes and paints must not be changed.
 *
 * @param width in px of scale 1
 * @param height in px of scale 1
 * @param operations in px of scale 1 from the left upper corner
 */
public record Drawing(double width, double height, Caption caption, List<Operation> operations) {

    public Drawing {
        operations = List.copyOf(operations);
    }

    /**
     * What the picture tells, in words: for the file's own description and for readers who cannot see it.
     *
     * @param description the period, the active filters and the number of events
     */
    public record Caption(String title, String description, Language language) {}

    /** Something drawn. */
    public sealed interface Operation {

        /** Nothing is drawn outside of these. */
        Rectangle2D bounds();
    }

    /** A filled shape. */
    public record Fill(Shape shape, Paint paint, Rectangle2D bounds) implements Operation {

        Fill(Shape shape, Paint paint) {
            this(shape, paint, shape.getBounds2D());
        }
    }

    /** A line along a shape. */
    public record Stroke(Shape shape, BasicStroke stroke, Paint paint, Rectangle2D bounds) implements Operation {

        Stroke(Shape shape, BasicStroke stroke, Paint paint) {
            this(shape, stroke, paint, stroke.createStrokedShape(shape).getBounds2D());
        }
    }

    /**
     * One line of text, shaped.
     *
     * @param outline the outlines of its glyphs
     */
    public record Glyphs(String text, Shape outline, Paint paint, Rectangle2D bounds) implements Operation {

        Glyphs(String text, Shape outline, Paint paint) {
            this(text, outline, paint, outline.getBounds2D());
        }
    }

    /**
     * Operations that are clipped or made translucent together.
     *
     * @param opacity of the whole, where operations that overlap do not show through each other; above 0, at most 1
     */
    public record Group(Optional<Shape> clip, double opacity, List<Operation> operations, Rectangle2D bounds)
            implements Operation {

        public Group {
            operations = List.copyOf(operations);
        }

        Group(Optional<Shape> clip, double opacity, List<Operation> operations) {
            this(clip, opacity, operations, bounds(clip, operations));
        }

        private static Rectangle2D bounds(Optional<Shape> clip, List<Operation> operations) {
            Rectangle2D all = new Rectangle2D.Double();
            for (int i = 0; i < operations.size(); i++) {
                Rectangle2D one = operations.get(i).bounds();
                all = i == 0 ? one : all.createUnion(one);
            }
            return clip.isPresent() ? all.createIntersection(clip.get().getBounds2D()) : all;
        }
    }
}
