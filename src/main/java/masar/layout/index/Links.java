package masar.layout.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masar.model.Event;

/** Which of some events respond to which. Keeps only events that are linked, of however many there are. */
public final class Links {

    private final Map<String, Event> linked = new HashMap<>();
    private final Map<String, List<Event>> responses = new HashMap<>();

    public Links(List<Event> events) {
        Set<String> causes = new HashSet<>();
        events.forEach(event -> causes.addAll(event.respondsTo()));
        for (Event event : events) {
            if (causes.contains(event.id())) {
                linked.put(event.id(), event);
            }
            for (String cause : event.respondsTo()) {
                responses.computeIfAbsent(cause, c -> new ArrayList<>()).add(event);
            }
        }
    }

    /** From an event to the events that respond to it. */
    public record Link(Event cause, Event response) {}

    /** The links of an event in both directions, among the events that are there. */
    public List<Link> of(Event event) {
        List<Link> links = new ArrayList<>();
        for (String id : event.respondsTo()) {
            Event cause = linked.get(id);
            if (cause != null) {
                links.add(new Link(cause, event));
            }
        }
        responses.getOrDefault(event.id(), List.of()).forEach(response -> links.add(new Link(event, response)));
        return links;
    }
}
