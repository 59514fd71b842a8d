package masar.query;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import masar.model.Citation;
import masar.model.Event;
import masar.model.Grade;

/** For each choice of {@link EventTraits}, but for roles, the events to which it applies. */
final class TraitSets {

    final ChoiceSets<Dating> dating;
    final ChoiceSets<Grade> grades;
    /** By how many different sources they cite. */
    final ChoiceSets<Integer> numbers;

    final SourceSets sources = new SourceSets();
    final BitSet disputed;

    /** @param size the number of events */
    TraitSets(int size) {
        dating = new ChoiceSets<>(size);
        grades = new ChoiceSets<>(size);
        numbers = new ChoiceSets<>(size);
        disputed = new BitSet(size);
    }

    void add(int place, Event event) {
        numbers.add(sources.add(place, event), place);
        for (Citation citation : event.citations()) {
            if (citation.grade().isPresent()) {
                grades.add(citation.grade().get(), place);
            }
        }
        for (Dating way : Dating.values()) {
            if (way.holdsFor(event)) {
                dating.add(way, place);
            }
        }
        disputed.set(place, event.disputed().isPresent());
    }

    /** The events that cite a number of different sources, or more. */
    BitSet withSources(int least) {
        Set<Integer> enough = new HashSet<>(numbers.choices());
        enough.removeIf(number -> number < least);
        return numbers.any(enough);
    }
}
