package masar.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import masar.ShippedDataset;
import masar.model.Event;
import masar.model.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void hiddenEventsAreLeftOutAndOthersOnlyIfStarsAreAskedFor(boolean only, boolean hiding) {
        Timeline timeline = ShippedDataset.TIMELINE;
        String first = timeline.events().get(0).id();
        String second = timeline.events().get(1).id();
        EventFilter filter =
                EventFilter.NONE.withMarks(new Marks(only, Set.of(first, second), hiding ? Set.of(second) : Set.of()));
        int kept = (only ? 2 : ShippedDataset.EVENTS) - (hiding ? 1 : 0);

        assertThat(filter.apply(timeline.events())).hasSize(kept);
        assertThat(filter.apply(timeline.events()).stream()
                        .map(Event::id)
                        .toList()
                        .contains(second))
                .isNotEqualTo(hiding);
        assertThat(FilterIndex.of(timeline.events(), timeline.actors(), timeline.categories())
                        .matching(filter))
                .hasSize(kept);
        assertThat(filter.isEmpty()).isNotEqualTo(only);
        assertThat(filter.keepsAll()).isEqualTo(!only && !hiding);
    }
}
