package masar.query;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * For each choice of one kind the set of the events to which it applies, one bit per event.
 *
 * @param <K> what identifies a choice
 */
final class ChoiceSets<K> {

    private final Map<K, BitSet> sets = new HashMap<>();
    private final int size;

    /** @param size the number of events */
    ChoiceSets(int size) {
        this.size = size;
    }

    void add(K choice, int place) {
        sets.computeIfAbsent(choice, first -> new BitSet(size)).set(place);
    }

    /** The choices that apply to any event. */
    Set<K> choices() {
        return sets.keySet();
    }

    /** The events to which any of some choices applies. */
    BitSet any(Collection<K> choices) {
        BitSet union = new BitSet(size);
        sets.forEach((choice, set) -> {
            if (choices.contains(choice)) {
                union.or(set);
            }
        });
        return union;
    }

    /** For each choice how many of some events it applies to. */
    Map<K, Integer> counts(BitSet events) {
        Map<K, Integer> counts = new HashMap<>();
        sets.forEach((choice, set) -> {
            BitSet found = (BitSet) set.clone();
            found.and(events);
            counts.put(choice, found.cardinality());
        });
        return counts;
    }
}
