package masar.export.poster;

/** Where the events of an image are. */
public enum ImageArrangement {
    /** In columns of cards above axes, so that each can be read. */
    COLUMNS,
    /** On a single axis, as many of them with a card as it has space for. */
    AXIS
}
