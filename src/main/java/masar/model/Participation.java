package masar.model;

/** An actor's part in an event. */
public record Participation(Actor actor, Role role) {}
