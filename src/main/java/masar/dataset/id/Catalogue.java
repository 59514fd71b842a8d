package masar.dataset.id;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.dataset.problem.Fault;
import masar.model.LocalizedText;

/** The things of one kind that a file defines: each is found by its id, or by its name in either language. */
public final class Catalogue<T> {

    private final Kind kind;
    private final Map<String, Item<T>> byId = new LinkedHashMap<>();
    private final Map<String, T> byName = new HashMap<>();

    /** An empty one, of things of some kind. */
    public Catalogue(Kind kind) {
        this.kind = kind;
    }

    /**
     * A thing and where its id, or else itself, is in the file.
     *
     * @param offset {@link Fault#WHOLE_FILE} where only its name is in the file
     */
    public record Item<T>(T value, int offset, String pointer) {}

    /** The kind of its things. */
    public Kind kind() {
        return kind;
    }

    /** Adds a thing whose id is new; of things with one name the first is found by it. */
    public void add(String id, LocalizedText name, Item<T> item) {
        byId.put(id, item);
        byName.putIfAbsent(name.ar(), item.value());
        name.en().ifPresent(en -> byName.putIfAbsent(en, item.value()));
    }

    /** The thing with an id, if there is one. */
    public Optional<T> byId(String id) {
        return Optional.ofNullable(byId.get(id)).map(Item::value);
    }

    /** The thing with an id, else the first one with a name, if there is one. */
    public Optional<T> byIdOrName(String text) {
        Optional<T> one = byId(text);
        return one.isPresent() ? one : Optional.ofNullable(byName.get(text));
    }

    /** Whether nothing is defined. */
    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** All ids, in the order of the file. */
    public Collection<String> ids() {
        return byId.keySet();
    }

    /** All things with their places, by id, in the order of the file. */
    public Map<String, Item<T>> items() {
        return byId;
    }

    /** All of them, in the order of the file. */
    public List<T> values() {
        List<T> values = new ArrayList<>(byId.size());
        byId.values().forEach(item -> values.add(item.value()));
        return values;
    }
}
