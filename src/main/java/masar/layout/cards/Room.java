package masar.layout.cards;

/** How much room there is for the cards of a zoom level, where events follow each other most closely. */
public enum Room {
    /** Cards compete for space, and each takes as little as it can. */
    SCARCE(1),
    /** Each card may take the rows that its title needs. */
    FOR_TITLES(2),
    /** Cards with a summary may also be as wide as cards can be. */
    FOR_SUMMARIES(3);

    private final int rowsForEach;

    Room(int rowsForEach) {
        this.rowsForEach = rowsForEach;
    }

    /**
     * The room in a number of rows.
     *
     * @param crowd how many cards overlap at most
     */
    public static Room of(int crowd, int rows) {
        if (FOR_SUMMARIES.rowsForEach * crowd <= rows) {
            return FOR_SUMMARIES;
        }
        return FOR_TITLES.rowsForEach * crowd <= rows ? FOR_TITLES : SCARCE;
    }
}
