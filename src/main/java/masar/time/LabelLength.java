package masar.time;

/** How long a label may be. */
public enum LabelLength {
    /** For a card. */
    SHORT,
    /** In words, with the day of the week. */
    FULL
}
