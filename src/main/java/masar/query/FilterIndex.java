package masar.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.Role;
import masar.query.text.LazyTextIndex;
import masar.query.text.SearchResults;
import masar.query.text.TextQuery;
import masar.time.TimeSpan;

/**
 * Events, indexed so that a filter need not visit each of them: for each choice the set of its events, one bit per event.
 * Filters become operations on whole sets, 64 events at a time. May be used from several threads.
 */
public final class FilterIndex {

    /** Enough for a column of a histogram to be pointed at. */
    private static final int MOST_PARTS = 60;

    /** What a filter consists of; an event has to pass all parts. */
    private enum Part {
        ACTORS,
        CATEGORIES,
        DISPUTED,
        DATING,
        GRADES,
        NUMBER,
        SOURCES,
        NOTES,
        PERIOD,
        TEXT
    }

    private final List<Event> events;
    private final List<Actor> actors;
    private final ActorSets byActor;
    private final ChoiceSets<String> byCategory;
    private final TraitSets byTrait;
    private final TimeParts timeParts;
    private final int[] partEnds;
    private final LazyTextIndex texts;

    /** Kept, because every further choice needs them again, and searching all texts is slow. */
    private final AtomicReference<Found> lastPeriod = new AtomicReference<>(new Found(EventFilter.NONE, new BitSet()));

    private final AtomicReference<Found> lastText = new AtomicReference<>(new Found(EventFilter.NONE, new BitSet()));

    private final AtomicReference<Found> lastNotes = new AtomicReference<>(new Found(EventFilter.NONE, new BitSet()));

    private final AtomicReference<Found> lastStarred = new AtomicReference<>(new Found(EventFilter.NONE, new BitSet()));

    private record Found(EventFilter filter, BitSet events) {}

    private FilterIndex(List<Event> events, List<Actor> actors, List<Category> categories) {
        int size = events.size();
        this.events = events;
        this.actors = List.copyOf(actors);
        texts = new LazyTextIndex(events);
        byActor = new ActorSets(actors, size);
        byCategory = new ChoiceSets<>(size);
        byTrait = new TraitSets(size);
        fill(categories.stream().map(Category::id).collect(Collectors.toSet()));
        timeParts = TimeParts.of(extent(), MOST_PARTS);
        partEnds = IntStream.rangeClosed(1, timeParts.size())
                .map(part -> firstAtOrAfter(timeParts.bound(part)))
                .toArray();
    }

    /**
     * Indexes events.
     *
     * @param events in order of the time at which they begin
     * @param actors all actors that take part in them
     * @param categories all of their categories
     * @throws IllegalArgumentException if an event has an actor or a category that is not listed
     */
    public static FilterIndex of(List<Event> events, List<Actor> actors, List<Category> categories) {
        return new FilterIndex(events, actors, categories);
    }

    private void fill(Set<String> categories) {
        int place = 0;
        for (Event event : events) {
            if (!categories.contains(event.category().id())) {
                throw new IllegalArgumentException("Not listed: " + event.category());
            }
            byActor.add(place, event);
            byCategory.add(event.category().id(), place);
            byTrait.add(place, event);
            place++;
        }
        byActor.complete();
    }

    private TimeSpan extent() {
        return events.isEmpty()
                ? new TimeSpan(0, 1)
                : new TimeSpan(
                        Math.min(begin(events.getFirst()), begin(events.getLast())), begin(events.getLast()) + 1);
    }

    private static long begin(Event event) {
        OptionalLong earliest = event.date().earliest();
        long begin = earliest.isPresent()
                ? earliest.getAsLong()
                : event.date().latest().orElse(0);
        return Math.min(begin, TimeSpan.LATEST - 1);
    }

    private int firstAtOrAfter(long second) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin(events.get(middle)) < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The parts of the time in which the events begin, for {@link Facets#perPart()}. */
    public TimeParts timeParts() {
        return timeParts;
    }

    /** The indexes of the events that a filter keeps, in ascending order. */
    public int[] matching(EventFilter filter) {
        return matching(filter, done -> {});
    }

    /**
     * The indexes of the events that a filter keeps, in ascending order.
     *
     * @param progress takes how much is done, from 0 to 1, often and on any thread; an exception from it ends the work
     */
    public int[] matching(EventFilter filter, DoubleConsumer progress) {
        return together(parts(filter, progress), Set.of()).stream().toArray();
    }

    /** The words of the events. */
    public LazyTextIndex texts() {
        return texts;
    }

    /**
     * What a filter keeps if it searches for something, the most relevant events first.
     *
     * @param query what is searched for, in place of what the filter searches for
     * @param most how many events are listed
     */
    public SearchResults search(EventFilter filter, TextQuery query, int most) {
        BitSet within = together(parts(filter.withText(Optional.empty()), done -> {}), Set.of());
        return texts.get().find(query, within, most);
    }

    /** The number of events behind each choice of a filter. */
    public Facets facets(EventFilter filter) {
        return facets(filter, done -> {});
    }

    /**
     * The number of events behind each choice of a filter.
     *
     * @param progress as for {@link #matching(EventFilter, DoubleConsumer)}
     */
    public Facets facets(EventFilter filter, DoubleConsumer progress) {
        Map<Part, BitSet> parts = parts(filter, progress);
        BitSet others = together(parts, Set.of(Part.ACTORS));
        BitSet disputes = together(parts, Set.of(Part.DISPUTED));
        disputes.and(byTrait.disputed);
        BitSet stars = together(parts, Set.of(Part.NOTES));
        stars.and(starred(filter, progress));
        return new Facets(
                actorCounts(filter, others, progress),
                roleCounts(filter, others),
                new Facets.Counts(
                        byCategory.counts(together(parts, Set.of(Part.CATEGORIES))),
                        stars.cardinality(),
                        disputes.cardinality(),
                        byTrait.dating.counts(together(parts, Set.of(Part.DATING))),
                        byTrait.grades.counts(together(parts, Set.of(Part.GRADES))),
                        byTrait.numbers.counts(together(parts, Set.of(Part.NUMBER))),
                        byTrait.sources.counts(together(parts, Set.of(Part.SOURCES))),
                        partCounts(together(parts, Set.of(Part.PERIOD)))));
    }

    private BitSet starred(EventFilter filter, DoubleConsumer progress) {
        return filter.notes().starred().isEmpty()
                ? new BitSet()
                : found(EventFilter.NONE.withNotes(filter.notes().starredOnly(true)), lastStarred, progress);
    }

    private Map<String, Integer> actorCounts(EventFilter filter, BitSet others, DoubleConsumer progress) {
        Set<Role> roles = filter.traits().roles();
        Map<String, Integer> counts = new HashMap<>();
        for (Actor actor : actors) {
            EventFilter chosen = filter.actors().contains(actor) ? filter : filter.toggled(actor);
            BitSet found = byActor.matching(chosen.actors(), chosen.match(), roles);
            found.and(byActor.involving(actor, roles));
            found.and(others);
            progress.accept(1);
            counts.put(actor.id(), found.cardinality());
        }
        return counts;
    }

    private Map<Role, Integer> roleCounts(EventFilter filter, BitSet others) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            BitSet found = byActor.matching(filter.actors(), filter.match(), Set.of(role));
            found.and(others);
            counts.put(role, found.cardinality());
        }
        return counts;
    }

    private List<Integer> partCounts(BitSet found) {
        List<Integer> counts = new ArrayList<>();
        int from = 0;
        for (int to : partEnds) {
            counts.add(found.get(from, Math.max(from, to)).cardinality());
            from = Math.max(from, to);
        }
        return List.copyOf(counts);
    }

    /** The events that pass each part of a filter that asks for anything. */
    private Map<Part, BitSet> parts(EventFilter filter, DoubleConsumer progress) {
        EventTraits traits = filter.traits();
        Map<Part, BitSet> parts = new EnumMap<>(Part.class);
        if (!filter.actors().isEmpty() || !traits.roles().isEmpty()) {
            parts.put(Part.ACTORS, byActor.matching(filter.actors(), filter.match(), traits.roles()));
        }
        if (!filter.categories().isEmpty()) {
            parts.put(
                    Part.CATEGORIES,
                    byCategory.any(
                            filter.categories().stream().map(Category::id).toList()));
        }
        addTraits(parts, traits);
        if (!filter.notes().isEmpty()) {
            parts.put(Part.NOTES, found(EventFilter.NONE.withNotes(filter.notes()), lastNotes, progress));
        }
        if (filter.period().isPresent()) {
            parts.put(Part.PERIOD, found(EventFilter.NONE.withPeriod(filter.period()), lastPeriod, progress));
        }
        if (filter.text().isPresent()) {
            parts.put(Part.TEXT, found(EventFilter.NONE.withText(filter.text()), lastText, progress));
        }
        return parts;
    }

    private void addTraits(Map<Part, BitSet> parts, EventTraits traits) {
        if (traits.disputed()) {
            parts.put(Part.DISPUTED, byTrait.disputed);
        }
        if (!traits.dating().isEmpty()) {
            parts.put(Part.DATING, byTrait.dating.any(traits.dating()));
        }
        if (!traits.grades().isEmpty()) {
            parts.put(Part.GRADES, byTrait.grades.any(traits.grades()));
        }
        if (traits.leastSources() > 0) {
            parts.put(Part.NUMBER, byTrait.withSources(traits.leastSources()));
        }
        if (!traits.sources().isEmpty()) {
            parts.put(Part.SOURCES, byTrait.sources.any(traits.sources()));
        }
    }

    /** The events that pass all parts but those that are left out. */
    private BitSet together(Map<Part, BitSet> parts, Set<Part> left) {
        BitSet found = new BitSet(events.size());
        found.set(0, events.size());
        parts.forEach((part, passing) -> {
            if (!left.contains(part)) {
                found.and(passing);
            }
        });
        return found;
    }

    private BitSet found(EventFilter filter, AtomicReference<Found> last, DoubleConsumer progress) {
        Found known = last.get();
        if (!known.filter.equals(filter)) {
            known = new Found(filter, accepted(filter, progress));
            last.set(known);
        }
        return known.events;
    }

    private BitSet accepted(EventFilter filter, DoubleConsumer progress) {
        return filter.text().map(query -> texts.get().matching(query)).orElseGet(() -> tested(filter, progress));
    }

    /** Tests all events, on all cores. Progress is reported, and thereby cancel asked for, after each 64 events. */
    private BitSet tested(EventFilter filter, DoubleConsumer progress) {
        int words = (events.size() + Long.SIZE - 1) / Long.SIZE;
        LongAdder done = new LongAdder();
        return BitSet.valueOf(IntStream.range(0, words)
                .parallel()
                .mapToLong(word -> {
                    progress.accept((double) done.sum() / words);
                    done.increment();
                    long bits = 0;
                    int first = word * Long.SIZE;
                    for (int i = Math.min(events.size(), first + Long.SIZE) - 1; i >= first; i--) {
                        bits = (bits << 1) | (filter.accepts(events.get(i)) ? 1 : 0);
                    }
                    return bits;
                })
                .toArray());
    }
}
