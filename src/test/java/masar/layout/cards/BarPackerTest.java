package masar.layout.cards;

import static masar.layout.SampleEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import masar.layout.SampleEvents;
import masar.layout.cards.BarPacker.PackedBar;
import masar.layout.frame.Viewport;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.layout.index.SpanIndex;
import masar.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarPackerTest {

    private static final int ROWS = 3;

    private static EventIndex index(String... dates) {
        return EventIndex.of(IntStream.range(0, dates.length)
                .mapToObj(i -> event("e" + i, dates[i], 3, "e"))
                .toList());
    }

    private static List<PackedBar> everything(EventIndex index, ZoomLevel level, int rows) {
        return new BarPacker(index, level, rows)
                .pack(index.extent().start(), index.extent().end());
    }

    private static Map<String, Integer> rowsById(EventIndex index, List<PackedBar> bars) {
        Map<String, Integer> rows = new HashMap<>();
        bars.forEach(bar -> rows.put(index.event(bar.event()).id(), bar.row()));
        return rows;
    }

    @Test
    void periodsAtTheSameTimeStandInRowsTheLongestNearestToTheAxis() {
        EventIndex index = index("2004/2005", "2003/2011", "2007", "1990");
        List<PackedBar> bars = everything(index, new ZoomLevel(86_400), ROWS);

        assertThat(rowsById(index, bars)).isEqualTo(Map.of("e1", 0, "e0", 1, "e2", 1, "e3", 0));
    }

    @Test
    void aPeriodWithoutARowHasNoBar() {
        EventIndex index = index("2003/2011", "2004/2005", "2006");
        List<PackedBar> bars = everything(index, new ZoomLevel(86_400), 1);

        assertThat(rowsById(index, bars)).isEqualTo(Map.of("e0", 0));
    }

    @Test
    void theMoreImportantOfPeriodsAlikeHasTheRow() {
        EventIndex index = EventIndex.of(List.of(event("a", "2003", 3, ""), event("b", "2003", 4, "")));

        assertThat(rowsById(index, everything(index, new ZoomLevel(86_400), 1))).isEqualTo(Map.of("b", 0));
    }

    @Test
    void aPeriodTooShortToBeSeenIsNoBar() {
        // 12 px of 65,536 s are of the class of 2^19 s, or 6.07 days, which all have a bar.
        ZoomLevel level = new ZoomLevel(65_536);
        EventIndex index = index("2003-03-01/2003-03-06", "2003-03-20/2003-03-26", "2003-05-01");
        assertThat(rowsById(index, everything(index, level, ROWS))).containsOnlyKeys("e1");
    }

    @Test
    void onlyBarsThatOverlapTheViewAreShown() {
        EventIndex index = index("1996", "2001", "2006", "1990/2010");
        ZoomLevel level = new ZoomLevel(86_400);
        List<PackedBar> bars = new BarPacker(index, level, ROWS).pack(index.start(2), index.end(2));

        assertThat(index.event(2).id()).isEqualTo("e1");
        assertThat(rowsById(index, bars)).isEqualTo(Map.of("e3", 0, "e1", 1));
    }

    @Test
    void barsOfARowNeverOverlap() {
        SampleEvents samples = new SampleEvents(2_014);
        Random random = new Random(2_017);
        int shown = 0;
        for (int run = 0; run < 300; run++) {
            EventIndex index = EventIndex.of(samples.timeline());
            double width = Math.pow(10, random.nextDouble(1, 5));
            ZoomLevel level =
                    new ZoomLevel(Viewport.showing(index.extent(), width, 0, 0).secondsPerPx());
            List<PackedBar> bars = everything(index, level, ROWS);
            shown += bars.size();
            for (PackedBar a : bars) {
                for (PackedBar b : bars) {
                    boolean apart = index.end(a.event()) <= index.start(b.event())
                            || index.end(b.event()) <= index.start(a.event());
                    if (!a.equals(b) && a.row() == b.row() && !apart) {
                        assertThat(List.of(a, b)).as("run %d", run).isEmpty();
                    }
                }
            }
        }
        assertThat(shown).isGreaterThan(1_000);
    }

    @Test
    void theRowOfABarDoesNotDependOnTheView() {
        SampleEvents samples = new SampleEvents(1_991);
        Random random = new Random(2_003);
        for (int run = 0; run < 300; run++) {
            assertRowsDoNotDependOnTheView(samples.timeline(), random);
        }
    }

    @Test
    void theRowOfABarAmongManyAlikeDoesNotDependOnTheView() {
        Random random = new Random(2_011);
        for (int run = 0; run < 60; run++) {
            // Periods of about the same length, each beginning before some others end.
            int days = random.nextInt(20, 60);
            List<Event> events = IntStream.range(0, 200)
                    .mapToObj(i -> {
                        long first = 10_000 + (long) (i * random.nextDouble(0.3, 0.8) * days);
                        String date = LocalDate.ofEpochDay(first) + "/"
                                + LocalDate.ofEpochDay(first + (long) (days * random.nextDouble(0.7, 1.4)));
                        return event("e" + i, date, 1 + random.nextInt(5), "e");
                    })
                    .toList();
            assertRowsDoNotDependOnTheView(events, random);
        }
    }

    /**
     * A chain of reasons that reaches as far back as one can: in a single row each bar takes the space of the next, in turn
     * of an even tile and an odd one of a class of length, each bar as long as its class has them, class after class.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBarMayHaveNoRowBecauseOfOneManyTilesAway(boolean isThere) {
        List<Event> events = LongStream.iterate(20_000, day -> day + 1)
                .mapToObj(day -> chain(day, isThere))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        EventIndex index = EventIndex.of(events);
        ZoomLevel level = new ZoomLevel(3_600);

        assertThat(everything(index, level, 1)).hasSize(5);
        for (int i = 0; i < events.size(); i++) {
            // A day in the middle of a bar, where no other one is.
            double from = (index.start(i) + index.end(i)) / 2.0;
            assertThat(new BarPacker(index, level, 1).pack(from, from + 86_400)).hasSize(i % 2 == 0 ? 1 : 0);
        }
    }

    /** Its tiles have 2^26 s, or 777 days. */
    private static final int SHORTEST_CLASS = 25;

    /** The chain that ends with a bar on a day; none if some bar cannot be in a tile as wanted. */
    private static Optional<List<Event>> chain(long last, boolean isThere) {
        List<Event> events = new ArrayList<>();
        add(events, last, 400);
        OptionalLong start = isEven(last, SHORTEST_CLASS) ? OptionalLong.empty() : OptionalLong.of(last);
        for (int spanClass = SHORTEST_CLASS; spanClass < SHORTEST_CLASS + 4; spanClass++) {
            start = addBefore(events, start, spanClass, true);
            start = addBefore(events, start, spanClass + 1, false);
        }
        start = isThere ? addBefore(events, start, SHORTEST_CLASS + 4, true) : start;
        return start.isPresent() ? Optional.of(events) : Optional.empty();
    }

    private static boolean isEven(long day, int spanClass) {
        double tile = Math.floor(day * 86_400 / SpanIndex.tileSeconds(spanClass));
        return Math.floorMod((long) tile, 2L) == 0;
    }

    /** Adds the longest bar of a class that ends on a day, if that one starts in a tile as wanted; returns its start. */
    private static OptionalLong addBefore(List<Event> events, OptionalLong day, int spanClass, boolean even) {
        long days = (long) (SpanIndex.tileSeconds(spanClass) / 86_400) - 1;
        long first = day.orElse(0) + 1 - days;
        add(events, first, days);
        return day.isPresent() && isEven(first, spanClass) == even ? OptionalLong.of(first) : OptionalLong.empty();
    }

    private static void add(List<Event> events, long day, long days) {
        String date = LocalDate.ofEpochDay(day) + "/" + LocalDate.ofEpochDay(day + days - 1);
        events.add(event("e" + events.size(), date, 3, "e"));
    }

    private static void assertRowsDoNotDependOnTheView(List<Event> events, Random random) {
        EventIndex index = EventIndex.of(events);
        double width = Math.pow(10, random.nextDouble(2, 5));
        ZoomLevel level =
                new ZoomLevel(Viewport.showing(index.extent(), width, 0, 0).secondsPerPx());
        List<PackedBar> all = everything(index, level, ROWS);
        for (int view = 0; view < 20; view++) {
            double from = index.extent().start()
                    + random.nextDouble(-0.1, 1) * index.extent().length();
            double to = from + random.nextDouble(1_600) * level.secondsPerPx();
            List<PackedBar> inView = new ArrayList<>(all);
            inView.removeIf(bar -> index.start(bar.event()) >= to || index.end(bar.event()) <= from);

            assertThat(new BarPacker(index, level, ROWS).pack(from, to))
                    .as("%s to %s at %s", from, to, level)
                    .containsExactlyInAnyOrderElementsOf(inView);
        }
    }
}
