package masar.layout.cards;

import static masar.layout.SampleEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import masar.layout.SampleEvents;
import masar.layout.cards.BarPacker.PackedBar;
import masar.layout.frame.Viewport;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.model.Event;
import org.junit.jupiter.api.Test;

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
        // 12 px of 65,536 s are 786,432 s or 9.1 days.
        ZoomLevel level = new ZoomLevel(65_536);
        EventIndex index = index("2003-03-01/2003-03-09", "2003-03-20/2003-03-29", "2003-05-01");
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
