package masar.view.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.model.Category;
import masar.model.LocalizedText;
import org.junit.jupiter.api.Test;

class CategoryShapesTest {

    private static final List<String> TONES = ((ReadResult.Loaded) DatasetReader.readBundled())
            .timeline().categories().stream().map(Category::tone).toList();

    private static Category category(String id, String tone) {
        return new Category(id, LocalizedText.of(id, id), tone, tone);
    }

    /** As many as a file may name without tones, which it is then given one after the other. */
    private static List<Category> categories(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> category("c" + i, TONES.get(i % TONES.size())))
                .toList();
    }

    @Test
    void eachCategoryHasAnotherShapeUntilTheyAreUsedUp() {
        List<Category> categories = categories(CategoryShape.values().length);
        CategoryShapes shapes = CategoryShapes.of(categories);

        assertThat(categories.stream().map(shapes::of)).containsExactly(CategoryShape.values());
    }

    @Test
    void thenNoTwoHaveTheSameShapeInTheSameToneForLong() {
        List<Category> categories = categories(CategoryShape.values().length * TONES.size());
        CategoryShapes shapes = CategoryShapes.of(categories);
        Set<List<Object>> looks = new HashSet<>();

        assertThat(categories).allMatch(category -> looks.add(List.of(category.tone(), shapes.of(category))));
    }

    @Test
    void aToneHasTheShapeOfItsOnlyCategory() {
        CategoryShapes shapes =
                CategoryShapes.of(List.of(category("a", "attack"), category("b", "culture"), category("c", "attack")));

        assertThat(shapes.ofTone("culture")).contains(shapes.of(category("b", "culture")));
        assertThat(shapes.ofTone("attack")).isEmpty();
        assertThat(shapes.ofTone("economy")).isEmpty();
    }
}
