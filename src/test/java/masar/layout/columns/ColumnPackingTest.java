package masar.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnPackingTest {

    private static final double[] MIDDLES = {100, 300, 500};

    private static CardStacks alike(int count) {
        double[] heights = new double[count];
        Arrays.fill(heights, 50);
        return new CardStacks(heights);
    }

    @Test
    void eachEventIsInTheColumnNearestToItWhereHeightsAllow() {
        double[] places = {90, 120, 480, 520};
        assertThat(ColumnPacking.pack(alike(4), 0, 500, places, MIDDLES)).containsExactly(2, 2, 4);
    }

    @Test
    void aFullColumnPassesEventsToItsNeighbours() {
        double[] places = {490, 495, 500, 505};
        // Two cards of 50 and the gap between them.
        assertThat(ColumnPacking.pack(alike(4), 0, 105, places, MIDDLES)).containsExactly(0, 2, 4);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> ColumnPacking.pack(alike(4), 0, 50, new double[4], MIDDLES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noOtherDivisionIsNearer() {
        Random random = new Random(9);
        for (int i = 0; i < 300; i++) {
            int count = 1 + random.nextInt(9);
            CardStacks cards = new CardStacks(random.doubles(count, 20, 90).toArray());
            double[] places = random.doubles(count, 0, 600).sorted().toArray();
            double limit = cards.leastHeight(0, count, 3) + random.nextInt(60);
            int[] ends = ColumnPacking.pack(cards, 0, limit, places, MIDDLES);
            double least = Double.POSITIVE_INFINITY;
            for (int a = 0; a <= count; a++) {
                for (int b = a; b <= count; b++) {
                    least = Math.min(least, cost(cards, limit, places, new int[] {a, b, count}));
                }
            }
            assertThat(cost(cards, limit, places, ends)).isCloseTo(least, within(1e-6));
        }
    }

    private static double cost(CardStacks cards, double limit, double[] places, int[] ends) {
        double sum = 0;
        int from = 0;
        for (int column = 0; column < ends.length; column++) {
            if (cards.height(from, ends[column]) > limit) {
                return Double.POSITIVE_INFINITY;
            }
            for (int i = from; i < ends[column]; i++) {
                sum += (places[i] - MIDDLES[column]) * (places[i] - MIDDLES[column]);
            }
            from = ends[column];
        }
        return sum;
    }
}
