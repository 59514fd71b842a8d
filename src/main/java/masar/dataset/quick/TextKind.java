package masar.dataset.quick;

/** What a text of a dataset may hold. */
enum TextKind {
    /** No line break, and not endless. */
    LINE,
    /** Whatever is not blank. */
    TEXT
}
