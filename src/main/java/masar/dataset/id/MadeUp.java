package masar.dataset.id;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was named in a file and defined nowhere, with defaults: one thing for each name, in the order in which the names
 * occur, whichever parts of the file were read first. What has no name stands last.
 */
@SuppressWarnings("ReferenceEquality")
public final class MadeUp<T> {

    private final Map<String, T> byName = new LinkedHashMap<>();

    /** Makes a thing that has a name only. */
    @FunctionalInterface
    public interface Maker<T> {

        /**
         * A thing with defaults.
         *
         * @param name empty for what was left out
         * @param number how many things of the kind there are before it
         */
        T make(String id, String name, int number);
    }

    /** @param names of all parts, in order */
    public MadeUp(Catalogue<T> catalogue, List<Set<String>> names, Maker<T> maker) {
        Set<String> all = new LinkedHashSet<>();
        names.forEach(all::addAll);
        boolean some = all.remove("");
        IdMaker ids = new IdMaker(new HashSet<>(catalogue.ids()));
        int defined = catalogue.ids().size();
        for (String name : all) {
            byName.put(name, maker.make(ids.make(name, catalogue.kind()), name, defined + byName.size()));
        }
        if (some) {
            byName.put("", maker.make(ids.make("no-" + catalogue.kind().key(), catalogue.kind()), "", byName.size()));
        }
    }

    /** What stands for something that a part has made up under a name, else the thing itself. */
    public T of(String name, T own, Catalogue<T> catalogue) {
        return catalogue.byId(name).filter(defined -> defined == own).isPresent()
                ? own
                : byName.getOrDefault(name, own);
    }

    /** Whether nothing was made up. */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** The things that a file defines, and then those made up. */
    public List<T> after(List<T> defined) {
        List<T> all = new ArrayList<>(defined);
        all.addAll(byName.values());
        return all;
    }
}
