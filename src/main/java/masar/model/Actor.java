package masar.model;

import java.util.List;
import java.util.Optional;
import masar.i18n.Language;

/**
 * One who takes part in events.
 *
 * @param shortName one to three letters for a badge
 * @param color the badge's colour, as {@code #RRGGBB}
 * @param icon the name of an icon under {@code icons/actor}
 * @param parent the actor this one belongs to (a parliament to its state); parents never form a cycle
 * @param aliases other names and spellings under which readers look for it; they are searched, not shown
 */
public record Actor(
        String id,
        LocalizedText name,
        LocalizedText shortName,
        ActorKind kind,
        String color,
        String icon,
        Optional<Actor> parent,
        List<String> aliases) {

    /** The short name of what stands for the actors of events that name none. */
    public static final String NO_LETTERS = "\u2013";

    public Actor {
        aliases = List.copyOf(aliases);
    }

    /** An actor that has no other names. */
    public Actor(
            String id,
            LocalizedText name,
            LocalizedText shortName,
            ActorKind kind,
            String color,
            String icon,
            Optional<Actor> parent) {
        this(id, name, shortName, kind, color, icon, parent, List.of());
    }

    /** Whether this only stands for the actors of events that name none: it can be chosen in filters, but has no badge. */
    public boolean isNobody() {
        return shortName.in(Language.ARABIC).equals(NO_LETTERS);
    }

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
