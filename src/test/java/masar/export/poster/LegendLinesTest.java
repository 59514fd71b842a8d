package masar.export.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import masar.export.poster.LegendLines.Item;
import org.junit.jupiter.api.Test;

class LegendLinesTest {

    /** Of groups that begin at some entries. */
    private static List<Item> items(double width, int count, Integer... firsts) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Item(width, List.of(firsts).contains(i)))
                .toList();
    }

    @Test
    void whatFitsInOneLineHasOne() {
        // 5 of 100 px and 4 gaps of 20.
        LegendLines lines = LegendLines.of(items(100, 5, 0), 580, 580);
        assertThat(lines.ends()).containsExactly(5);
        assertThat(lines.gap()).isEqualTo(20);
    }

    @Test
    void entriesAreCloserTogetherIfOneLineIsThenEnough() {
        // 4 gaps of 12 are 48.
        LegendLines lines = LegendLines.of(items(100, 5, 0), 550, 550);
        assertThat(lines.ends()).containsExactly(5);
        assertThat(lines.gap()).isEqualTo(12);
        assertThat(LegendLines.of(items(100, 5, 0), 540, 540).gap())
                .as("not where it needs two all the same")
                .isEqualTo(20);
    }

    @Test
    void noEntryIsLeftAloneInTheLastLine() {
        assertThat(LegendLines.of(items(100, 6, 0), 580, 580).ends()).containsExactly(3, 6);
        assertThat(LegendLines.of(items(100, 11, 0), 580, 580).ends()).containsExactly(3, 7, 11);
    }

    @Test
    void aLineEndsWithAGroupWhereThatLeavesTheLinesAboutEquallyLong() {
        assertThat(LegendLines.of(items(100, 8, 0), 700, 700).ends()).containsExactly(4, 8);
        assertThat(LegendLines.of(items(100, 8, 0, 5), 700, 700).ends()).containsExactly(5, 8);
        assertThat(LegendLines.of(items(100, 8, 0, 2), 700, 700).ends()).containsExactly(4, 8);
    }

    @Test
    void theFirstLineMayBeShorter() {
        assertThat(LegendLines.of(items(100, 8, 0), 340, 700).ends()).containsExactly(3, 8);
        assertThat(LegendLines.of(items(100, 8, 0), 230, 700).ends()).containsExactly(2, 8);
    }

    @Test
    void groupsAreFartherApartThanEntries() {
        LegendLines lines = LegendLines.of(items(100, 4, 0, 2), 1000, 1000);
        assertThat(lines.before(new Item(100, true))).isGreaterThan(1.5 * lines.before(new Item(100, false)));
    }

    @Test
    void anEntryWiderThanALineHasOneOfItsOwn() {
        List<Item> items = List.of(new Item(50, true), new Item(900, false), new Item(50, false));
        assertThat(LegendLines.of(items, 580, 580).ends()).containsExactly(1, 2, 3);
        assertThat(LegendLines.of(List.of(), 580, 580).ends()).isEmpty();
    }

    @Test
    void noLineIsTooLongAndAllAreAsEvenAsFilledOnes() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            List<Item> items = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                items.add(new Item(20 + random.nextInt(150), false));
            }
            double width = 200 + random.nextInt(900);
            LegendLines lines = LegendLines.of(items, width, width);
            List<Integer> filled = filled(items, width, lines);
            assertThat(lines.ends()).hasSameSizeAs(filled);
            assertThat(lengths(items, lines.ends(), lines))
                    .allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(width));
            assertThat(squares(lengths(items, lines.ends(), lines)))
                    .isLessThanOrEqualTo(squares(lengths(items, filled, lines)) + 1e-6);
        }
    }

    /** The ends of lines that are each filled as far as it goes. */
    private static List<Integer> filled(List<Item> items, double width, LegendLines lines) {
        List<Integer> ends = new ArrayList<>();
        double length = 0;
        for (int i = 0; i < items.size(); i++) {
            double next = lines.before(items.get(i)) + items.get(i).width();
            if (i > 0 && length + next > width) {
                ends.add(i);
                length = items.get(i).width();
            } else {
                length += i == 0 ? items.get(i).width() : next;
            }
        }
        ends.add(items.size());
        return ends;
    }

    private static List<Double> lengths(List<Item> items, List<Integer> ends, LegendLines lines) {
        List<Double> lengths = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            double length = items.get(from).width();
            for (Item item : items.subList(from + 1, end)) {
                length += lines.before(item) + item.width();
            }
            lengths.add(length);
            from = end;
        }
        return lengths;
    }

    private static double squares(List<Double> lengths) {
        return lengths.stream().mapToDouble(length -> length * length).sum();
    }
}
