package masar.layout.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanIndexTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # seconds, class: 2^class up to 2^(class + 1)
            0,      0
            0.5,    0
            1,      0
            1.9,    0
            2,      1
            3,      1
            4,      2
            86400, 16
            """)
    void aClassDoublesTheOneBefore(double seconds, int spanClass) {
        assertThat(SpanIndex.classOf(seconds)).isEqualTo(spanClass);
    }

    @Test
    void theLongestSpanHasAClass() {
        double longest = (double) TimeSpan.LATEST - TimeSpan.EARLIEST;

        assertThat(SpanIndex.classOf(longest)).isLessThan(SpanIndex.CLASSES);
        // So it has in a view of which one px is the most that one can be.
        assertThat(SpanIndex.classOf(Metrics.BAR_MIN_LENGTH * Viewport.WIDEST)).isLessThan(SpanIndex.CLASSES);
    }

    @Test
    void aSpanIsNoLongerThanATileOfItsClass() {
        Random random = new Random(17);
        for (int i = 0; i < 10_000; i++) {
            double seconds = Math.pow(10, random.nextDouble(0, 16));
            double tile = SpanIndex.tileSeconds(SpanIndex.classOf(seconds));

            assertThat(seconds).isBetween(tile / 2, tile);
        }
    }

    @Test
    void itAgreesWithLookingAtEverySpan() {
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            int n = random.nextInt(120);
            long[] starts = random.longs(n, -5_000, 5_000).toArray();
            if (run % 2 == 0) {
                Arrays.sort(starts);
            }
            long[] ends = Arrays.stream(starts)
                    .map(start -> start + (long) Math.pow(10, random.nextDouble(4)))
                    .toArray();
            int[] importance = random.ints(n, 1, 6).toArray();
            SpanIndex spans = new SpanIndex(starts, ends, i -> importance[i]);
            int spanClass = random.nextInt(14);
            double from = random.nextDouble(-6_000, 6_000);
            double to = from + random.nextDouble(4_000);
            int limit = random.nextInt(12);

            List<Integer> found = new ArrayList<>();
            spans.forTop(spanClass, from, to, limit, found::add);

            assertThat(found)
                    .isEqualTo(IntStream.range(0, n)
                            .filter(i -> SpanIndex.classOf(ends[i] - starts[i]) == spanClass)
                            .filter(i -> from <= starts[i] && starts[i] < to)
                            .boxed()
                            .sorted(Comparator.comparingInt((Integer i) -> -importance[i])
                                    .thenComparingLong(i -> starts[i])
                                    .thenComparingInt(i -> i))
                            .limit(limit)
                            .toList());
            assertThat(spans.isEmpty(spanClass))
                    .isEqualTo(
                            IntStream.range(0, n).noneMatch(i -> SpanIndex.classOf(ends[i] - starts[i]) == spanClass));
        }
    }
}
