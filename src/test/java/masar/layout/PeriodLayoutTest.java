package masar.layout;

import static masar.layout.SampleEvents.ACTOR;
import static masar.layout.SampleEvents.CATEGORIES;
import static masar.layout.SampleEvents.event;
import static masar.layout.SampleEvents.inCategories;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.i18n.Language;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Pin;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.query.EventFilter;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A picture of a period: all events that have a moment in it are in it. */
class PeriodLayoutTest {

    private static final double EPSILON = 0.001;
    private static final TimeSpan TEN_YEARS = TimeSpan.ofDays(LocalDate.of(2003, 1, 1), LocalDate.of(2012, 12, 31));

    private static TimelineLayouter layouter(EventIndex index, Grouping grouping, LayoutOptions options) {
        return new TimelineLayouter(
                index,
                Lanes.of(index, grouping, List.of(ACTOR), CATEGORIES),
                List.of(),
                new DateLabels(LabelStyle.of(Language.ARABIC)),
                new FixedWidths(),
                options);
    }

    private static EventIndex picture(List<Event> events, TimeSpan period) {
        EventFilter filter = EventFilter.NONE.withPeriod(Optional.of(period));
        return EventIndex.of(filter.apply(events)).within(period);
    }

    @ParameterizedTest
    @CsvSource({"NONE, false", "NONE, true", "CATEGORY, false", "CATEGORY, true"})
    void everyEventThatOverlapsThePeriodIsShownOnce(Grouping grouping, boolean complete) {
        SampleEvents samples = new SampleEvents(1_453);
        Random random = new Random(1_455);
        LayoutOptions options = complete ? LayoutOptions.PLAIN.complete() : LayoutOptions.PLAIN.fixed();
        int shown = 0;
        for (int run = 0; run < 300; run++) {
            List<Event> events = inCategories(samples.timeline());
            TimeSpan period = SampleEvents.periodOf(EventIndex.of(events), random);
            EventIndex index = picture(events, period);
            double width = random.nextInt(400, 2_000);
            Viewport viewport = Viewport.showing(period, width, Metrics.FIT_MARGIN, Metrics.FIT_MARGIN);
            TimelineLayouter layouter = layouter(index, grouping, options);
            double height = complete ? layouter.neededHeight(viewport, width) : random.nextInt(200, 1_000);
            Direction direction = random.nextBoolean() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
            // What is wholly below the view is not laid out.
            double below = layouter.layout(viewport, direction, width, height).scrollable();
            TimelineLayout layout = layouter.layout(viewport, direction, width, height + below);

            assertThat(layouter.showingAll(width)).isEqualTo(viewport);
            assertThat(layout.shown()).as("%s of %d", period, index.size()).isEqualTo(index.size());
            assertThat(complete ? layout.cards().size() : index.size()).isEqualTo(index.size());
            assertShownOnce(layout, index);
            assertInThePicture(layout);
            shown += layout.shown();
        }
        assertThat(shown).isGreaterThan(5_000);
    }

    private static void assertShownOnce(TimelineLayout layout, EventIndex index) {
        Set<String> single = Stream.concat(
                        layout.cards().stream().map(Card::event),
                        layout.pins().stream().map(Pin::event))
                .map(Event::id)
                .collect(Collectors.toSet());
        assertThat(single).hasSize(layout.cards().size() + layout.pins().size());
        for (Event event : index.events()) {
            long anchor = index.anchor(index.indexOf(event).orElseThrow());
            if (!single.contains(event.id())) {
                assertThat(layout.badges()).anyMatch(badge -> badge.span().contains(anchor));
            }
        }
    }

    private static void assertInThePicture(TimelineLayout layout) {
        List<Box> boxes = new ArrayList<>();
        layout.cards().stream().map(Card::box).forEach(boxes::add);
        assertThat(boxes).allMatch(box -> box.x() >= -EPSILON && box.right() <= layout.width() + EPSILON);
        List<Double> middles = new ArrayList<>();
        layout.cards().stream().map(Card::anchorX).forEach(middles::add);
        layout.pins().stream().map(Pin::x).forEach(middles::add);
        layout.badges().stream()
                .map(Badge::box)
                .map(box -> box.x() + box.width() / 2)
                .forEach(middles::add);
        assertThat(middles).allMatch(x -> x >= 0 && x <= layout.width());
    }

    @ParameterizedTest
    @EnumSource
    void whatBeganBeforeThePeriodIsShownAtItsBeginningAndItsBarComesFromBefore(Direction direction) {
        EventIndex index = picture(
                List.of(
                        event("before", "1990/2005", 3, "a"),
                        event("gone", "1990/2002", 3, "b"),
                        event("open", "../2005", 3, "c"),
                        event("ongoing", "2010/..", 3, "d")),
                TEN_YEARS);
        TimelineLayouter layouter = layouter(index, Grouping.NONE, LayoutOptions.PLAIN.complete());
        Viewport all = layouter.showingAll(1_000);
        TimelineLayout layout = layouter.layout(all, direction, 1_000, layouter.neededHeight(all, 1_000));

        assertThat(layout.cards())
                .extracting(card -> card.event().id())
                .containsExactlyInAnyOrder("before", "open", "ongoing");
        assertThat(direction.x(card(layout, "before").anchorX(), 1_000)).isEqualTo(24, within(EPSILON));
        assertThat(start(layout, "before")).isNegative();
        // Open ends are seen within the picture, where the period ends.
        assertThat(start(layout, "open")).isEqualTo(24, within(EPSILON));
        assertThat(start(layout, "ongoing") + bar(layout, "ongoing").box().width())
                .isEqualTo(1_000 - 24, within(EPSILON));
    }

    private static Card card(TimelineLayout layout, String id) {
        return layout.cards().stream()
                .filter(card -> card.event().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Bar bar(TimelineLayout layout, String id) {
        return layout.bars().stream()
                .filter(bar -> bar.event().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** How far from the start edge a bar begins, in px. */
    private static double start(TimelineLayout layout, String id) {
        Box box = bar(layout, id).box();
        return layout.direction() == Direction.LEFT_TO_RIGHT ? box.x() : layout.width() - box.right();
    }

    @Test
    void thePeriodIsInViewWhateverPartOfItHasEvents() {
        EventIndex index =
                picture(List.of(event("a", "2003-01-02", 3, "a title that is long enough to slide")), TEN_YEARS);
        for (LayoutOptions options : List.of(LayoutOptions.PLAIN, LayoutOptions.PLAIN.complete())) {
            TimelineLayouter layouter = layouter(index, Grouping.NONE, options);
            TimelineLayout layout = layouter.layout(layouter.showingAll(1_000), Direction.LEFT_TO_RIGHT, 1_000, 600);

            assertThat(layout.viewport().second(24)).isEqualTo(TEN_YEARS.start(), within(1.0));
            assertThat(card(layout, "a").box().x()).isBetween(24.0, 25.0);
        }
    }
}
