package masar.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masar.model.Citation;
import masar.model.Event;
import masar.model.Source;

/** For each source the places of the events that cite it. There may be as many sources as events, so these are lists. */
final class SourceSets {

    private final Map<String, Places> cited = new HashMap<>();

    private static final class Places {

        private int[] places = new int[1];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size++] = place;
        }

        int count(BitSet events) {
            int count = 0;
            for (int i = 0; i < size; i++) {
                count += events.get(places[i]) ? 1 : 0;
            }
            return count;
        }
    }

    /** Adds an event; returns how many different sources it cites. */
    int add(int place, Event event) {
        List<Citation> citations = event.citations();
        if (citations.size() == 1) {
            add(place, citations.getFirst().source().id());
            return 1;
        }
        Set<String> sources =
                citations.stream().map(citation -> citation.source().id()).collect(Collectors.toSet());
        sources.forEach(source -> add(place, source));
        return sources.size();
    }

    private void add(int place, String source) {
        cited.computeIfAbsent(source, id -> new Places()).add(place);
    }

    /** The events that cite any of some sources. */
    BitSet any(Collection<Source> sources) {
        BitSet found = new BitSet();
        for (Source source : sources) {
            Places places = cited.getOrDefault(source.id(), new Places());
            for (int i = 0; i < places.size; i++) {
                found.set(places.places[i]);
            }
        }
        return found;
    }

    /** For each source that is cited at all how many of some events cite it, by its id. */
    Map<String, Integer> counts(BitSet events) {
        Map<String, Integer> counts = new HashMap<>();
        cited.forEach((source, places) -> counts.put(source, places.count(events)));
        return counts;
    }
}
