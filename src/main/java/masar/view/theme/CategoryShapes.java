package masar.view.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.model.Category;

/**
 * The shapes of the categories of a dataset: by their places in it, so that a filter changes none. There are more shapes
 * than tones, so that categories that were given the same tone one after the other have different shapes.
 *
 * @param byCategory those of the ids of categories
 * @param byTone those of the tones that only one category has
 */
public record CategoryShapes(Map<String, CategoryShape> byCategory, Map<String, CategoryShape> byTone) {

    private static final List<CategoryShape> SHAPES = List.of(CategoryShape.values());

    public CategoryShapes {
        byCategory = Map.copyOf(byCategory);
        byTone = Map.copyOf(byTone);
    }

    /** The shapes of categories in the order of their dataset; after the last shape the first comes again. */
    public static CategoryShapes of(List<Category> categories) {
        Map<String, CategoryShape> byCategory = new LinkedHashMap<>();
        Map<String, List<CategoryShape>> byTone = new HashMap<>();
        for (Category category : categories) {
            CategoryShape shape = SHAPES.get(byCategory.size() % SHAPES.size());
            if (byCategory.putIfAbsent(category.id(), shape) == null) {
                byTone.computeIfAbsent(category.tone(), tone -> new ArrayList<>())
                        .add(shape);
            }
        }
        Map<String, CategoryShape> ofOne = new HashMap<>();
        byTone.forEach((tone, shapes) -> {
            if (shapes.size() == 1) {
                ofOne.put(tone, shapes.getFirst());
            }
        });
        return new CategoryShapes(byCategory, ofOne);
    }

    /** The shape of a category; the first one for a category that is not in the dataset. */
    public CategoryShape of(Category category) {
        return byCategory.getOrDefault(category.id(), CategoryShape.DISC);
    }

    /** The shape of the category that has a tone, if there is only one. */
    public Optional<CategoryShape> ofTone(String tone) {
        return Optional.ofNullable(byTone.get(tone));
    }
}
