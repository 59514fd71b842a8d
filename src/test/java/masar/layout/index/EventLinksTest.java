package masar.layout.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masar.i18n.Language;
import masar.layout.RandomViews;
import masar.layout.SampleEvents;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Arc;
import masar.layout.TimelineLayouter;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.index.EventLinks.Kind;
import masar.layout.index.EventLinks.Link;
import masar.model.Event;
import org.junit.jupiter.api.Test;

class EventLinksTest {

    private static final Event CAUSE = SampleEvents.event("cause", "2019", 3, "a");
    private static final Event EVENT = responding("event", "2020", "cause", "not-there");
    private static final Event ANSWER = responding("answer", "2021", "event");

    private static Event responding(String id, String date, String... causes) {
        return linked(SampleEvents.event(id, date, 3, id), List.of(causes), List.of());
    }

    private static Event related(Event plain, String... others) {
        return linked(plain, plain.respondsTo(), List.of(others));
    }

    private static Event linked(Event plain, List<String> causes, List<String> related) {
        return new Event(
                plain.id(),
                plain.date(),
                plain.title(),
                plain.summary(),
                plain.actors(),
                plain.category(),
                plain.importance(),
                plain.citations(),
                causes,
                related,
                plain.disputed());
    }

    @Test
    void anEventIsLinkedWithItsCausesAndItsResponsesThatAreThere() {
        EventLinks links = EventLinks.of(List.of(CAUSE, EVENT, ANSWER));

        assertThat(links.of(EVENT)).containsExactly(new Link(CAUSE, Kind.RESPONDS_TO), new Link(ANSWER, Kind.LEADS_TO));
        assertThat(links.of(CAUSE)).containsExactly(new Link(EVENT, Kind.LEADS_TO));
    }

    @Test
    void anEventThatIsLinkedTwiceIsNamedOnceAsACauseRatherThanAsRelated() {
        Event both = related(EVENT, "cause", "answer");

        assertThat(EventLinks.of(List.of(CAUSE, both, ANSWER)).of(both))
                .containsExactly(new Link(CAUSE, Kind.RESPONDS_TO), new Link(ANSWER, Kind.LEADS_TO));
    }

    @Test
    void relatedEventsAreLinkedFromBothSides() {
        Event related = related(CAUSE, "answer");

        EventLinks links = EventLinks.of(List.of(related, ANSWER));

        assertThat(links.of(related)).containsExactly(new Link(ANSWER, Kind.RELATED));
        assertThat(links.of(ANSWER)).containsExactly(new Link(related, Kind.RELATED));
    }

    @Test
    void noArcLeadsToWhatTheFilterLeftOut() {
        EventIndex shown = EventIndex.of(List.of(EVENT, ANSWER));
        TimelineLayouter layouter = RandomViews.layouter(shown, Language.ARABIC);
        TimelineLayout layout = layouter.layout(layouter.showingAll(900), Direction.RIGHT_TO_LEFT, 900, 600);
        EventLinks links = EventLinks.of(List.of(CAUSE, EVENT, ANSWER));

        assertThat(layout.withLinks(EVENT, links).arcs()).hasSize(1);
        assertThat(layout.withLinks(CAUSE, links).arcs()).isEmpty();
    }

    private static Box card(TimelineLayout layout, Event event) {
        return layout.cards().stream()
                .filter(card -> card.event().equals(event))
                .findFirst()
                .orElseThrow()
                .box();
    }

    @Test
    void anArcLeadsFromTheCauseToTheResponseInBothReadingDirections() {
        EventIndex index = EventIndex.of(List.of(CAUSE, EVENT, ANSWER));
        TimelineLayouter layouter = RandomViews.layouter(index, Language.ARABIC);
        for (Direction direction : Direction.values()) {
            TimelineLayout layout = layouter.layout(layouter.showingAll(900), direction, 900, 600);

            List<Arc> arcs =
                    layout.withLinks(CAUSE, EventLinks.of(index.events())).arcs();

            assertThat(layout.arcs()).isEmpty();
            assertThat(arcs).hasSize(1);
            Box cause = card(layout, CAUSE);
            Box response = card(layout, EVENT);
            Arc arc = arcs.getFirst();
            assertThat(arc.fromX()).isIn(cause.x(), cause.x() + cause.width() / 2, cause.right());
            assertThat(arc.fromY()).isBetween(cause.y(), cause.bottom());
            assertThat(arc.toX()).isIn(response.x(), response.x() + response.width() / 2, response.right());
            assertThat(arc.toY()).isBetween(response.y(), response.bottom());
        }
    }
}
