package masar.layout.index;

import static masar.layout.SampleEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masar.layout.SampleEvents;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void everyEventIsCountedInThePartWhereItStands() {
        EventIndex index = EventIndex.of(List.of(
                event("a", "2001-01-01", 1, "a"), event("b", "2001-01-02", 1, "b"), event("c", "2010-12-31", 1, "c")));

        Histogram histogram = Histogram.of(index, 10);

        assertThat(histogram.parts()).isEqualTo(10);
        assertThat(histogram.highest()).isEqualTo(2);
        assertThat(histogram.counts().getFirst()).startsWith(2).endsWith(1);
    }

    @Test
    void allAreCountedOnceHoweverTheyLie() {
        SampleEvents samples = new SampleEvents(5);
        for (int i = 0; i < 200; i++) {
            EventIndex index = EventIndex.of(samples.timeline());
            int counted = Histogram.of(index, 1 + i).counts().stream()
                    .flatMap(List::stream)
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(counted).isEqualTo(index.size());
        }
    }

    @Test
    void nothingHasNoParts() {
        assertThat(Histogram.of(EventIndex.of(List.of()), 10).parts()).isZero();
        assertThat(Histogram.of(EventIndex.of(List.of()), 10).highest()).isZero();
    }
}
