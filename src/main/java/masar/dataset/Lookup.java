package masar.dataset;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import masar.dataset.id.Catalogue;
import masar.dataset.json.JsonTokens;
import masar.dataset.json.Repeats;

/** Looks things of one kind up for one thread, and remembers which were asked for. */
final class Lookup<T> {

    private final Catalogue<T> catalogue;
    private final Rules rules;
    private final Repeats<Optional<T>> known;
    private final Set<T> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Lookup(byte[] file, Catalogue<T> catalogue, Rules rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.known = new Repeats<>(file);
    }

    Catalogue<T> catalogue() {
        return catalogue;
    }

    Rules rules() {
        return rules;
    }

    /** What the current text, the bytes {@code [start, end)} of the file without escapes, refers to. */
    Optional<T> find(int start, int end, int hash, JsonTokens in) {
        Optional<T> one = known.find(start, end, hash);
        return one != null ? one : known.put(start, end, hash, find(in.string()));
    }

    Optional<T> find(String text) {
        Optional<T> one = rules == Rules.STRICT ? catalogue.byId(text) : catalogue.byIdOrName(text);
        one.ifPresent(used::add);
        return one;
    }

    /** The defined things that were found: these very objects. */
    Set<T> used() {
        return used;
    }
}
