package masar.layout.columns;

import static masar.layout.SampleEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import masar.layout.index.EventIndex;
import masar.model.Event;
import org.junit.jupiter.api.Test;

class ImportantEventsTest {

    private static EventIndex years(int... importance) {
        List<Event> events = IntStream.range(0, importance.length)
                .mapToObj(i -> event("e" + i, Integer.toString(1900 + i), importance[i], "title"))
                .toList();
        return EventIndex.of(events);
    }

    @Test
    void moreImportantOnesComeFirst() {
        ImportantEvents important = new ImportantEvents(years(3, 5, 1, 4, 5, 3));

        assertThat(important.first(2)).containsExactly(1, 4);
        assertThat(important.first(3)).containsExactly(1, 3, 4);
        assertThat(important.first(5)).containsExactly(0, 1, 3, 4, 5);
        assertThat(important.first(6)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(important.first(0)).isEmpty();
    }

    @Test
    void equalOnesAreTakenFromTheWholeTime() {
        ImportantEvents important = new ImportantEvents(years(3, 3, 3, 3, 3, 3, 3, 3, 3, 3));

        assertThat(important.first(1)).containsExactly(5);
        assertThat(important.first(2)).containsExactly(2, 7);
        assertThat(important.first(5)).containsExactly(1, 3, 5, 7, 9);
    }

    @Test
    void asManyAreTakenAsAreWantedAndNoneOfThoseLeftOutIsMoreImportant() {
        Random random = new Random(14);
        for (int run = 0; run < 200; run++) {
            int[] importance = random.ints(random.nextInt(1, 80), 1, 6).toArray();
            int wanted = random.nextInt(importance.length + 1);
            int[] found = new ImportantEvents(years(importance)).first(wanted);

            assertThat(found).hasSize(wanted).doesNotHaveDuplicates().isSorted();
            int least = Arrays.stream(found).map(i -> importance[i]).min().orElse(5);
            assertThat(IntStream.range(0, importance.length)
                            .filter(i -> Arrays.binarySearch(found, i) < 0)
                            .map(i -> importance[i]))
                    .allMatch(left -> left <= least);
        }
    }
}
