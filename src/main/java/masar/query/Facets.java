package masar.query;

import java.util.Map;
import masar.model.Actor;
import masar.model.Category;

/**
 * The number of events behind each choice of a filter: the events that choosing an actor or a category would show and
 * in which it takes part, or to which it applies.
 */
public final class Facets {

    private final Map<Actor, Integer> actors;
    private final Map<Category, Integer> categories;

    Facets(Map<Actor, Integer> actors, Map<Category, Integer> categories) {
        this.actors = Map.copyOf(actors);
        this.categories = Map.copyOf(categories);
    }

    /** 0 for an actor that the timeline does not list. */
    public int count(Actor actor) {
        return actors.getOrDefault(actor, 0);
    }

    /** 0 for a category that the timeline does not list. */
    public int count(Category category) {
        return categories.getOrDefault(category, 0);
    }
}
