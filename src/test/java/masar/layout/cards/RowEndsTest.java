package masar.layout.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowEndsTest {

    @Test
    void eachTakesTheLowestRowThatIsFreeWhereItBegins() {
        RowEnds rows = new RowEnds();

        assertThat(rows.used()).isZero();
        assertThat(rows.take(0, 10, 1)).isZero();
        assertThat(rows.take(5, 100, 1)).isEqualTo(1);
        // Row 0 is free, row 1 is not: two rows are free from row 2 on only.
        assertThat(rows.take(10, 20, 2)).isEqualTo(2);
        assertThat(rows.take(10, 30, 1)).isZero();
        assertThat(rows.used()).isEqualTo(4);
        // Rows 2 and 3 are free again.
        assertThat(rows.take(20, 40, 2)).isEqualTo(2);
        assertThat(rows.take(1_000, 1_001, 2)).isZero();
        assertThat(rows.used()).isEqualTo(4);
    }

    @Test
    void takesWhatLookingAtAllRowsWouldTake() {
        Random random = new Random(7);
        for (int run = 0; run < 100; run++) {
            RowEnds rows = new RowEnds();
            List<Double> ends = new ArrayList<>();
            int longest = 1 + random.nextInt(3_000);
            double start = 0;
            for (int i = 0; i < 1_500; i++) {
                // Mostly later than the one before.
                start += random.nextInt(12) - 2;
                double end = start + 1 + random.nextInt(longest);
                int height = 1 + random.nextInt(2);

                assertThat(rows.take(start, end, height)).isEqualTo(lowest(ends, start, end, height));
            }
            assertThat(rows.used()).isEqualTo(ends.size());
        }
    }

    private static int lowest(List<Double> ends, double start, double end, int height) {
        int row = 0;
        while (!free(ends, row, start) || !free(ends, row + height - 1, start)) {
            row++;
        }
        for (int r = row; r < row + height; r++) {
            if (r == ends.size()) {
                ends.add(end);
            }
            ends.set(r, end);
        }
        return row;
    }

    private static boolean free(List<Double> ends, int row, double start) {
        return row >= ends.size() || ends.get(row) <= start;
    }
}
