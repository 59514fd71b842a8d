package masar.export.file;

import static org.assertj.core.api.Assertions.assertThat;

import masar.export.Hearing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "100, 100", "101, 100", "100000, 100"})
    void itTellsAtMostAHundredTimes(int all, int times) {
        Hearing hearing = new Hearing(Integer.MAX_VALUE);
        Steps steps = new Steps(hearing, all);

        for (int i = 0; i < all; i++) {
            assertThat(steps.next()).isTrue();
        }

        assertThat(hearing.heard()).hasSize(times).isSorted().last().isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void itGoesOnUntilItIsCalledOff(int stepsBefore, boolean goesOn) {
        Steps steps = new Steps(new Hearing(stepsBefore), 1000);

        assertThat(steps.next()).isEqualTo(goesOn);
        assertThat(steps.goOn()).isEqualTo(goesOn);
    }
}
