package masar.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a view of columns is scrolled to, for random events in views of random sizes. */
class ColumnScrollTest {

    private static final int TIMELINES = 12;
    private static final int PLACES = 20;
    private static final double ROUNDING = 1e-6;

    private static final class Setting {
        final Random random;
        final EventIndex index;
        final ScrolledColumns columns;
        final ColumnScroll page;
        final String name;

        Setting(int seed, Detail detail) {
            random = new Random(977L * seed + detail.name().hashCode());
            RandomEvents events = new RandomEvents(random.nextLong());
            List<Event> list = events.list(1 + random.nextInt(400));
            index = EventIndex.of(list);
            columns = new ColumnLayouter(
                            index, events.eras(list), new DateLabels(LabelStyle.of(Language.ARABIC)), new FixedWidths())
                    .scrolled(
                            Direction.RIGHT_TO_LEFT,
                            320 + random.nextInt(1600),
                            ColumnMetrics.TITLE_SIZE,
                            480,
                            detail,
                            done -> {});
            page = new ColumnScroll(columns, 200 + random.nextInt(900));
            name = seed + ": " + index.size() + " events, " + detail + ", " + page.height() + " px";
        }

        double anywhere() {
            return random.nextDouble() * page.most();
        }

        Event event() {
            return index.event(random.nextInt(index.size()));
        }

        Box box(Event event) {
            return columns.card(event).map(Card::box).orElseThrow();
        }

        boolean holds(Box card, double scroll) {
            return card.y() >= scroll - ROUNDING && card.bottom() <= scroll + page.height() + ROUNDING;
        }
    }

    private static List<Setting> settings(Detail detail) {
        return IntStream.range(0, TIMELINES)
                .mapToObj(seed -> new Setting(seed, detail))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aRevealedCardIsWhollyInViewIfItFits(Detail detail) {
        for (Setting setting : settings(detail)) {
            for (int i = 0; i < PLACES; i++) {
                Event event = setting.event();
                double now = setting.anywhere();
                double scroll = setting.page.revealing(event, now);
                Box card = setting.box(event);
                assertThat(scroll).as(setting.name).isBetween(0.0, setting.page.most());
                if (card.height() <= setting.page.height()) {
                    assertThat(setting.holds(card, scroll)).as(setting.name).isTrue();
                } else {
                    assertThat(card.y()).as(setting.name).isBetween(scroll - ROUNDING, scroll + setting.page.height());
                }
                if (setting.holds(card, now)) {
                    assertThat(scroll).as(setting.name + ": nothing moves").isEqualTo(now);
                }
                assertThat(setting.page.revealing(event, scroll))
                        .as(setting.name + ": once is enough")
                        .isEqualTo(scroll);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatFitsComesIntoViewWithItsCard(Detail detail) {
        for (Setting setting : settings(detail)) {
            Event event = setting.event();
            double now = setting.anywhere();
            int row = setting.columns.rowOf(event).orElseThrow();
            double scroll = setting.page.revealing(event, now);
            boolean fits = setting.columns.bottom(row) - setting.columns.top(row) <= setting.page.height();
            if (fits && scroll != now) {
                assertThat(setting.columns.top(row)).as(setting.name).isGreaterThanOrEqualTo(scroll - ROUNDING);
                assertThat(setting.columns.bottom(row))
                        .as(setting.name)
                        .isLessThanOrEqualTo(scroll + setting.page.height() + ROUNDING);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCenteredCardIsInViewAndInItsMiddleWherePossible(Detail detail) {
        for (Setting setting : settings(detail)) {
            Event event = setting.event();
            Box card = setting.box(event);
            double scroll = setting.page.centering(event);
            boolean fits = card.height() <= setting.page.height();
            if (fits) {
                assertThat(setting.holds(card, scroll)).as(setting.name).isTrue();
            }
            if (fits && scroll > 0 && scroll < setting.page.most()) {
                assertThat(card.y() + card.height() / 2 - scroll)
                        .as(setting.name)
                        .isCloseTo(setting.page.height() / 2, within(ROUNDING));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreLedThroughFromTheFirstToTheLastAndBackWithoutLeavingAnythingOut(Detail detail) {
        for (Setting setting : settings(detail)) {
            double most = setting.page.most();
            List<Double> down = new ArrayList<>(List.of(0.0));
            while (down.getLast() < most) {
                double next = setting.page.down(down.getLast());
                assertThat(next - down.getLast())
                        .as(setting.name)
                        .isPositive()
                        .isLessThanOrEqualTo(setting.page.height());
                down.add(next);
            }
            double up = most;
            for (int steps = 0; up > 0; steps++) {
                double next = setting.page.up(up);
                assertThat(up - next).as(setting.name).isPositive().isLessThanOrEqualTo(setting.page.height());
                assertThat(steps).isLessThanOrEqualTo(2 * down.size());
                up = next;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRowOfAnInstantBeginsInView(Detail detail) {
        for (Setting setting : settings(detail)) {
            TimeSpan extent = setting.index.extent();
            double second = extent.start() + setting.random.nextDouble() * extent.length();
            int place = Math.min(setting.index.firstAtOrAfter(second), setting.index.size() - 1);
            double top = setting.columns.top(setting.columns.rowOf(place));
            double scroll = setting.page.from(second);
            assertThat(top).as(setting.name).isBetween(scroll - ROUNDING, scroll + setting.page.height());
            if (scroll < setting.page.most()) {
                assertThat(top).as(setting.name).isEqualTo(scroll);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNamedPeriodHoldsEveryEventWhoseCardIsWhollyInView(Detail detail) {
        for (Setting setting : settings(detail)) {
            double scroll = setting.anywhere();
            TimeSpan period = setting.page.period(scroll).orElseThrow();
            for (Event event : setting.index.events()) {
                if (setting.holds(setting.box(event), scroll)) {
                    long anchor = EventIndex.anchorOf(event);
                    assertThat(anchor).as(setting.name + ' ' + event.id()).isBetween(period.start(), period.end());
                    assertThat(setting.page.shows(event, scroll)).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeptCardStaysWhereItIsOnAPageOfAnotherWidth(Detail detail) {
        for (Setting setting : settings(detail)) {
            ScrolledColumns other = new ColumnLayouter(
                            setting.index, List.of(), new DateLabels(LabelStyle.of(Language.ARABIC)), new FixedWidths())
                    .scrolled(
                            Direction.RIGHT_TO_LEFT,
                            setting.columns.width() * 0.8,
                            ColumnMetrics.TITLE_SIZE,
                            480,
                            detail,
                            done -> {});
            ColumnScroll narrower = new ColumnScroll(other, setting.page.height());
            double now = setting.anywhere();
            Event first = setting.page.first(now).orElseThrow();
            double scroll = narrower.keeping(first, setting.page, now);
            if (scroll > 0 && scroll < narrower.most()) {
                Box card = other.card(first).map(Card::box).orElseThrow();
                assertThat(card.y() - scroll)
                        .as(setting.name)
                        .isCloseTo(setting.box(first).y() - now, within(ROUNDING));
            }
            assertThat(setting.page.keeping(first, setting.page, now))
                    .as(setting.name)
                    .isCloseTo(now, within(ROUNDING));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreFoundByPlaceAndByEvent(Detail detail) {
        for (Setting setting : settings(detail)) {
            for (Event event : setting.index.events()) {
                int row = setting.columns.rowOf(event).orElseThrow();
                assertThat(setting.columns.rowAt(setting.box(event).y()))
                        .as(setting.name)
                        .isEqualTo(row);
                assertThat(setting.columns.span(row).start())
                        .as(setting.name)
                        .isLessThanOrEqualTo(EventIndex.anchorOf(event));
            }
        }
    }

    @Test
    void withoutEventsThereIsNothingToScroll() {
        ColumnScroll page = new ColumnScroll(
                new ColumnLayouter(
                                EventIndex.of(List.of()),
                                List.of(),
                                new DateLabels(LabelStyle.of(Language.ENGLISH)),
                                new FixedWidths())
                        .scrolled(Direction.LEFT_TO_RIGHT, 800, ColumnMetrics.TITLE_SIZE, 480, Detail.ALL, done -> {}),
                600);
        assertThat(page.most()).isZero();
        assertThat(page.from(0)).isZero();
        assertThat(page.down(0)).isZero();
        assertThat(page.up(0)).isZero();
        assertThat(page.first(0)).isEmpty();
        assertThat(page.period(0)).isEmpty();
        assertThat(page.rows(0)).isEmpty();
    }
}
