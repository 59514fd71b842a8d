package masar.layout.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import masar.i18n.Language;
import masar.layout.RandomViews;
import masar.layout.SampleEvents;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Arc;
import masar.layout.TimelineLayouter;
import masar.layout.frame.Direction;
import masar.model.Event;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Event CAUSE = SampleEvents.event("cause", "2019", 3, "a");
    private static final Event EVENT = responding("event", "2020", "cause", "not-there");
    private static final Event ANSWER = responding("answer", "2021", "event");

    private static Event responding(String id, String date, String... causes) {
        Event plain = SampleEvents.event(id, date, 3, id);
        return new Event(
                plain.id(),
                plain.date(),
                plain.title(),
                plain.summary(),
                plain.actors(),
                plain.category(),
                plain.importance(),
                plain.citations(),
                List.of(causes),
                plain.related(),
                plain.disputed());
    }

    @Test
    void anEventIsLinkedWithItsCausesAndItsResponsesThatAreThere() {
        Links links = new Links(List.of(CAUSE, EVENT, ANSWER));

        assertThat(links.of(EVENT)).containsExactly(new Links.Link(CAUSE, EVENT), new Links.Link(EVENT, ANSWER));
        assertThat(links.of(CAUSE)).containsExactly(new Links.Link(CAUSE, EVENT));
    }

    @Test
    void whatTheFilterLeftOutIsNotLinked() {
        assertThat(new Links(List.of(EVENT, ANSWER)).of(EVENT)).containsExactly(new Links.Link(EVENT, ANSWER));
    }

    @Test
    void anArcLeadsFromTheCauseToTheResponseInBothReadingDirections() {
        EventIndex index = EventIndex.of(List.of(CAUSE, EVENT, ANSWER));
        TimelineLayouter layouter = RandomViews.layouter(index, Language.ARABIC);
        for (Direction direction : Direction.values()) {
            TimelineLayout layout = layouter.layout(layouter.showingAll(900), direction, 900, 600);

            List<Arc> arcs = layouter.withLinks(layout, CAUSE).arcs();

            assertThat(layout.arcs()).isEmpty();
            assertThat(arcs).hasSize(1);
            double later =
                    direction.later(arcs.getFirst().toX() - arcs.getFirst().fromX());
            // A year of the three that are 900 - 2 * 24 px wide.
            assertThat(later).isEqualTo(852 * 365 / 1096.0, within(1.0));
        }
    }
}
