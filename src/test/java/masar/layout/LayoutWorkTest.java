package masar.layout;

import static masar.layout.SampleEvents.ACTOR;
import static masar.layout.SampleEvents.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.i18n.Language;
import masar.layout.frame.Direction;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Actor;
import masar.model.Event;
import masar.model.Participation;
import masar.model.Role;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;

/** How many texts are measured, which is what a layout costs, depends on the view and not on the number of events. */
class LayoutWorkTest {

    private static final LocalDateTime MIDDLE = LocalDateTime.of(2003, 3, 20, 0, 0);
    private static final double HOUR = 3_600;
    private static final double WIDTH = 1_600;
    private static final double HEIGHT = 900;

    /** One event an hour, half of them before and half after the middle. */
    private static EventIndex hourly(int n) {
        return EventIndex.of(
                IntStream.range(-n / 2, n / 2).mapToObj(LayoutWorkTest::event).toList());
    }

    private static Event event(int hour) {
        return SampleEvents.event(
                "e" + hour,
                new EdtfDate.DateTime(MIDDLE.plusHours(hour), Optional.empty()),
                1 + Math.floorMod(hour, 5),
                title(1 + Math.floorMod(hour * 7, 80)));
    }

    /** A view whose middle is that of the events. */
    private static Viewport view(double secondsPerPx) {
        return new Viewport(MIDDLE.toEpochSecond(ZoneOffset.UTC) - WIDTH / 2 * secondsPerPx, secondsPerPx);
    }

    private static TimelineLayouter layouter(EventIndex index, FixedWidths widths) {
        return new TimelineLayouter(index, List.of(), new DateLabels(LabelStyle.of(Language.ARABIC)), widths);
    }

    private static int asked(EventIndex index, Viewport viewport) {
        FixedWidths widths = new FixedWidths();
        layouter(index, widths).layout(viewport, Direction.RIGHT_TO_LEFT, WIDTH, HEIGHT);
        return widths.asked();
    }

    @Test
    void twentyTimesTheEventsOfTheSameDensityAreNotMoreWork() {
        // 12 px an hour: 2,700 events are 32,400 px, more than a view of 1,600 and 13 tiles of 1,152 px on either side.
        Viewport viewport = view(HOUR / 12);

        // Levels are counted from the view of all events, so the scale of packing may differ by the square root of 2.
        assertThat((double) asked(hourly(20_000), viewport)).isLessThan(1.5 * asked(hourly(2_700), viewport));
        // The title and the date of each, the lines of some titles, and the labels of the axis.
        assertThat((double) asked(hourly(2_700), viewport)).isBetween(100.0, 2.2 * 2_700 + 100);
    }

    @Test
    void eventsThatCannotHaveACardAreNotMeasured() {
        // All of 20,000 hours in the view: 2 tiles of 1,152 px, a halo of 12 on either side, 13 rows of 8 candidates
        // each, of which title and date are measured; and the labels of the axis.
        int most = (2 + 1 + 2 * 12) * 13 * 8 * 2 + 100;

        assertThat(asked(hourly(20_000), view(HOUR * 20_000 / WIDTH))).isLessThan(most);
    }

    @Test
    void whatIsShownAgainIsNotMeasuredAgain() {
        FixedWidths widths = new FixedWidths();
        TimelineLayouter layouter = layouter(hourly(1_100), widths);
        layouter.layout(view(HOUR / 12), Direction.RIGHT_TO_LEFT, WIDTH, HEIGHT);
        int first = widths.asked();
        TimelineLayout again = layouter.layout(view(HOUR / 12), Direction.RIGHT_TO_LEFT, WIDTH, HEIGHT);

        // Only the labels of the axis and of bars.
        int labels = again.axis().ticks().size()
                + again.axis().major().size()
                + again.bars().size();
        assertThat(widths.asked() - first).isLessThanOrEqualTo(labels).isLessThan(first / 4);
    }

    /** Ten events of every actor, each of which concerns the next actor too, one an hour. */
    private static List<Event> ofActors(List<Actor> actors) {
        return IntStream.range(0, 10 * actors.size())
                .mapToObj(i -> {
                    int actor = i % actors.size();
                    Event event = event(i / actors.size());
                    return new Event(
                            "e" + i,
                            event.date(),
                            event.title(),
                            event.summary(),
                            List.of(
                                    new Participation(actors.get(actor), Role.PARTICIPANT),
                                    new Participation(actors.get((actor + 1) % actors.size()), Role.PARTICIPANT)),
                            event.category(),
                            event.importance(),
                            event.citations(),
                            List.of(),
                            List.of(),
                            Optional.empty());
                })
                .toList();
    }

    /** The texts that are measured while a view of lanes by actor is panned and scrolled. */
    private static int askedInLanes(int count) {
        List<Actor> actors = IntStream.range(0, count)
                .mapToObj(i -> new Actor(
                        "a" + i,
                        ACTOR.name(),
                        ACTOR.shortName(),
                        ACTOR.kind(),
                        ACTOR.color(),
                        ACTOR.icon(),
                        Optional.empty()))
                .toList();
        EventIndex index = EventIndex.of(ofActors(actors));
        FixedWidths widths = new FixedWidths();
        TimelineLayouter layouter = new TimelineLayouter(
                index,
                Lanes.of(index, Grouping.ACTOR, actors, List.of()),
                List.of(),
                new DateLabels(LabelStyle.of(Language.ARABIC)),
                widths,
                LayoutOptions.PLAIN);
        for (int step = 0; step < 20; step++) {
            layouter.layout(ViewRequest.of(view(HOUR / 200).panned(10 * step), Direction.RIGHT_TO_LEFT, WIDTH, HEIGHT)
                    .scrolled(1_000 + 5 * step));
        }
        return widths.asked();
    }

    @Test
    void lanesOutOfViewAreNoWork() {
        // 900 px hold 5 lanes of 2 rows of cards; the lane above the first has events with pins in it.
        assertThat(askedInLanes(5_000)).isEqualTo(askedInLanes(100));
    }

    @Test
    void panningMeasuresOnlyWhatComesIntoReach() {
        FixedWidths widths = new FixedWidths();
        TimelineLayouter layouter = layouter(hourly(20_000), widths);
        Viewport viewport = view(HOUR / 12);
        layouter.layout(viewport, Direction.RIGHT_TO_LEFT, WIDTH, HEIGHT);
        int first = widths.asked();
        // 36 steps of 32 px are one tile: 1,152 / 12 = 96 events, title and date; 10 times the axis and its bars.
        for (int step = 1; step <= 10; step++) {
            layouter.layout(viewport.panned(32 * step), Direction.RIGHT_TO_LEFT, WIDTH, HEIGHT);
        }

        assertThat(widths.asked() - first).isLessThan(96 * 2 + 10 * 80);
    }
}
