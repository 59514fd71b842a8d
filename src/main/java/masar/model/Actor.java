package masar.model;

import java.util.Optional;

/**
 * One who takes part in events.
 *
 * @param shortName one to three letters for a badge
 * @param color the badge's colour, as {@code #RRGGBB}
 * @param icon the name of an icon under {@code icons/actor}
 * @param parent the actor this one belongs to (a parliament to its state); parents never form a cycle
 */
public record Actor(
        String id,
        LocalizedText name,
        LocalizedText shortName,
        ActorKind kind,
        String color,
        String icon,
        Optional<Actor> parent) {

    /** Whether this actor is the other one or belongs to it, at whatever distance. */
    public boolean isWithin(Actor other) {
        Optional<Actor> one = Optional.of(this);
        while (one.isPresent()) {
            if (one.get().id.equals(other.id)) {
                return true;
            }
            one = one.get().parent;
        }
        return false;
    }
}
