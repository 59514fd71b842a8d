package masar.layout.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowOccupancyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # next to 10..20 and 30..40
             0,  10, true
             0,  11, false
            12,  18, false
            19,  25, false
            20,  30, true
            20,  31, false
             5,  50, false
            39,  45, false
            40,  50, true
            """)
    void aStretchIsTakenOnlyWhereAllOfItIsFree(double start, double end, boolean free) {
        RowOccupancy row = new RowOccupancy();
        row.take(30, 40);
        row.take(10, 20);

        assertThat(row.isFree(start, end)).isEqualTo(free);
        assertThat(row.take(start, end)).isEqualTo(free);
        assertThat(row.isFree(start, end)).isFalse();
    }

    @Test
    void whatWasRefusedTakesNothing() {
        RowOccupancy row = new RowOccupancy();
        row.take(10, 20);
        row.take(15, 30);

        assertThat(row.isFree(20, 30)).isTrue();
    }

    @Test
    void itAgreesWithLookingAtEveryStretch() {
        Random random = new Random(3);
        for (int run = 0; run < 200; run++) {
            RowOccupancy row = new RowOccupancy();
            List<double[]> taken = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                double start = random.nextInt(200);
                double end = start + 1 + random.nextInt(20);
                boolean free = taken.stream().allMatch(t -> t[1] <= start || end <= t[0]);

                assertThat(row.take(start, end)).isEqualTo(free);
                if (free) {
                    taken.add(new double[] {start, end});
                }
            }
        }
    }
}
