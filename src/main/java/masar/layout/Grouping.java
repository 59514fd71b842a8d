package masar.layout;

/** By what events are divided into lanes. */
public enum Grouping {
    NONE,
    /** By the actor that leads the event, or the one that it belongs to. */
    ACTOR,
    CATEGORY
}
