package masar.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.Timeline;

/**
 * How many events stand behind each choice of a filter: those that would be shown with the choice made and that it
 * concerns. So the number beside an actor is what choosing it brings.
 */
public final class Facets {

    private final Map<Actor, Integer> actors = new HashMap<>();
    private final Map<Category, Integer> categories = new HashMap<>();

    private Facets() {}

    public static Facets of(Timeline timeline, EventFilter filter) {
        Facets facets = new Facets();
        for (Actor actor : timeline.actors()) {
            EventFilter chosen = filter.actors().contains(actor) ? filter : filter.toggled(actor);
            facets.actors.put(actor, count(timeline.events(), e -> e.involves(actor) && chosen.accepts(e)));
        }
        for (Category category : timeline.categories()) {
            EventFilter chosen = filter.withCategories(List.of(category));
            facets.categories.put(category, count(timeline.events(), chosen::accepts));
        }
        return facets;
    }

    private static int count(List<Event> events, Predicate<Event> test) {
        return (int) events.stream().filter(test).count();
    }

    public int count(Actor actor) {
        return actors.getOrDefault(actor, 0);
    }

    public int count(Category category) {
        return categories.getOrDefault(category, 0);
    }
}
