package masar.layout.index;

import static masar.layout.SampleEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import masar.model.Event;
import org.junit.jupiter.api.Test;

class SpanDepthTest {

    private static final long WEEK = 7 * 86_400;

    private static int depth(Event... events) {
        return SpanDepth.of(EventIndex.of(List.of(events)), WEEK, 3);
    }

    @Test
    void nothingNeedsNoRow() {
        assertThat(depth()).isZero();
    }

    @Test
    void anyEventNeedsARow() {
        assertThat(depth(event("a", "2003-03-20", 3, "a"))).isEqualTo(1);
    }

    @Test
    void periodsAtTheSameTimeNeedARowEach() {
        Event war = event("a", "2003-03-20/2011-12-18", 3, "a");
        Event mission = event("b", "2004/2011", 3, "b");
        Event later = event("c", "2014/2017", 3, "c");

        assertThat(depth(war, later)).isEqualTo(1);
        assertThat(depth(war, mission, later)).isEqualTo(2);
    }

    @Test
    void whatHasNoBeginningGoesOnFromBeforeAllElse() {
        Event early = event("a", "1990/1992", 3, "a");
        Event later = event("b", "1995/1996", 3, "b");
        Event open = event("c", "../2000", 3, "c");
        Event until = event("d", "../1991", 3, "d");

        assertThat(depth(early, later)).isEqualTo(1);
        assertThat(depth(event("e", "1990-01-01", 3, "e"), later, until)).isEqualTo(1);
        assertThat(depth(early, later, open)).isEqualTo(2);
        assertThat(depth(early, later, open, until)).isEqualTo(3);
    }

    @Test
    void shortPeriodsDoNotCount() {
        // The first seven days of the month, no longer than a week; and eight.
        Event week = event("a", "2003-03-01/2003-03-07", 3, "a");
        Event longer = event("b", "2003-03-01/2003-03-08", 3, "b");
        Event year = event("c", "2003", 3, "c");

        assertThat(depth(week, year)).isEqualTo(1);
        assertThat(depth(longer, year)).isEqualTo(2);
    }

    @Test
    void thereIsALimit() {
        Event[] events = IntStream.range(0, 50)
                .mapToObj(i -> event("e" + i, "2003", 3, "e"))
                .toArray(Event[]::new);

        assertThat(depth(events)).isEqualTo(3);
    }

    @Test
    void itAgreesWithCountingAtEveryBeginning() {
        Random random = new Random(23);
        for (int run = 0; run < 200; run++) {
            List<Event> events = IntStream.range(0, random.nextInt(1, 15))
                    .mapToObj(i -> {
                        // From an even year to the end of another: none begins where one ends.
                        int first = 1900 + 2 * random.nextInt(50);
                        return event("e" + i, first + "/" + (first + 2 * random.nextInt(6)), 3, "e");
                    })
                    .toList();
            EventIndex index = EventIndex.of(events);
            long most = IntStream.range(0, index.size())
                    .mapToLong(i -> IntStream.range(0, index.size())
                            .filter(j -> index.start(j) <= index.start(i) && index.start(i) < index.end(j))
                            .count())
                    .max()
                    .orElse(0);

            assertThat(SpanDepth.of(index, WEEK, 100)).isEqualTo((int) most);
        }
    }
}
