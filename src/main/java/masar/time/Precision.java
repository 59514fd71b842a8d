package masar.time;

/** How finely a date is known, from the finest to the coarsest. */
public enum Precision {
    SECOND,
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY
}
