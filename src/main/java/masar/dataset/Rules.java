package masar.dataset;

/** How much a file must say. */
enum Rules {
    /** An event needs a date and a title; the rest is left out or made up with defaults. */
    LENIENT,
    /** All that a curated dataset says: every thing defined once, every event with actors, category and sources. */
    STRICT
}
