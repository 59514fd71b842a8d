package masar.time;

/** How much room a label has. */
public enum LabelLength {
    /** For a card. */
    SHORT,
    /** In words, with the day of the week. */
    FULL
}
