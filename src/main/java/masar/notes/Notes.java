package masar.notes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader adds to the events of a dataset. Events are known by their ids, so that another edition keeps the notes.
 *
 * @param byId none of them {@link Note#NONE}
 */
public record Notes(Map<String, Note> byId) {

    /** No notes. */
    public static final Notes NONE = new Notes(Map.of());

    public Notes {
        byId = Map.copyOf(byId);
    }

    /** The note on an event. */
    public Note of(String id) {
        return byId.getOrDefault(id, Note.NONE);
    }

    /** These with another note on an event. */
    public Notes with(String id, Note note) {
        Map<String, Note> changed = new TreeMap<>(byId);
        if (note.equals(Note.NONE)) {
            changed.remove(id);
        } else {
            changed.put(id, note);
        }
        return new Notes(changed);
    }

    /** The ids of the events on which these say something else than others. */
    Set<String> changedFrom(Notes others) {
        return Stream.concat(byId.keySet().stream(), others.byId.keySet().stream())
                .filter(id -> !of(id).equals(others.of(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the events that have a star. */
    public Set<String> starred() {
        return ids(Note::starred);
    }

    /** The ids of the hidden events. */
    public Set<String> hidden() {
        return ids(Note::hidden);
    }

    /** These with no event hidden. */
    public Notes withNoneHidden() {
        return with(byId, note -> note.hidden(false));
    }

    /** These and others: of an event that both are on, what either says, these first. */
    public Notes and(Notes others) {
        Map<String, Note> all = new HashMap<>(byId);
        others.byId.forEach((id, note) -> all.merge(id, note, Note::and));
        return new Notes(all);
    }

    private static Notes with(Map<String, Note> notes, UnaryOperator<Note> change) {
        Map<String, Note> changed = new HashMap<>();
        notes.forEach((id, note) -> changed.put(id, change.apply(note)));
        changed.values().removeIf(Note.NONE::equals);
        return new Notes(changed);
    }

    /** What the reader wrote, by the ids of events; without those of which nothing is written. */
    public Map<String, String> texts() {
        return byId.entrySet().stream()
                .filter(entry -> !entry.getValue().text().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().text()));
    }

    private Set<String> ids(Predicate<Note> which) {
        return byId.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
