package masar.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Era;
import masar.model.Event;
import masar.model.Source;
import masar.model.Timeline;
import masar.time.EdtfDate;
import masar.time.TimeSpan;

/** Some of the events of a timeline, as a timeline by itself. */
public final class TimelinePart {

    private final SequencedMap<String, Source> sources = new LinkedHashMap<>();
    private final SequencedMap<String, Actor> actors = new LinkedHashMap<>();
    private final SequencedMap<String, Category> categories = new LinkedHashMap<>();
    private long start;
    private long end;

    private TimelinePart(List<Event> events, Optional<TimeSpan> period) {
        start = period.map(TimeSpan::start).orElse(Long.MAX_VALUE);
        end = period.map(TimeSpan::end).orElse(Long.MIN_VALUE);
        for (Event event : events) {
            start = Math.min(start, earliest(event.date()));
            end = Math.max(end, latest(event.date()));
            categories.put(event.category().id(), event.category());
            event.citations().forEach(citation -> sources.put(citation.source().id(), citation.source()));
            event.actors().forEach(part -> addWithParents(part.actor()));
        }
    }

    private void addWithParents(Actor actor) {
        Optional<Actor> next = Optional.of(actor);
        while (next.isPresent() && actors.putIfAbsent(next.get().id(), next.get()) == null) {
            next = next.get().parent();
        }
    }

    /**
     * The events in their order, with what they refer to: their actors and those that these belong to, their categories
     * and sources. Links to events left out are dropped.
     *
     * @param kept ids of events
     * @param period also has its eras; without one, only the time of the events has
     */
    public static Timeline of(Timeline timeline, Set<String> kept, Optional<TimeSpan> period) {
        List<Event> events = timeline.events().stream()
                .filter(event -> kept.contains(event.id()))
                .map(event -> linkedWithin(event, kept))
                .toList();
        TimelinePart part = new TimelinePart(events, period);
        return new Timeline(
                timeline.version(),
                timeline.title(),
                timeline.summary(),
                timeline.edition(),
                inOrder(timeline.sources(), part.sources, Source::id),
                inOrder(timeline.actors(), part.actors, Actor::id),
                inOrder(timeline.categories(), part.categories, Category::id),
                timeline.eras().stream().filter(part::overlaps).toList(),
                events);
    }

    private static Event linkedWithin(Event event, Set<String> kept) {
        return new Event(
                event.id(),
                event.date(),
                event.title(),
                event.summary(),
                event.actors(),
                event.category(),
                event.importance(),
                event.citations(),
                event.respondsTo().stream().filter(kept::contains).toList(),
                event.related().stream().filter(kept::contains).toList(),
                event.disputed());
    }

    /** What is used, in the order of a list; what the list does not have stands last. */
    private static <T> List<T> inOrder(List<T> listed, Map<String, T> used, Function<T, String> id) {
        Set<String> found = new HashSet<>();
        List<T> ordered = new ArrayList<>();
        for (T one : listed) {
            if (used.containsKey(id.apply(one)) && found.add(id.apply(one))) {
                ordered.add(one);
            }
        }
        used.forEach((key, one) -> {
            if (!found.contains(key)) {
                ordered.add(one);
            }
        });
        return ordered;
    }

    private boolean overlaps(Era era) {
        return earliest(era.date()) < end && start < latest(era.date());
    }

    private static long earliest(EdtfDate date) {
        return date.earliest().orElse(Long.MIN_VALUE);
    }

    private static long latest(EdtfDate date) {
        return date.latest().orElse(Long.MAX_VALUE);
    }
}
