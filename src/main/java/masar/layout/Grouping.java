package masar.layout;

/** What events are divided by, each part in a lane of its own. */
public enum Grouping {
    NONE,
    /** By the actor that leads the event, or the one that it belongs to. */
    ACTOR,
    CATEGORY
}
