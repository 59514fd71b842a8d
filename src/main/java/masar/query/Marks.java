package masar.query;

import java.util.Set;
import masar.model.Event;

/**
 * Which events a reader has singled out, by their ids.
 *
 * @param only whether only the events with a star are kept
 * @param starred those with a star; none if it does not matter
 * @param hidden those that are left out in any case
 */
public record Marks(boolean only, Set<String> starred, Set<String> hidden) {

    /** Singles out none. */
    public static final Marks NONE = new Marks(false, Set.of(), Set.of());

    public Marks {
        starred = Set.copyOf(starred);
        hidden = Set.copyOf(hidden);
    }

    /** Whether every event is kept. */
    public boolean isEmpty() {
        return !only && hidden.isEmpty();
    }

    /** Whether an event is kept. */
    boolean accept(Event event) {
        return !hidden.contains(event.id()) && (!only || starred.contains(event.id()));
    }
}
