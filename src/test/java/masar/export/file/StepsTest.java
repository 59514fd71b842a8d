package masar.export.file;

import static org.assertj.core.api.Assertions.assertThat;

import masar.export.ProgressRecorder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "100, 100", "101, 100", "100000, 100"})
    void itReportsAtMostAHundredTimes(int all, int times) {
        ProgressRecorder recorder = new ProgressRecorder(Integer.MAX_VALUE);
        Steps steps = new Steps(recorder, all);

        for (int i = 0; i < all; i++) {
            assertThat(steps.next()).isTrue();
        }

        assertThat(recorder.reports()).hasSize(times).isSorted().last().isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void itGoesOnUntilItIsCancelled(int stepsBefore, boolean goesOn) {
        Steps steps = new Steps(new ProgressRecorder(stepsBefore), 1000);

        assertThat(steps.next()).isEqualTo(goesOn);
        assertThat(steps.goOn()).isEqualTo(goesOn);
    }
}
