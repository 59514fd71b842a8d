package masar.layout.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many rows of bars there are, and how high. */
class BarRowsTest {

    @ParameterizedTest
    @CsvSource({
        // height, needed, surplus; rows, counted, titled
        "180, 0, false, 0, false, true",
        "180, 3, false, 3, false, true",
        "180, 11, false, 11, false, true",
        "180, 20, false, 20, false, false",
        // 22 of the thinnest fit, so that 23 do not; then those that are there can be read.
        "180, 22, false, 22, false, false",
        "180, 23, false, 9, true, true",
        "180, 64, true, 9, true, true",
        "180, 2, true, 2, true, true",
        "10, 5, false, 1, true, true",
        "180, 0, true, 0, true, true"
    })
    void rowsAreThinOnlyWhereThatLeavesNoPeriodWithoutABar(
            double height, int needed, boolean surplus, int rows, boolean counted, boolean titled) {
        BarRows found = BarRows.within(height, needed, surplus);

        assertThat(found.count()).isEqualTo(rows);
        assertThat(found.counted()).isEqualTo(counted);
        assertThat(found.titled()).isEqualTo(titled);
        assertThat(found.height()).isLessThanOrEqualTo(Math.max(height, 20 + BarRows.COUNT_STRIP));
    }
}
