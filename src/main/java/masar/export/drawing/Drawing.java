package masar.export.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.export.embed.EmbeddedFiles;
import masar.i18n.Language;
import masar.view.parts.TimelineMark;

/**
 * A picture as a list of operations, from back to front. It may be read on any thread; its shapes and paints must not be
 * changed.
 *
 * @param width in px of scale 1
 * @param height in px of scale 1
 * @param events how many events the picture has to show
 * @param transparent whether it has no background
 * @param operations in px of scale 1 from the top left corner
 */
public record Drawing(
        double width, double height, Caption caption, int events, boolean transparent, List<Operation> operations) {

    public Drawing {
        operations = List.copyOf(operations);
    }

    /** A picture of the events that its marks stand for. */
    public Drawing(double width, double height, Caption caption, List<Operation> operations) {
        this(width, height, caption, shown(operations), false, operations);
    }

    /**
     * The content of the picture in words, for the file's own description and for readers who cannot see it, and as data.
     *
     * @param description the period, the active filters and the number of events
     * @param data files that go into the file
     */
    public record Caption(String title, String description, Language language, EmbeddedFiles data) {

        public Caption {
            title = PlainText.of(title);
            description = PlainText.of(description);
        }

        /** A content in words only. */
        public Caption(String title, String description, Language language) {
            this(title, description, language, EmbeddedFiles.NONE);
        }

        /** This with other data. */
        public Caption with(EmbeddedFiles other) {
            return new Caption(title, description, language, other);
        }
    }

    /**
     * The event or events that a part of the picture stands for.
     *
     * @param events how many events it adds to the total; see {@link TimelineMark}
     * @param date as on a card; empty for several events
     * @param link where the event can be read about
     */
    public record Mark(
            TimelineMark.Kind kind, int events, String title, String date, String description, Optional<URI> link) {

        public Mark {
            title = PlainText.of(title);
            date = PlainText.of(date);
            description = PlainText.of(description);
        }
    }

    /** Something drawn. */
    public sealed interface Operation {

        /** Nothing is drawn outside these bounds. */
        Rectangle2D bounds();
    }

    /** A filled shape. */
    public record Fill(Shape shape, Paint paint, Rectangle2D bounds) implements Operation {

        public Fill(Shape shape, Paint paint) {
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
     * One line of text, shaped, in its place.
     *
     * @param layout its letters have the indexes of the text
     * @param place takes the layout, from its left edge and its baseline, to the drawing
     */
    public record Glyphs(String text, TextLayout layout, AffineTransform place, Color color, Rectangle2D bounds)
            implements Operation {

        public Glyphs {
            text = PlainText.of(text);
        }

        public Glyphs(String text, TextLayout layout, AffineTransform place, Color color) {
            this(
                    text,
                    layout,
                    place,
                    color,
                    place.createTransformedShape(layout.getBounds()).getBounds2D());
        }

        /** Computed on each call, because the outlines of many lines need much memory. */
        public Shape outline() {
            return layout.getOutline(place);
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

        public Group(Optional<Shape> clip, double opacity, List<Operation> operations) {
            this(clip, opacity, operations, bounds(clip, operations));
        }

        private static Rectangle2D bounds(Optional<Shape> clip, List<Operation> operations) {
            Rectangle2D all = union(operations);
            return clip.isPresent() ? all.createIntersection(clip.get().getBounds2D()) : all;
        }
    }

    /** Operations that together stand for an event, or for several. */
    public record Marked(Mark mark, List<Operation> operations, Rectangle2D bounds) implements Operation {

        public Marked {
            operations = List.copyOf(operations);
        }

        public Marked(Mark mark, List<Operation> operations) {
            this(mark, operations, union(operations));
        }
    }

    private static Rectangle2D union(List<Operation> operations) {
        Rectangle2D all = new Rectangle2D.Double();
        for (int i = 0; i < operations.size(); i++) {
            Rectangle2D one = operations.get(i).bounds();
            all = i == 0 ? one : all.createUnion(one);
        }
        return all;
    }

    /** The marks of a picture, from back to front. */
    public static Stream<Marked> marks(List<Operation> operations) {
        return operations.stream().flatMap(operation -> switch (operation) {
            case Marked marked -> Stream.of(marked);
            case Group group -> marks(group.operations());
            default -> Stream.of();
        });
    }

    /** The texts of a picture, a line each, from back to front. */
    public static Stream<String> texts(List<Operation> operations) {
        return operations.stream().flatMap(operation -> switch (operation) {
            case Glyphs glyphs -> Stream.of(glyphs.text());
            case Marked marked -> texts(marked.operations());
            case Group group -> texts(group.operations());
            default -> Stream.of();
        });
    }

    private static int shown(List<Operation> operations) {
        return marks(operations).mapToInt(marked -> marked.mark().events()).sum();
    }

    /**
     * Checks that no event is missing or shown twice. Every writer of a file calls this first.
     *
     * @throws IllegalStateException if one is, which is a fault of the program
     */
    public void requireComplete() {
        int drawn = shown(operations);
        if (drawn != events) {
            throw new IllegalStateException(drawn + " events are drawn, not " + events);
        }
    }
}
