package masar.layout.frame;

/** Measures how wide a text is when drawn, and how many lines it needs. */
public interface TextMeasurer {

    /** The faces that the timeline sets text in. */
    enum Face {
        TITLE,
        CAPTION,
        SUMMARY
    }

    /** The width of one line of text, in px. */
    double width(String text, Face face);

    /** How many lines a text needs that may be {@code width} px wide; not more than {@code most}. */
    int lines(String text, Face face, double width, int most);
}
