package masar.dataset;

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
final class Catalogue<T> {

    private final Kind kind;
    private final Map<String, Item<T>> byId = new LinkedHashMap<>();
    private final Map<String, T> byName = new HashMap<>();

    Catalogue(Kind kind) {
        this.kind = kind;
    }

    /**
     * A thing and where its id, or else itself, is in the file.
     *
     * @param offset {@link Fault#WHOLE_FILE} where only its name is in the file
     */
    record Item<T>(T value, int offset, String pointer) {}

    Kind kind() {
        return kind;
    }

    /** Adds a thing whose id is new; of things with one name the first is found by it. */
    void add(String id, LocalizedText name, Item<T> item) {
        byId.put(id, item);
        byName.putIfAbsent(name.ar(), item.value());
        name.en().ifPresent(en -> byName.putIfAbsent(en, item.value()));
    }

    Optional<T> byId(String id) {
        return Optional.ofNullable(byId.get(id)).map(Item::value);
    }

    Optional<T> byIdOrName(String text) {
        Optional<T> one = byId(text);
        return one.isPresent() ? one : Optional.ofNullable(byName.get(text));
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    Collection<String> ids() {
        return byId.keySet();
    }

    Map<String, Item<T>> items() {
        return byId;
    }

    /** All of them, in the order of the file. */
    List<T> values() {
        List<T> values = new ArrayList<>(byId.size());
        byId.values().forEach(item -> values.add(item.value()));
        return values;
    }
}
