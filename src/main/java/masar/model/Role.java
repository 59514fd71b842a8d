package masar.model;

/** The part an actor has in an event. */
public enum Role {
    INITIATOR,
    TARGET,
    PARTICIPANT,
    HOST,
    MEDIATOR,
    /** Blamed by a side and denying it, or unproven: never shown as the author of the event. */
    ACCUSED
}
