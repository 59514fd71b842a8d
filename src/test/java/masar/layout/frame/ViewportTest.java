package masar.layout.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # second, inline px: (second - 1000) / 5
            1000,      0
            1005,      1
            1500,    100
             995,     -1
               0,   -200
            """)
    void anInstantAndItsPositionInTheViewAreInverse(double second, double inline) {
        Viewport viewport = new Viewport(1_000, 5);

        assertThat(viewport.inline(second)).isEqualTo(inline);
        assertThat(viewport.second(inline)).isEqualTo(second);
    }

    @Test
    void theEndIsWhereTheWidthIs() {
        assertThat(new Viewport(1_000, 5).end(300)).isEqualTo(1_000 + 300 * 5);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # start, end, width, before, after -> start of the view, seconds per px
            0,  1000, 1000,   0,   0,      0,      1
            # 3000 s in 1000 - 100 - 300 = 600 px; the view starts 100 px * 5 s earlier
            0,  3000, 1000, 100, 300,   -500,      5
            # 1 s cannot fill 952 px: the closest scale
            0,     1, 1000,  24,  24,     -6,   0.25
            # no space is left between the margins: 1 px counts
            0,    60,   40,  24,  24,  -1440,     60
            0,    60,    0,   0,   0,      0,     60
            """)
    void showingASpanFitsItBetweenItsMargins(
            long start, long end, double width, double before, double after, double viewStart, double secondsPerPx) {
        Viewport viewport = Viewport.showing(new TimeSpan(start, end), width, before, after);

        assertThat(viewport).isEqualTo(new Viewport(viewStart, secondsPerPx));
    }

    @Test
    void anyTwoDatesFitIntoASmallView() {
        Viewport viewport = Viewport.showing(new TimeSpan(TimeSpan.EARLIEST, TimeSpan.LATEST), 100, 0, 0);

        assertThat(viewport.inline(TimeSpan.EARLIEST)).isZero();
        assertThat(viewport.inline(TimeSpan.LATEST)).isEqualTo(100, within(0.001));
    }

    @Test
    void panningMovesByThatManyPxAndKeepsTheScale() {
        assertThat(new Viewport(1_000, 5).panned(30)).isEqualTo(new Viewport(1_000 + 30 * 5, 5));
        assertThat(new Viewport(1_000, 5).panned(-30)).isEqualTo(new Viewport(1_000 - 30 * 5, 5));
    }

    @Test
    void zoomingKeepsTheInstantAtThePointer() {
        // At 200 px stands 1000 + 200 * 5 = 2000; at 10 s a px the view starts 200 * 10 before it.
        assertThat(new Viewport(1_000, 5).zoomed(2, 200)).isEqualTo(new Viewport(0, 10));

        Random random = new Random(41);
        for (int i = 0; i < 10_000; i++) {
            Viewport before = new Viewport(random.nextGaussian() * 1e10, Math.pow(10, random.nextDouble(-0.6, 9)));
            double pointer = random.nextDouble(2_000);
            Viewport after = before.zoomed(Math.pow(2, random.nextDouble(-6, 6)), pointer);

            assertThat(after.inline(before.second(pointer))).isEqualTo(pointer, within(0.001));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # factor, seconds per px
            0,           0.25
            1e-9,        0.25
            0.04,        0.25
            0.06,        0.3
            1e11,        5e11
            1e12,        5e12
            1e15,        1e15
            Infinity,    1e15
            """)
    void zoomingStopsAtTheClosestAndTheWidestScale(double factor, double secondsPerPx) {
        Viewport zoomed = new Viewport(1_000, 5).zoomed(factor, 200);

        assertThat(zoomed.secondsPerPx()).isEqualTo(secondsPerPx);
        // Also there the instant at the pointer stays.
        assertThat(zoomed.inline(2_000)).isEqualTo(200, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.25", "0, 0.25", "-3, 0.25", "3e15, 1e15", "Infinity, 1e15"})
    void aScaleBeyondTheBoundsIsBroughtBack(double wanted, double secondsPerPx) {
        assertThat(new Viewport(0, wanted).secondsPerPx()).isEqualTo(secondsPerPx);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aViewStartsSomewhere(double start) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(start, 1));
    }

    @Test
    void aScaleIsANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(0, Double.NaN));
    }
}
