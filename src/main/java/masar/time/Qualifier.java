package masar.time;

/** What EDTF level 1 says about a whole date: nothing, uncertain {@code ?}, approximate {@code ~} or both {@code %}. */
public enum Qualifier {
    NONE("", false, false),
    UNCERTAIN("?", true, false),
    APPROXIMATE("~", false, true),
    UNCERTAIN_AND_APPROXIMATE("%", true, true);

    private final String symbol;
    private final boolean uncertain;
    private final boolean approximate;

    Qualifier(String symbol, boolean uncertain, boolean approximate) {
        this.symbol = symbol;
        this.uncertain = uncertain;
        this.approximate = approximate;
    }

    /** The character that follows the date; empty for {@link #NONE}. */
    public String symbol() {
        return symbol;
    }

    /** Whether the date is uncertain. */
    public boolean uncertain() {
        return uncertain;
    }

    /** Whether the date is approximate. */
    public boolean approximate() {
        return approximate;
    }
}
