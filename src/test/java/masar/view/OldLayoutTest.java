package masar.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import masar.export.Fx;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.Lanes;
import masar.layout.SampleEvents;
import masar.layout.TimelineLayout;
import masar.layout.frame.LayoutOptions;
import masar.layout.index.EventIndex;
import masar.layout.index.EventLinks;
import masar.model.Category;
import masar.model.Event;
import masar.time.LabelStyle;
import masar.view.theme.CategoryShapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a view does while its content is newer than the layout on screen, or without what the pointer is on. */
class OldLayoutTest {

    private static final Category WAR = SampleEvents.CATEGORIES.get(1);
    private static final Event CAUSE = event("cause", "2019", SampleEvents.CATEGORY);
    private static final Event RESPONSE = event("response", "2020", WAR, "cause");
    private static final EventLinks LINKS = EventLinks.of(List.of(CAUSE, RESPONSE));

    private static Event event(String id, String date, Category category, String... causes) {
        Event plain = SampleEvents.event(id, date, 3, id);
        return new Event(
                id,
                plain.date(),
                plain.title(),
                plain.summary(),
                plain.actors(),
                category,
                3,
                List.of(),
                List.of(causes),
                List.of(),
                Optional.empty());
    }

    private static TimelineContent content(Grouping grouping, Event... events) {
        EventIndex index = EventIndex.of(List.of(events));
        Lanes lanes = Lanes.of(index, grouping, List.of(SampleEvents.ACTOR), SampleEvents.CATEGORIES);
        return new TimelineContent(
                index,
                lanes,
                LINKS,
                List.of(),
                CategoryShapes.of(SampleEvents.CATEGORIES),
                LabelStyle.of(Language.ARABIC),
                LayoutOptions.PLAIN);
    }

    private static TimelineView view(TimelineContent content) {
        TimelineView view = new TimelineView();
        view.contentProperty().set(content);
        new Scene(view).getRoot().applyCss();
        view.resize(900, 600);
        view.layout();
        return view;
    }

    private static TimelineLayout shown(TimelineView view) {
        view.layout();
        return view.shownProperty().get().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void noArcLeadsToAnEventThatIsFilteredAwayUnderThePointer(Grouping grouping) {
        Fx.run(() -> {
            TimelineView view = view(content(grouping, CAUSE, RESPONSE));
            view.hoveredProperty().set(Optional.of(RESPONSE));
            assertThat(shown(view).arcs()).hasSize(1);

            view.contentProperty().set(content(grouping, CAUSE));

            assertThat(shown(view).arcs()).isEmpty();
            assertThat(shown(view).laneOf(RESPONSE)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void anEventThatTheLayoutOnScreenDoesNotHaveYetCanBeSelected(Grouping grouping) {
        Fx.run(() -> {
            TimelineView view = view(content(grouping, CAUSE));
            view.contentProperty().set(content(grouping, CAUSE, RESPONSE));

            view.select(RESPONSE);

            assertThat(shown(view).laneOf(RESPONSE)).isPresent();
            assertThat(shown(view).cards()).anyMatch(card -> card.event().equals(RESPONSE));
        });
    }

    @Test
    void theMembersOfACountAreThoseOfTheLayoutThatShowsIt() {
        Fx.run(() -> {
            Event[] together = Stream.iterate(0, i -> i + 1)
                    .limit(40)
                    .map(i -> event("e" + i, "2020-01-01T10:00:00", WAR))
                    .toArray(Event[]::new);
            TimelineView view = view(content(Grouping.CATEGORY, together));
            TimelineLayout.Badge badge = shown(view).badges().getFirst();

            view.contentProperty().set(content(Grouping.NONE, CAUSE));

            assertThat(Count.of(badge, view).members().get())
                    .hasSize(badge.count())
                    .allMatch(event -> event.id().startsWith("e"));
        });
    }
}
