package masar.view.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import masar.layout.index.Histogram;
import masar.model.Category;
import masar.model.LocalizedText;
import masar.time.TimeSpan;
import masar.view.overview.ColumnMarks.ColumnMark;
import masar.view.theme.CategoryShapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMarksTest {

    private static final double PITCH = 5;
    private static final double SIZE = 10;
    private static final Category ATTACK = category("attack", "attack");
    private static final Category CULTURE = category("culture", "culture");

    private static Category category(String id, String tone) {
        return new Category(id, LocalizedText.of(id, id), tone, tone);
    }

    /** Columns of two tones, each event 12 px high; a digit per column. */
    private static List<ColumnMark> marks(List<Category> categories, String attacks, String cultures) {
        List<List<Integer>> counts = List.of(counts(attacks), counts(cultures));
        double[] heights = IntStream.range(0, attacks.length())
                .mapToDouble(
                        part -> 12.0 * (counts.get(0).get(part) + counts.get(1).get(part)))
                .toArray();
        Histogram histogram = new Histogram(new TimeSpan(0, 100), List.of("attack", "culture"), counts);
        return new ColumnMarks(histogram, CategoryShapes.of(categories), heights).marks(PITCH, SIZE);
    }

    private static List<Integer> counts(String digits) {
        return digits.chars().map(digit -> digit - '0').boxed().toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # attacks, cultures, the columns with marks
            # apart from each other, of one category each
            1000000, 0001000, 0 3
            # of both, and an empty one
            0100, 0100, ''
            # of as many next to each other, the marks would collide
            0110, 0000, ''
            0100, 0010, ''
            # 10 px are two columns
            1010, 0000, 0 2
            # a lower one is in the way of a mark only from half a mark below it on
            0120, 0000, 2
            0000, 0210, 1
            0020, 0300, 1
            """)
    void aColumnOfOneCategoryIsMarkedWhereThereIsSpace(String attacks, String cultures, String marked) {
        List<Integer> expected = marked.isEmpty()
                ? List.of()
                : List.of(marked.split(" ")).stream().map(Integer::valueOf).toList();

        assertThat(marks(List.of(ATTACK, CULTURE), attacks, cultures))
                .extracting(ColumnMark::part)
                .isEqualTo(expected);
    }

    @Test
    void theMarkIsTheShapeOfTheCategory() {
        CategoryShapes shapes = CategoryShapes.of(List.of(ATTACK, CULTURE));

        assertThat(marks(List.of(ATTACK, CULTURE), "100000", "000100"))
                .containsExactly(new ColumnMark(0, 0, shapes.of(ATTACK)), new ColumnMark(3, 1, shapes.of(CULTURE)));
    }

    @Test
    void aToneOfTwoCategoriesSaysNothing() {
        assertThat(marks(List.of(ATTACK, CULTURE, category("other", "attack")), "100000", "000100"))
                .extracting(ColumnMark::part)
                .containsExactly(3);
    }
}
