package masar.view;

import masar.layout.frame.TextMeasurer.Face;
import masar.typography.TextBlock;
import masar.typography.TextMetrics;
import masar.typography.Typeface;

/** The faces and sizes of text on the timeline, in px. */
final class TimelineText {

    private static final double TITLE_SIZE = 13;
    private static final double CAPTION_SIZE = 11;
    static final double TITLE_LINE = 20;
    static final double CAPTION_LINE = 18;

    private TimelineText() {}

    static double width(String text, Face face) {
        return switch (face) {
            case TITLE -> TextMetrics.width(text, Typeface.BOLD, TITLE_SIZE);
            case CAPTION -> TextMetrics.width(text, Typeface.REGULAR, CAPTION_SIZE);
        };
    }

    static TextBlock title(int lines) {
        return new TextBlock(Typeface.BOLD, TITLE_SIZE, TITLE_LINE, lines);
    }

    /** A title with as many lines as it needs. */
    static TextBlock wideTitle() {
        return title(Integer.MAX_VALUE);
    }

    static TextBlock caption() {
        return new TextBlock(Typeface.REGULAR, CAPTION_SIZE, CAPTION_LINE, 1);
    }
}
