package masar.model;

/** What sort of actor takes part in an event. */
public enum ActorKind {
    STATE,
    ARMED_FORCE,
    ARMED_GROUP,
    COALITION,
    ORGANISATION,
    INSTITUTION,
    PERSON
}
