package masar.layout;

import static java.util.concurrent.TimeUnit.SECONDS;
import static masar.layout.SampleEvents.ACTOR;
import static masar.layout.SampleEvents.CATEGORY;
import static masar.layout.SampleEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.i18n.Language;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.Card;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** More events than fit: with and without lanes none is lost, and nothing overlaps. */
@Timeout(value = 60, unit = SECONDS)
class CrowdedLayoutTest {

    private static final int MILLION = 1_000_000;
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 700;

    private static EventIndex alike(int count, String date) {
        EdtfDate shared = EdtfDate.parse(date);
        return EventIndex.of(IntStream.range(0, count)
                .mapToObj(i -> event("e" + i, shared, 1 + i % 5, "title"))
                .toList());
    }

    private static TimelineLayouter layouter(EventIndex index, Grouping grouping) {
        return new TimelineLayouter(
                index,
                Lanes.of(index, grouping, List.of(ACTOR), List.of(CATEGORY)),
                List.of(),
                new DateLabels(LabelStyle.of(Language.ARABIC)),
                new FixedWidths(),
                new LayoutOptions(true, OptionalLong.empty(), true, false));
    }

    private static void assertWhole(TimelineLayout layout, int events) {
        assertThat(layout.shown()).isEqualTo(events);
        assertApart(layout.cards().stream().map(Card::box).toList());
        assertApart(layout.badges().stream().map(Badge::box).toList());
        assertApart(Stream.concat(
                        layout.bars().stream().map(Bar::box),
                        layout.cards().stream().map(Card::box))
                .toList());
    }

    private static void assertApart(List<Box> boxes) {
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = i + 1; k < boxes.size(); k++) {
                Box a = boxes.get(i);
                Box b = boxes.get(k);
                if (a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom()) {
                    overlaps.add(a + " and " + b);
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aMillionEventsOnOneDay(Grouping grouping) {
        EventIndex index = alike(MILLION, "2003-03-20");
        TimelineLayouter layouter = layouter(index, grouping);
        Viewport all = layouter.showingAll(WIDTH);

        assertWhole(layouter.layout(all, Direction.RIGHT_TO_LEFT, WIDTH, HEIGHT), MILLION);
        for (double factor : List.of(1e-3, 1e-1, 1e1, 1e3)) {
            TimelineLayout zoomed = layouter.layout(all.zoomed(factor, 24), Direction.RIGHT_TO_LEFT, WIDTH, HEIGHT);
            assertThat(zoomed.cards().size()
                            + zoomed.badges().size()
                            + zoomed.pins().size())
                    .isLessThan(300);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMillionPeriodsOfTheSameYears(Grouping grouping) {
        TimelineLayouter layouter = layouter(alike(MILLION, "2003/2011"), grouping);

        assertWhole(layouter.layout(layouter.showingAll(WIDTH), Direction.LEFT_TO_RIGHT, WIDTH, HEIGHT), MILLION);
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandEventsOfTheSameTitle(Grouping grouping) {
        List<Event> events = IntStream.range(0, 10_000)
                .mapToObj(i -> event("e" + i, (1000 + i / 5) + "-0" + (1 + i % 9), 1 + i % 5, "the same"))
                .toList();
        TimelineLayouter layouter = layouter(EventIndex.of(events), grouping);
        Viewport all = layouter.showingAll(WIDTH);

        assertWhole(layouter.layout(all, Direction.RIGHT_TO_LEFT, WIDTH, HEIGHT), events.size());
    }

    private static Stream<List<Event>> few() {
        return Stream.of(
                List.of(),
                List.of(event("a", "2003-03-20", 3, "a")),
                List.of(event("a", "2003-03-20", 3, SampleEvents.title(10_000)), event("b", "2003-03-21", 3, "b")),
                // 100,000 years next to a minute.
                List.of(event("a", "Y-98000/2003", 5, "a"), event("b", "2003-03-20T05:34:00", 5, "b")));
    }

    @ParameterizedTest
    @MethodSource("few")
    void fewEventsInLanes(List<Event> events) {
        EventIndex index = EventIndex.of(events);
        for (Grouping grouping : Grouping.values()) {
            TimelineLayouter layouter = layouter(index, grouping);
            for (double height : List.of(1.0, 120.0, HEIGHT)) {
                Viewport all = layouter.showingAll(WIDTH);
                // What is wholly below the view is not laid out.
                double below = layouter.layout(all, Direction.RIGHT_TO_LEFT, WIDTH, height)
                        .scrollable();
                assertWhole(layouter.layout(all, Direction.RIGHT_TO_LEFT, WIDTH, height + below), events.size());
                TimelineLayout away = layouter.layout(all.panned(1e7), Direction.RIGHT_TO_LEFT, WIDTH, height);
                assertThat(away.cards()).isEmpty();
            }
        }
    }
}
