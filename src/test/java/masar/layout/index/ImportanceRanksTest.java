package masar.layout.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportanceRanksTest {

    private static List<Integer> top(ImportanceRanks ranks, int from, int to, int limit) {
        List<Integer> found = new ArrayList<>();
        ranks.forTop(from, to, limit, found::add);
        return found;
    }

    @Test
    void theMostImportantComeFirstAndTheEarlierAmongEquals() {
        int[] importance = {2, 5, 2, 3, 5};
        ImportanceRanks ranks = new ImportanceRanks(new int[] {0, 1, 2, 3, 4}, i -> importance[i]);

        assertThat(top(ranks, 0, 5, 5)).containsExactly(1, 4, 3, 0, 2);
        assertThat(top(ranks, 0, 5, 3)).containsExactly(1, 4, 3);
        assertThat(top(ranks, 2, 4, 5)).containsExactly(3, 2);
        assertThat(top(ranks, 2, 2, 5)).isEmpty();
        assertThat(top(ranks, 0, 5, 0)).isEmpty();
    }

    @Test
    void itAgreesWithSortingTheWholeStretch() {
        Random random = new Random(5);
        for (int run = 0; run < 300; run++) {
            int[] importance = random.ints(random.nextInt(80), 1, 6).toArray();
            ImportanceRanks ranks =
                    new ImportanceRanks(IntStream.range(0, importance.length).toArray(), i -> importance[i]);
            int from = random.nextInt(importance.length + 1);
            int to = from + random.nextInt(importance.length + 1 - from);
            int limit = random.nextInt(20);

            assertThat(top(ranks, from, to, limit))
                    .isEqualTo(IntStream.range(from, to)
                            .boxed()
                            .sorted(Comparator.comparingInt((Integer i) -> -importance[i])
                                    .thenComparingInt(i -> i))
                            .limit(limit)
                            .toList());
        }
    }

    @Test
    void placesMayHaveGaps() {
        ImportanceRanks ranks = new ImportanceRanks(new int[] {3, 8, 20}, i -> i == 8 ? 1 : 2);

        assertThat(top(ranks, 0, 100, 9)).containsExactly(3, 20, 8);
        assertThat(top(ranks, 4, 20, 9)).containsExactly(8);
    }
}
