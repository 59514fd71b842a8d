package masar.layout.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import masar.model.Event;

/**
 * Which events of a dataset respond to which, and which are related. Made once for each dataset, whatever is filtered; it
 * keeps only events that are linked, so that it is small where few are.
 */
public final class EventLinks {

    /** No event is linked to any other. */
    public static final EventLinks NONE = new EventLinks(List.of());

    private final Map<String, Event> linked = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Set<String>> responses = new HashMap<>();
    private final Map<String, Set<String>> related = new HashMap<>();

    private EventLinks(List<Event> events) {
        for (Event event : events) {
            for (String cause : event.respondsTo()) {
                responses.computeIfAbsent(cause, id -> new LinkedHashSet<>()).add(event.id());
            }
            for (String other : event.related()) {
                related.computeIfAbsent(event.id(), id -> new LinkedHashSet<>()).add(other);
                related.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(event.id());
            }
        }
        for (Event event : events) {
            if (responses.containsKey(event.id())
                    || related.containsKey(event.id())
                    || !event.respondsTo().isEmpty()) {
                order.put(event.id(), linked.size());
                linked.put(event.id(), event);
            }
        }
    }

    /** The links of a whole dataset. Visits all events, so it is made off the JavaFX thread where there are many. */
    public static EventLinks of(List<Event> events) {
        return new EventLinks(events);
    }

    /** How an event is linked to another. */
    public enum Kind {
        /** The other is a cause of this event. */
        RESPONDS_TO,
        /** The other responds to this event. */
        LEADS_TO,
        /** One continues, implements or ends the other, without a claim of cause. */
        RELATED
    }

    /** A link of an event to another one. */
    public record Link(Event other, Kind kind) {}

    /** Causes, then responses, then related events, each event once, in the order in which the dataset has them. */
    public List<Link> of(Event event) {
        Map<String, Link> links = new LinkedHashMap<>();
        add(event.respondsTo(), Kind.RESPONDS_TO, links);
        add(responses.getOrDefault(event.id(), Set.of()), Kind.LEADS_TO, links);
        add(related.getOrDefault(event.id(), Set.of()), Kind.RELATED, links);
        links.remove(event.id());
        return new ArrayList<>(links.values());
    }

    private void add(Collection<String> ids, Kind kind, Map<String, Link> links) {
        ids.stream()
                .filter(linked::containsKey)
                .sorted(Comparator.comparing(order::get))
                .forEach(id -> links.putIfAbsent(id, new Link(Objects.requireNonNull(linked.get(id)), kind)));
    }
}
