package masar.layout.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomLevelTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # seconds a px, those of the level: the least 100 * 2^(n/2) at or above them, where 100 show all
            100,   100
            101,   141.421356
            141,   141.421356
            142,   200
            200,   200
            201,   282.842712
            71,    100
            70,     70.710678
            51,     70.710678
            50,     50
            0.25,    0.276214
            """)
    void aLevelHoldsTheScalesUpToItsOwn(double secondsPerPx, double level) {
        assertThat(ZoomLevel.of(secondsPerPx, 100).secondsPerPx()).isEqualTo(level, within(0.000_001));
    }

    @Test
    void allEventsAreShownAtTheScaleOfALevel() {
        Random random = new Random(9);
        for (int i = 0; i < 1_000; i++) {
            double base = Math.pow(10, random.nextDouble(-0.6, 12.3));

            assertThat(ZoomLevel.of(base, base)).isEqualTo(new ZoomLevel(base));
        }
    }

    @Test
    void theScaleOfALevelIsTheMostCompressedThatBelongsToIt() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            double base = Math.pow(10, random.nextDouble(-0.6, 12.3));
            double secondsPerPx = Math.pow(10, random.nextDouble(-0.6, 12.3));
            ZoomLevel level = ZoomLevel.of(secondsPerPx, base);

            // A millionth of rounding; and no more than a factor of the square root of 2 of space unused.
            assertThat(level.secondsPerPx()).isBetween(secondsPerPx * (1 - 1e-6), secondsPerPx * Math.sqrt(2));
            assertThat(ZoomLevel.of(level.secondsPerPx(), base)).isEqualTo(level);
        }
    }
}
