package masar.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole dataset: events and what they refer to. References between events are ids, everything else is resolved.
 *
 * @param version the version of the dataset format
 * @param edition what its makers call the present state of the dataset, such as {@code 2026-11}
 * @param events in the order of the file
 */
public record Timeline(
        String version,
        LocalizedText title,
        Optional<LocalizedText> summary,
        Optional<String> edition,
        List<Source> sources,
        List<Actor> actors,
        List<Category> categories,
        List<Era> eras,
        List<Event> events) {

    public Timeline {
        sources = List.copyOf(sources);
        actors = List.copyOf(actors);
        categories = List.copyOf(categories);
        eras = List.copyOf(eras);
        events = List.copyOf(events);
    }

    /** A dataset without the name of an edition. */
    public Timeline(
            String version,
            LocalizedText title,
            Optional<LocalizedText> summary,
            List<Source> sources,
            List<Actor> actors,
            List<Category> categories,
            List<Era> eras,
            List<Event> events) {
        this(version, title, summary, Optional.empty(), sources, actors, categories, eras, events);
    }

    /** The events by id, in the order of the file. */
    public Map<String, Event> eventsById() {
        Map<String, Event> byId = LinkedHashMap.newLinkedHashMap(events.size());
        events.forEach(event -> byId.put(event.id(), event));
        return byId;
    }
}
