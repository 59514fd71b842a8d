package masar.query;

import java.util.Map;
import masar.model.Actor;
import masar.model.Category;

/**
 * How many events stand behind each choice of a filter: those that would be shown with the choice made and that it
 * concerns. So the number beside an actor is what choosing it brings.
 */
public final class Facets {

    private final Map<Actor, Integer> actors;
    private final Map<Category, Integer> categories;

    Facets(Map<Actor, Integer> actors, Map<Category, Integer> categories) {
        this.actors = Map.copyOf(actors);
        this.categories = Map.copyOf(categories);
    }

    public int count(Actor actor) {
        return actors.getOrDefault(actor, 0);
    }

    public int count(Category category) {
        return categories.getOrDefault(category, 0);
    }
}
