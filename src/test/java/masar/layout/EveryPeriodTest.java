package masar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.i18n.Language;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.BarCount;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Viewport;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.EdtfDate;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every period in view has its bar, or is one of a count that lists it. */
class EveryPeriodTest {

    private static final double DAY = TimeSpan.SECONDS_PER_DAY;

    /** Periods are longer than a day, and at least 12 px at the scale of the zoom level. */
    private static boolean isPeriod(EventIndex index, int i, TimelineLayouter layouter, TimelineLayout layout) {
        ZoomLevel level = ZoomLevel.of(
                layout.viewport().secondsPerPx(),
                layouter.showingAll(layout.width()).secondsPerPx());
        double length = (double) index.end(i) - index.start(i);
        return length > 1.6 * DAY && length >= 12 * level.secondsPerPx();
    }

    private static Set<String> periodsInView(EventIndex index, TimelineLayouter layouter, TimelineLayout layout) {
        double from = layout.viewport().start();
        double to = layout.viewport().end(layout.width());
        Set<String> periods = new HashSet<>();
        for (int i = 0; i < index.size(); i++) {
            if (isPeriod(index, i, layouter, layout) && index.start(i) < to && index.end(i) > from) {
                periods.add(index.event(i).id());
            }
        }
        return periods;
    }

    private static void assertEachIsShown(EventIndex index, TimelineLayouter layouter, TimelineLayout layout) {
        Set<String> drawn = new HashSet<>();
        layout.bars().forEach(bar -> drawn.add(bar.event().id()));
        Set<String> counted = new HashSet<>();
        for (BarCount count : layout.barCounts()) {
            List<String> members = layout.periods(count, Integer.MAX_VALUE).stream()
                    .map(Event::id)
                    .toList();
            assertThat(members).as("%s", count).hasSize(count.count()).allMatch(counted::add);
        }
        assertThat(counted).noneMatch(drawn::contains);
        drawn.addAll(counted);
        assertThat(drawn)
                .as("%s of %s", layout.viewport(), layout.width())
                .containsAll(periodsInView(index, layouter, layout));
    }

    private static void assertInPlace(TimelineLayout layout) {
        List<Box> boxes = new ArrayList<>();
        layout.barCounts().forEach(count -> boxes.add(count.box()));
        for (Box box : boxes) {
            assertThat(box.x()).isGreaterThanOrEqualTo(0);
            assertThat(box.right()).isLessThanOrEqualTo(layout.width());
        }
        layout.bars().stream().map(Bar::box).forEach(boxes::add);
        layout.cards().forEach(card -> boxes.add(card.box()));
        for (BarCount count : layout.barCounts()) {
            assertThat(boxes).filteredOn(box -> box.overlaps(count.box())).containsExactly(count.box());
        }
    }

    /** From few periods to many at once, from days to years. */
    private static EventIndex periods(Random random, int most) {
        return EventIndex.of(IntStream.range(0, random.nextInt(1, most))
                .mapToObj(i -> {
                    long first = random.nextLong(10_000, 14_000);
                    long days = (long) Math.pow(10, random.nextDouble(0, 3.2));
                    String date = LocalDate.ofEpochDay(first) + "/" + LocalDate.ofEpochDay(first + days);
                    return SampleEvents.event("e" + i, date, 1 + random.nextInt(5), "title " + i);
                })
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"30, 300", "300, 60", "3000, 15"})
    void everyPeriodHasItsBarOrIsCounted(int most, int timelines) {
        Random random = new Random(2_019);
        int counts = 0;
        int deepest = 0;
        for (int run = 0; run < timelines; run++) {
            EventIndex index = periods(random, most);
            TimelineLayouter layouter = RandomViews.layouter(index, Language.ENGLISH);
            double width = random.nextInt(400, 2_000);
            double height = random.nextInt(300, 1_200);
            for (int view = 0; view < 6; view++) {
                Viewport all = layouter.showingAll(width);
                Viewport closer = view == 0
                        ? all
                        : all.zoomed(Math.pow(300, -random.nextDouble()), random.nextDouble(width))
                                .panned(random.nextDouble(-0.4, 0.4) * width);
                TimelineLayout layout = layouter.layout(closer, Direction.LEFT_TO_RIGHT, width, height);
                assertEachIsShown(index, layouter, layout);
                assertInPlace(layout);
                counts += layout.barCounts().size();
                deepest = Math.max(deepest, (int) layout.bars().stream()
                        .map(bar -> bar.box().y())
                        .distinct()
                        .count());
            }
        }
        assertThat(deepest).isGreaterThan(3);
        assertThat(counts).matches(n -> most == 30 || n > 50);
    }

    @ParameterizedTest
    @CsvSource({"1600, 700, 16", "1016, 440, 10", "800, 360, 8"})
    void theSixPeriodsOf2020HaveTheirBars(double width, double height, double atLeast) {
        EventIndex index = EventIndex.of(
                ((ReadResult.Loaded) DatasetReader.readBundled()).timeline().events());
        TimelineLayouter layouter = RandomViews.layouter(index, Language.ARABIC);
        long start = EdtfDate.parse("2019-08").earliest().orElseThrow();
        long end = EdtfDate.parse("2021-07").latest().orElseThrow();
        for (Viewport view :
                List.of(Viewport.showing(new TimeSpan(start, end), width, 0, 0), layouter.showingAll(width))) {
            TimelineLayout layout = layouter.layout(view, Direction.RIGHT_TO_LEFT, width, height);

            assertEachIsShown(index, layouter, layout);
            assertThat(layout.barCounts()).isEmpty();
            if (view.secondsPerPx() < layouter.showingAll(width).secondsPerPx()) {
                assertThat(layout.bars().stream().map(bar -> bar.box().y()).distinct())
                        .hasSizeGreaterThanOrEqualTo(6);
            }
            assertThat(layout.bars()).allMatch(bar -> bar.box().height() >= atLeast - 4);
        }
    }

    @Test
    void panningKeepsEachOfManyBarsInItsRow() {
        Random random = new Random(2_021);
        int kept = 0;
        for (int run = 0; run < 30; run++) {
            TimelineLayouter layouter = RandomViews.layouter(periods(random, 2_500), Language.ENGLISH);
            Viewport view = layouter.showingAll(1_200).zoomed(Math.pow(50, -random.nextDouble()), 600);
            for (int step = 0; step < 5; step++) {
                TimelineLayout before = layouter.layout(view, Direction.LEFT_TO_RIGHT, 1_200, 700);
                view = view.panned(random.nextDouble(-1_500, 1_500));
                TimelineLayout after = layouter.layout(view, Direction.LEFT_TO_RIGHT, 1_200, 700);
                Map<String, Double> tops = new HashMap<>();
                before.bars()
                        .forEach(bar -> tops.put(bar.event().id(), bar.box().y()));
                for (Bar bar : after.bars()) {
                    Double top = tops.get(bar.event().id());
                    if (top != null) {
                        kept++;
                        assertThat(bar.box().y()).isEqualTo(top);
                    }
                }
            }
        }
        assertThat(kept).isGreaterThan(1_000);
    }

    @Test
    void barsTakeAShareOfTheHeightHoweverManyThereAre() {
        Random random = new Random(2_020);
        for (int run = 0; run < 20; run++) {
            EventIndex index = periods(random, 2_000);
            TimelineLayouter layouter = RandomViews.layouter(index, Language.ENGLISH);
            double height = random.nextInt(400, 1_400);
            TimelineLayout layout = layouter.layout(layouter.showingAll(1_200), Direction.LEFT_TO_RIGHT, 1_200, height);
            double top = layout.bars().stream()
                    .mapToDouble(bar -> bar.box().y())
                    .min()
                    .orElseThrow();

            // 30 of badges below them, 36 of captions above all, 48 of axis.
            double share = Math.max(60, 0.3 * (height - 48 - 36));
            assertThat(layout.axisTop() - 30 - top).isLessThanOrEqualTo(share + 1);
        }
    }
}
