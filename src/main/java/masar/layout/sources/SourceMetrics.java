package masar.layout.sources;

/** The sizes of the parts of a list of sources, in units: px of a list whose citations are {@link #TYPE_SIZE} px high. */
public final class SourceMetrics {

    /** The size of type of citations, as the measurer of the timeline measures captions. */
    public static final double TYPE_SIZE = 11;

    /** Of the title of an event. */
    public static final double TITLE_LINE = 17;
    /** Of everything else. */
    public static final double LINE = 15;

    /** Above the title of every event but the first of a column. */
    static final double ENTRY_GAP = 9;
    /** Above every source of an event but the first. */
    static final double SOURCE_GAP = 3;

    /** Between a title and the date in its line. */
    static final double DATE_GAP = 8;

    static final double COLUMN_GAP = 24;
    /** A column is never narrower, unless the page is: about forty letters. */
    static final double COLUMN_MIN_WIDTH = 215;

    /** From the edges of the page to the columns. */
    static final double MARGIN = 16;
    /** Above the columns and below them. */
    static final double PADDING = 12;
    /** Between a number and what is to be read about it. */
    static final double NUMBER_GAP = 8;

    private SourceMetrics() {}
}
