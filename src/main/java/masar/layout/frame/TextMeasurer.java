package masar.layout.frame;

/** Measures how wide a text is when drawn. */
@FunctionalInterface
public interface TextMeasurer {

    /** The faces that the timeline sets text in. */
    enum Face {
        TITLE,
        CAPTION
    }

    /** The width of one line of text, in px. */
    double width(String text, Face face);
}
