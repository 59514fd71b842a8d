package masar.export.poster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masar.layout.index.EventIndex;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Source;
import masar.model.Timeline;

/**
 * What occurs in the events of an image, found in one pass: there may be a million of them, and the JavaFX thread only writes
 * down the result.
 *
 * @param categories in the order of the timeline
 * @param actors those that events name, in the order of the timeline
 * @param categoryCounts how many events each has, by their ids
 * @param actorCounts in how many events each takes part, by their ids
 * @param sources how many different ones are cited
 * @param publishers of these, the most cited first, those that are not known after all others
 */
record EventTally(
        List<Category> categories,
        List<Actor> actors,
        Map<String, Long> categoryCounts,
        Map<String, Long> actorCounts,
        int sources,
        List<LocalizedText> publishers) {

    EventTally {
        categoryCounts = Map.copyOf(categoryCounts);
        actorCounts = Map.copyOf(actorCounts);
    }

    static EventTally of(Timeline timeline, EventIndex events) {
        Map<String, Long> categories = new HashMap<>();
        Map<String, Long> actors = new HashMap<>();
        Map<String, Cited> sources = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.event(i);
            categories.merge(event.category().id(), 1L, Long::sum);
            for (Participation part : event.actors()) {
                actors.merge(part.actor().id(), 1L, Long::sum);
            }
            for (Citation citation : event.citations()) {
                Source source = citation.source();
                sources.computeIfAbsent(source.id(), id -> new Cited(source)).times++;
            }
        }
        return new EventTally(
                timeline.categories().stream()
                        .filter(category -> categories.containsKey(category.id()))
                        .toList(),
                timeline.actors().stream()
                        .filter(actor -> actors.containsKey(actor.id()) && !actor.isNobody())
                        .toList(),
                categories,
                actors,
                sources.size(),
                publishers(sources));
    }

    private static final class Cited {

        private final Source source;
        private long times;

        Cited(Source source) {
            this.source = source;
        }
    }

    private static List<LocalizedText> publishers(Map<String, Cited> sources) {
        List<LocalizedText> all = new ArrayList<>();
        for (boolean known : new boolean[] {true, false}) {
            Map<LocalizedText, Long> times = new LinkedHashMap<>();
            for (Cited cited : sources.values()) {
                if (cited.source.hasKnownPublisher() == known) {
                    cited.source.publisher().ifPresent(name -> times.merge(name, cited.times, Long::sum));
                }
            }
            times.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .forEach(all::add);
        }
        return all;
    }
}
