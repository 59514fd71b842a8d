package masar.query;

import java.util.Set;
import masar.model.Event;

/**
 * Which events are kept because of what a reader noted on them.
 *
 * @param starredOnly whether only events with a star are kept
 * @param starred the ids of the events with a star
 * @param hidden the ids of the events that are left out in any case
 */
public record NoteFilter(boolean starredOnly, Set<String> starred, Set<String> hidden) {

    /** Keeps every event, none of which is noted. */
    public static final NoteFilter NONE = new NoteFilter(false, Set.of(), Set.of());

    public NoteFilter {
        starred = Set.copyOf(starred);
        hidden = Set.copyOf(hidden);
    }

    /** This for other notes. */
    public NoteFilter of(Set<String> nowStarred, Set<String> nowHidden) {
        return new NoteFilter(starredOnly, nowStarred, nowHidden);
    }

    /** What is chosen, without the notes, which may change. */
    public NoteFilter choice() {
        return of(Set.of(), Set.of());
    }

    /** This for events with a star only, or for all. */
    public NoteFilter starredOnly(boolean only) {
        return new NoteFilter(only, starred, hidden);
    }

    /** Whether every event is kept. */
    public boolean isEmpty() {
        return !starredOnly && hidden.isEmpty();
    }

    /** Whether an event is kept. */
    boolean accept(Event event) {
        return !hidden.contains(event.id()) && (!starredOnly || starred.contains(event.id()));
    }
}
