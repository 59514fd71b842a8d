package masar.dataset.quick;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Era;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Source;
import masar.model.Timeline;

/** All that a timeline has beside its events. */
record Head(
        LocalizedText title,
        Optional<LocalizedText> summary,
        Optional<String> edition,
        Map<String, Source> sources,
        Map<String, Actor> actors,
        Map<String, Category> categories,
        List<Era> eras) {

    Timeline with(List<Event> events) {
        return new Timeline(
                "1",
                title,
                summary,
                edition,
                List.copyOf(sources.values()),
                List.copyOf(actors.values()),
                List.copyOf(categories.values()),
                eras,
                events);
    }
}
