package masar.view.parts;

import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.typography.TextBlock;
import masar.typography.TextMetrics;
import masar.typography.Typeface;

/** The faces and sizes of text on the timeline and on column pages, in px. */
public final class TimelineText {

    private static final double TITLE_SIZE = 13;
    private static final double CAPTION_SIZE = 11;
    private static final double SUMMARY_SIZE = 12;

    /** The height of a line of a title, in px. */
    public static final double TITLE_LINE = 20;
    /** The height of a line of a date or another caption, in px. */
    public static final double CAPTION_LINE = 18;

    private TimelineText() {}

    /** Measures texts as the timeline draws them. */
    public static final TextMeasurer MEASURER = new TextMeasurer() {
        @Override
        public double width(String text, Face face) {
            return TextMetrics.width(text, typeface(face), size(face));
        }

        @Override
        public int lines(String text, Face face, double width, int most) {
            return TextMetrics.lines(text, typeface(face), size(face), width, most);
        }
    };

    private static Typeface typeface(Face face) {
        return face == Face.TITLE ? Typeface.BOLD : Typeface.REGULAR;
    }

    private static double size(Face face) {
        return switch (face) {
            case TITLE -> TITLE_SIZE;
            case CAPTION -> CAPTION_SIZE;
            case SUMMARY -> SUMMARY_SIZE;
        };
    }

    /** A single line in one of the faces, {@code height} px high. */
    public static TextBlock line(Face face, double height) {
        return new TextBlock(typeface(face), size(face), height, 1);
    }

    /** A title of so many lines at most. */
    public static TextBlock title(int lines) {
        return new TextBlock(Typeface.BOLD, TITLE_SIZE, TITLE_LINE, lines);
    }

    /** A title with as many lines as it needs. */
    public static TextBlock wideTitle() {
        return title(Integer.MAX_VALUE);
    }

    /** A summary of one line, until it is given more. */
    public static TextBlock summary() {
        return new TextBlock(Typeface.REGULAR, SUMMARY_SIZE, Metrics.SUMMARY_LINE, 1);
    }

    /** A date or another caption of one line, until it is given more. */
    public static TextBlock caption() {
        return new TextBlock(Typeface.REGULAR, CAPTION_SIZE, CAPTION_LINE, 1);
    }
}
