package masar.model;

/** How close a cited text is to what it relates. */
public enum Grade {
    /** The document itself, or the words of a party to the event. */
    PRIMARY,
    /** A report or study by someone who is no party to the event. */
    REPORTED,
    /** The account of one side, or of a text that takes sides. */
    CLAIMED,
    /** The text of another publisher, at second hand. */
    COPY
}
