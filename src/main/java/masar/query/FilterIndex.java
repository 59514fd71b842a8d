package masar.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.Participation;

/**
 * Events, indexed so that a filter need not visit each of them: for each actor and category the set of its events, one
 * bit per event. Filters become operations on whole sets, 64 events at a time. May be used from several threads.
 */
public final class FilterIndex {

    private final List<Event> events;
    private final List<Actor> actors;
    private final List<Category> categories;

    /** By id of an actor: the events in which it or one that belongs to it takes part. */
    private final Map<String, BitSet> involving = new HashMap<>();

    /** By id of an actor: the events in which itself takes part. */
    private final Map<String, BitSet> naming = new HashMap<>();

    private final Map<String, BitSet> ofCategory = new HashMap<>();

    /** Kept, because every further choice of actors or categories needs it again and searching all texts is slow. */
    private final AtomicReference<Candidates> lastCandidates;

    private record Candidates(EventFilter filter, BitSet found) {}

    private FilterIndex(List<Event> events, List<Actor> actors, List<Category> categories) {
        this.events = events;
        this.actors = List.copyOf(actors);
        this.categories = List.copyOf(categories);
        for (Actor actor : actors) {
            naming.put(actor.id(), new BitSet(events.size()));
            involving.put(actor.id(), new BitSet(events.size()));
        }
        categories.forEach(category -> ofCategory.put(category.id(), new BitSet(events.size())));
        BitSet all = new BitSet(events.size());
        all.set(0, events.size());
        lastCandidates = new AtomicReference<>(new Candidates(EventFilter.NONE, all));
        fill();
        for (Actor actor : actors) {
            for (Actor other = actor; ; other = other.parent().get()) {
                of(involving, other.id()).or(of(naming, actor.id()));
                if (other.parent().isEmpty()) {
                    break;
                }
            }
        }
    }

    /**
     * Indexes events.
     *
     * @param actors all actors that take part in them
     * @param categories all of their categories
     * @throws IllegalArgumentException if an event has an actor or a category that is not listed
     */
    public static FilterIndex of(List<Event> events, List<Actor> actors, List<Category> categories) {
        return new FilterIndex(events, actors, categories);
    }

    private void fill() {
        int place = 0;
        for (Event event : events) {
            for (Participation participation : event.actors()) {
                of(naming, participation.actor().id()).set(place);
            }
            of(ofCategory, event.category().id()).set(place);
            place++;
        }
    }

    private static BitSet of(Map<String, BitSet> sets, String id) {
        BitSet set = sets.get(id);
        if (set == null) {
            throw new IllegalArgumentException("Not listed: " + id);
        }
        return set;
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
        return matches(filter, candidates(filter, progress)).stream().toArray();
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
        BitSet candidates = candidates(filter, progress);
        Map<Actor, Integer> byActor = new HashMap<>();
        for (Actor actor : actors) {
            EventFilter chosen = filter.actors().contains(actor) ? filter : filter.toggled(actor);
            BitSet found = matches(chosen, candidates);
            found.and(of(involving, actor.id()));
            progress.accept(1);
            byActor.put(actor, found.cardinality());
        }
        Map<Category, Integer> byCategory = new HashMap<>();
        for (Category category : categories) {
            BitSet found = matches(filter.withCategories(List.of(category)), candidates);
            byCategory.put(category, found.cardinality());
        }
        return new Facets(byActor, byCategory);
    }

    private BitSet matches(EventFilter filter, BitSet candidates) {
        BitSet found = (BitSet) candidates.clone();
        if (!filter.actors().isEmpty()) {
            switch (filter.match()) {
                case ANY ->
                    found.and(union(
                            involving, filter.actors().stream().map(Actor::id).toList()));
                case ALL -> filter.actors().forEach(actor -> found.and(of(involving, actor.id())));
                case ONLY -> found.andNot(union(naming, strangersTo(filter.actors())));
            }
        }
        if (!filter.categories().isEmpty()) {
            found.and(union(
                    ofCategory, filter.categories().stream().map(Category::id).toList()));
        }
        return found;
    }

    /** The events that pass the part of a filter that choosing actors or categories does not change: period and text. */
    private BitSet candidates(EventFilter filter, DoubleConsumer progress) {
        EventFilter periodAndText = EventFilter.NONE.withPeriod(filter.period()).withText(filter.text());
        Candidates known = lastCandidates.get();
        if (!known.filter.equals(periodAndText)) {
            known = new Candidates(periodAndText, accepted(periodAndText, progress));
            lastCandidates.set(known);
        }
        return known.found;
    }

    /** Tests all events, on all cores. Progress is reported, and thereby cancel asked for, after each 64 events. */
    private BitSet accepted(EventFilter filter, DoubleConsumer progress) {
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

    /** The ids of the actors that are neither chosen nor belong to a chosen actor. */
    private List<String> strangersTo(List<Actor> chosen) {
        List<String> strangers = new ArrayList<>();
        for (Actor actor : actors) {
            if (chosen.stream().noneMatch(actor::isWithin)) {
                strangers.add(actor.id());
            }
        }
        return strangers;
    }

    private BitSet union(Map<String, BitSet> sets, List<String> ids) {
        BitSet union = new BitSet(events.size());
        ids.forEach(id -> union.or(of(sets, id)));
        return union;
    }
}
