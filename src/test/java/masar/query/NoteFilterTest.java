package masar.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import masar.ShippedDataset;
import masar.model.Event;
import masar.model.Timeline;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteFilterTest {

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void hiddenEventsAreLeftOutAndOthersOnlyIfStarsAreAskedFor(boolean only, boolean hiding) {
        Timeline timeline = ShippedDataset.TIMELINE;
        String first = timeline.events().get(0).id();
        String second = timeline.events().get(1).id();
        EventFilter filter = EventFilter.NONE.withNotes(
                new NoteFilter(only, Set.of(first, second), hiding ? Set.of(second) : Set.of()));
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

    @Test
    void starsAreCountedGivenTheOtherChoices() {
        Timeline timeline = ShippedDataset.TIMELINE;
        FilterIndex index = FilterIndex.of(timeline.events(), timeline.actors(), timeline.categories());
        Event first = timeline.events().get(0);
        Event last = timeline.events().getLast();
        Event hidden = timeline.events().get(1);
        EventFilter noted = EventFilter.NONE.withNotes(
                new NoteFilter(false, Set.of(first.id(), last.id(), hidden.id()), Set.of(hidden.id())));

        assertThat(index.facets(noted).starred()).isEqualTo(2);
        assertThat(index.facets(noted.withNotes(noted.notes().starredOnly(true)))
                        .starred())
                .isEqualTo(2);
        TimeSpan begin = TimeSpan.ofDays(LocalDate.of(1900, 1, 1), LocalDate.of(1990, 1, 1));
        assertThat(index.facets(noted.withPeriod(Optional.of(begin))).starred()).isEqualTo(1);
        assertThat(index.facets(EventFilter.NONE).starred()).isZero();
    }
}
