package masar.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.model.Actor;
import masar.model.Era;
import masar.model.Event;
import masar.model.Timeline;
import masar.time.EdtfDate;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;

class TimelinePartTest {

    private static final Timeline ALL = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();

    private static Set<String> ids(List<Event> events) {
        return events.stream().map(Event::id).collect(Collectors.toSet());
    }

    @Test
    void allEventsAreTheWholeTimeline() {
        assertThat(TimelinePart.of(ALL, ids(ALL.events()), Optional.empty())).isEqualTo(ALL);
    }

    @Test
    void aPartHasWhatItsEventsReferToAndNothingElse() {
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            Set<String> kept = new HashSet<>();
            ALL.events().stream().filter(event -> random.nextInt(8) == 0).forEach(event -> kept.add(event.id()));

            Timeline part = TimelinePart.of(ALL, kept, Optional.empty());

            assertThat(ids(part.events())).isEqualTo(kept);
            assertThat(ALL.events())
                    .filteredOn(event -> kept.contains(event.id()))
                    .extracting(Event::id)
                    .containsExactlyElementsOf(
                            part.events().stream().map(Event::id).toList());
            assertThat(part.sources())
                    .containsExactlyElementsOf(ALL.sources().stream()
                            .filter(source -> part.events().stream()
                                    .anyMatch(event -> event.citations().stream()
                                            .anyMatch(cited -> cited.source().equals(source))))
                            .toList());
            assertThat(part.categories())
                    .containsExactlyElementsOf(ALL.categories().stream()
                            .filter(category -> part.events().stream()
                                    .anyMatch(event -> event.category().equals(category)))
                            .toList());
            assertThat(part.actors())
                    .containsExactlyElementsOf(ALL.actors().stream()
                            .filter(actor -> part.events().stream().anyMatch(event -> event.involves(actor)))
                            .toList());
            assertThat(part.events().stream()
                            .flatMap(event -> Stream.concat(event.respondsTo().stream(), event.related().stream())))
                    .allMatch(kept::contains);
        }
    }

    @Test
    void aLinkWithinThePartStays() {
        Event linked = ALL.events().stream()
                .filter(event -> !event.respondsTo().isEmpty())
                .findFirst()
                .orElseThrow();
        String cause = linked.respondsTo().getFirst();

        Timeline part = TimelinePart.of(ALL, Set.of(linked.id(), cause), Optional.empty());

        assertThat(part.events())
                .filteredOn(event -> event.id().equals(linked.id()))
                .flatExtracting(Event::respondsTo)
                .containsExactly(cause);
    }

    /** A member counts for the actor that it belongs to, which therefore comes along. */
    @Test
    void anActorComesWithThoseItBelongsTo() {
        Event withMember = ALL.events().stream()
                .filter(event -> event.actors().stream()
                        .anyMatch(part -> part.actor().parent().isPresent()))
                .findFirst()
                .orElseThrow();
        Actor parent = withMember.actors().stream()
                .flatMap(part -> part.actor().parent().stream())
                .findFirst()
                .orElseThrow();

        assertThat(TimelinePart.of(ALL, Set.of(withMember.id()), Optional.empty())
                        .actors())
                .contains(parent);
    }

    @Test
    void erasAreThoseOfTheTimeOfTheEventsAndOfThePeriod() {
        Era last = ALL.eras().getLast();
        long end = EdtfDate.parse("9999").latest().orElseThrow();
        Event first = ALL.events().getFirst();

        assertThat(TimelinePart.of(ALL, Set.of(first.id()), Optional.empty()).eras())
                .doesNotContain(last);
        assertThat(TimelinePart.of(ALL, Set.of(first.id()), Optional.of(new TimeSpan(0, end)))
                        .eras())
                .isEqualTo(ALL.eras());
        assertThat(TimelinePart.of(ALL, Set.of(), Optional.empty()).eras()).isEmpty();
    }
}
