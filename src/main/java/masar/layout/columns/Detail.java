package masar.layout.columns;

/** How much of their text the cards of a column page show. */
public enum Detail {
    /** Title, date and actors. */
    TITLES(6),
    /** The summaries of events of importance 5 as well. */
    KEY(5),
    /** Those of importance 4 and 5. */
    MORE(4),
    /** Every summary. */
    ALL(1),
    /** As many summaries, those of the most important events first, as fit at a comfortable size. */
    FIT(1);

    /** The least importance of the events whose cards have no summary at any level. */
    static final int NO_SUMMARIES = TITLES.least;

    private final int least;

    Detail(int least) {
        this.least = least;
    }

    /** The least importance of an event whose card has its summary; where the level is {@link #FIT}, at the most. */
    public int leastImportance() {
        return least;
    }
}
