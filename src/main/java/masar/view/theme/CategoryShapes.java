package masar.view.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masar.model.Category;

/**
 * The shapes of the categories of a dataset: by their places in it, so that a filter changes none. There are more shapes
 * than tones, so that categories that were given the same tone one after the other have different shapes.
 *
 * @param places of the categories, by id
 */
public record CategoryShapes(Map<String, Integer> places) {

    private static final List<CategoryShape> SHAPES = List.of(CategoryShape.values());

    public CategoryShapes {
        places = Map.copyOf(places);
    }

    /** The shapes of categories in the order of their dataset; after the last shape the first comes again. */
    public static CategoryShapes of(List<Category> categories) {
        Map<String, Integer> places = new HashMap<>();
        categories.forEach(category -> places.putIfAbsent(category.id(), places.size()));
        return new CategoryShapes(places);
    }

    /** The shape of a category; the first one for a category that is not in the dataset. */
    public CategoryShape of(Category category) {
        return SHAPES.get(places.getOrDefault(category.id(), 0) % SHAPES.size());
    }
}
