package masar.time;

/** How much room a label has. */
enum Form {
    /** For a card. */
    SHORT,
    /** In words, with the day of the week. */
    FULL
}
