package masar.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CardStacksTest {

    private static final double GAP = ColumnMetrics.CARD_GAP;

    @Test
    void aColumnEndsBeforeTheCardThatDoesNotFit() {
        CardStacks cards = new CardStacks(new double[] {10, 20, 30, 40});
        assertThat(cards.height(0, 2)).isEqualTo(10 + GAP + 20);
        assertThat(cards.columnEnd(0, 10 + GAP + 20)).isEqualTo(2);
        assertThat(cards.columnEnd(0, 10 + GAP + 19)).isEqualTo(1);
        assertThat(cards.columnEnd(3, 39)).as("too high itself").isEqualTo(3);
        assertThat(cards.columnEnd(1, 1_000)).isEqualTo(4);
    }

    @Test
    void rowsAreCountedAndAreTooManyWhereACardFitsNone() {
        CardStacks cards = new CardStacks(new double[] {10, 10, 10, 10, 10});
        assertThat(cards.rows(2, 10, 9)).as("two a row").isEqualTo(3);
        assertThat(cards.rows(2, 10, 2)).isEqualTo(3);
        assertThat(cards.rows(2, 9, 9)).isEqualTo(10);
        assertThat(new CardStacks(new double[0]).rows(2, 9, 9)).isZero();
    }

    @Test
    void theLeastHeightHoldsTheCardsAndNoMuchSmallerOneDoes() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            double[] heights = random.doubles(1 + random.nextInt(40), 20, 200).toArray();
            CardStacks cards = new CardStacks(heights);
            int columns = 1 + random.nextInt(8);
            double least = cards.leastHeight(0, heights.length, columns);
            assertThat(cards.rowEnd(0, columns, least)).isEqualTo(heights.length);
            assertThat(cards.rowEnd(0, columns, least - 0.3)).isLessThan(heights.length);
        }
    }
}
