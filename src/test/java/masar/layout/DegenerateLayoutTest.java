package masar.layout;

import static java.util.concurrent.TimeUnit.SECONDS;
import static masar.layout.SampleEvents.event;
import static masar.layout.SampleEvents.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.i18n.Language;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.Card;
import masar.layout.axis.EraBand;
import masar.layout.cards.CardSizes;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Era;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a dataset has, the layout is finite, comes at once and loses nothing. */
@Timeout(value = 10, unit = SECONDS)
class DegenerateLayoutTest {

    private static final List<Era> ERAS = List.of(
            new Era("a", LocalizedText.of("عصر", "Era"), EdtfDate.parse("../1990")),
            new Era("b", LocalizedText.of(title(10_000), title(10_000)), EdtfDate.parse("1990/..")));

    private static Stream<List<Event>> timelines() {
        return Stream.of(
                List.of(),
                List.of(event("a", "2003-03-20", 3, "a")),
                List.of(event("a", "2003-03-20T05:34:00", 3, "a")),
                List.of(event("a", "2003/..", 3, "a")),
                List.of(event("a", "../2003", 3, "a")),
                List.of(event("a", "../..", 3, "a")),
                List.of(event("a", "/..", 3, "a"), event("b", "../", 3, "b"), event("c", "2003", 3, "c")),
                many(400, "2003-03-20T05:34:00"),
                many(400, "2003/2011"),
                // 100,000 years next to a minute.
                List.of(event("a", "Y-98000/2003", 5, "a"), event("b", "2003-03-20T05:34:00", 5, "b")),
                List.of(event("a", "-9999", 1, "a"), event("b", "9999", 1, "b"), event("c", "0000", 1, "c")),
                List.of(event("a", "2003-03-20", 3, title(10_000)), event("b", "2003-03-21", 3, "")),
                List.of(event("a", "Y-800000000", 1, "a"), event("b", "Y800000000", 1, "b")));
    }

    @ParameterizedTest
    @CsvSource({
        "Y-250000000, 2020",
        "Y-999999998, Y999999998",
        "Y-50000000, Y50000000",
    })
    void eventsHoweverFarApartAreAllInTheViewOfAll(String first, String last) {
        EventIndex index = EventIndex.of(List.of(event("a", first, 3, "a"), event("b", last, 3, "b")));
        for (double width : List.of(320.0, 1_600.0)) {
            TimelineLayouter layouter = layouter(index);
            TimelineLayout layout = layouter.layout(layouter.showingAll(width), Direction.RIGHT_TO_LEFT, width, 600);

            assertThat(layout.shown()).isEqualTo(2);
            assertThat(layout.period().start())
                    .isLessThanOrEqualTo(index.extent().start());
            assertThat(layout.period().end())
                    .isGreaterThanOrEqualTo(index.extent().end());
        }
    }

    private static List<Event> many(int n, String date) {
        return IntStream.range(0, n)
                .mapToObj(i -> event("e" + i, date, 1 + i % 5, "title " + i))
                .toList();
    }

    private static TimelineLayouter layouter(EventIndex index) {
        return new TimelineLayouter(index, ERAS, new DateLabels(LabelStyle.of(Language.ARABIC)), new FixedWidths());
    }

    /** From all to the closest and the widest view, and beyond either end. */
    private static List<Viewport> views(Viewport all) {
        List<Viewport> views = new ArrayList<>();
        for (double factor = 1e-17; factor < 1e13; factor *= 1_000) {
            Viewport zoomed = all.zoomed(factor, 24);
            views.addAll(List.of(zoomed, zoomed.panned(1e6), zoomed.panned(-1e6)));
        }
        return views;
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void aLayoutIsFiniteInWhateverView(List<Event> events) {
        EventIndex index = EventIndex.of(events);
        TimelineLayouter layouter = layouter(index);
        for (double width : List.of(1.0, 60.0, 1_000.0)) {
            for (double height : List.of(1.0, 150.0, 600.0)) {
                for (Viewport viewport : views(layouter.showingAll(width))) {
                    for (Direction direction : Direction.values()) {
                        assertFinite(layouter.layout(viewport, direction, width, height));
                    }
                }
            }
        }
    }

    private static void assertFinite(TimelineLayout layout) {
        List<Box> boxes = new ArrayList<>();
        layout.cards().stream().map(Card::box).forEach(boxes::add);
        layout.badges().stream().map(Badge::box).forEach(boxes::add);
        layout.bars().stream().map(Bar::box).forEach(boxes::add);
        layout.bars().forEach(bar -> bar.title().map(Label::box).ifPresent(boxes::add));
        layout.eras().stream().map(EraBand::box).forEach(boxes::add);
        layout.eras().forEach(band -> band.caption().map(Label::box).ifPresent(boxes::add));
        layout.axis().minor().stream().map(Label::box).forEach(boxes::add);
        layout.axis().major().stream().map(Label::box).forEach(boxes::add);

        assertThat(boxes)
                .allMatch(box -> Double.isFinite(box.x())
                        && Double.isFinite(box.y())
                        && Double.isFinite(box.right())
                        && Double.isFinite(box.bottom()));
        assertThat(layout.pins()).allMatch(pin -> Double.isFinite(pin.x()));
        assertThat(layout.axis().ticks()).allMatch(tick -> Double.isFinite(tick.x()));
        assertThat(layout.bars())
                .allMatch(bar -> Double.isFinite(bar.fadeIn())
                        && Double.isFinite(bar.fadeOut())
                        && bar.fadeIn() >= 0
                        && bar.fadeOut() >= 0);
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void showingAllShowsEveryEvent(List<Event> events) {
        EventIndex index = EventIndex.of(events);
        TimelineLayouter layouter = layouter(index);
        // 1.6e9 years at the widest scale of 2e12 s a px are 25,246 px.
        TimelineLayout all = layouter.layout(layouter.showingAll(26_000), Direction.RIGHT_TO_LEFT, 26_000, 600);

        assertThat(all.shown()).isEqualTo(events.size());
    }

    @Test
    void nothingIsAnEmptyViewWithAnAxis() {
        TimelineLayouter layouter = RandomViews.layouter(EventIndex.of(List.of()), Language.ARABIC);
        TimelineLayout layout = layouter.layout(layouter.showingAll(900), Direction.RIGHT_TO_LEFT, 900, 600);

        assertThat(layout.shown()).isZero();
        assertThat(layout.bars()).isEmpty();
        assertThat(layout.axis().ticks()).isNotEmpty();
    }

    @Test
    void oneEventHasItsCardWhereTheMarginEnds() {
        EventIndex index = EventIndex.of(List.of(event("a", "2003-03-20", 1, "a")));
        TimelineLayouter layouter = RandomViews.layouter(index, Language.ARABIC);
        TimelineLayout layout = layouter.layout(layouter.showingAll(900), Direction.RIGHT_TO_LEFT, 900, 600);

        assertThat(layout.cards()).hasSize(1);
        assertThat(layout.cards().getFirst().box().right()).isEqualTo(900 - 24, within(1e-6));
    }

    /** All that is known of these is a second, which even the closest view shows on 4 px. */
    @ParameterizedTest
    @ValueSource(strings = {"2003-03-20T05:34:00", "2003/..", "../2003", "../.."})
    void oneEventOfASecondHasItsCardInTheView(String date) {
        EventIndex index = EventIndex.of(List.of(event("a", date, 1, title(30))));
        TimelineLayouter layouter = RandomViews.layouter(index, Language.ARABIC);
        for (double height : List.of(200.0, 600.0)) {
            TimelineLayout layout = layouter.layout(layouter.showingAll(900), Direction.RIGHT_TO_LEFT, 900, height);

            assertThat(layout.cards()).hasSize(1);
            assertThat(layout.cards().getFirst().box().right()).isEqualTo(900 - 24, within(1e-6));
        }
    }

    @Test
    void aTitleOfTenThousandCharactersGetsTheWidestCardWithTwoLines() {
        EventIndex index = EventIndex.of(List.of(event("a", "2003", 1, title(10_000)), event("b", "2005", 1, "b")));
        TimelineLayouter layouter = RandomViews.layouter(index, Language.ARABIC);
        TimelineLayout layout = layouter.layout(layouter.showingAll(900), Direction.RIGHT_TO_LEFT, 900, 600);

        Card card = layout.cards().getFirst();
        assertThat(card.event().id()).isEqualTo("a");
        assertThat(card.box().width()).isEqualTo(CardSizes.WIDEST);
        assertThat(card.lines().title()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y-999999998", "Y999999998", "Y-999999998/Y999999998", "../Y999999998", "Y-999999998/.."})
    void theFirstAndTheLastYearThatADateCanHaveAreShown(String date) {
        EventIndex index = EventIndex.of(List.of(event("a", date, 1, "a"), event("b", date, 2, "b")));
        TimelineLayouter layouter = layouter(index);
        TimelineLayout layout = layouter.layout(layouter.showingAll(900), Direction.RIGHT_TO_LEFT, 900, 150);

        assertFinite(layout);
        assertThat(layout.shown()).isEqualTo(2);
    }
}
