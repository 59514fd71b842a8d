package masar.layout.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import masar.layout.frame.Metrics;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.layout.index.SpanIndex;
import masar.time.TimeSpan;

/**
 * Gives bars their rows: longer classes of length first, within a class as {@link CardPacker} does it, with tiles of the
 * class's own length. A bar's row therefore depends on nothing that is far away compared with its own length, and hardly
 * on the zoom; panning changes no row.
 */
public final class BarPacker {

    /** Longer classes have larger tiles, so the tiles that matter stay within this many of the class's own. */
    private static final int HALO = 5;

    /** Bars of a class are at least half as long as its tiles: this many, at most, begin in a tile in one row. */
    private static final int CANDIDATES_PER_ROW = 3;

    /** A view has fewer tiles of any class than this. */
    private static final int MANY_TILES = 1_000;

    /** Spans of a lower class are days and parts of them. */
    private static final int SHORTEST_PERIOD = SpanIndex.classOf(2.0 * TimeSpan.SECONDS_PER_DAY);

    private final EventIndex index;
    private final double secondsPerPx;
    private final int rows;

    public BarPacker(EventIndex index, ZoomLevel level, int rows) {
        this.index = index;
        this.secondsPerPx = level.secondsPerPx();
        this.rows = rows;
    }

    /** A period's place: the event's in the index, and the row, 0 nearest to the axis. */
    public record PackedBar(int event, int row) {}

    /** The bars that reach into {@code [from, to)} epoch seconds, in order of rank. */
    public List<PackedBar> pack(double from, double to) {
        return pack(from, to, shortest(secondsPerPx));
    }

    /** Those of periods longer than a day. */
    List<PackedBar> packPeriods(double from, double to) {
        return pack(from, to, shortestPeriod(new ZoomLevel(secondsPerPx)));
    }

    private List<PackedBar> pack(double from, double to, int shortest) {
        List<RowOccupancy> occupied = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            occupied.add(new RowOccupancy());
        }
        List<PackedBar> packed = new ArrayList<>();
        for (int spanClass = SpanIndex.CLASSES - 1; spanClass >= shortest; spanClass--) {
            for (int event : ranked(spanClass, from, to)) {
                place(event, occupied, packed);
            }
        }
        packed.removeIf(bar -> index.start(bar.event) >= to || index.end(bar.event) <= from);
        return packed;
    }

    /** The class of the shortest bars: all of its spans have one, so that they can be counted without visiting them. */
    private static int shortest(double secondsPerPx) {
        return SpanIndex.classOf(Metrics.BAR_MIN_LENGTH * secondsPerPx);
    }

    /**
     * The class of the shortest spans that have a bar or are counted at a zoom level. A single day has a bar too where a
     * row is free; but it has its card, pin or count like every event, and no row is made for it.
     */
    static int shortestPeriod(ZoomLevel level) {
        return Math.max(SHORTEST_PERIOD, shortest(level.secondsPerPx()));
    }

    /** Whether any event is long enough for a bar at a zoom level. */
    static boolean hasAny(EventIndex index, ZoomLevel level) {
        return IntStream.range(shortest(level.secondsPerPx()), SpanIndex.CLASSES)
                .anyMatch(spanClass -> !index.spans().isEmpty(spanClass));
    }

    private List<Integer> ranked(int spanClass, double from, double to) {
        if (index.spans().isEmpty(spanClass)) {
            return List.of();
        }
        double tile = SpanIndex.tileSeconds(spanClass);
        long first = (long) Math.floor(from / tile) - HALO;
        long last = (long) Math.floor(to / tile) + HALO;
        List<Integer> even = new ArrayList<>();
        List<Integer> odd = new ArrayList<>();
        tiles(spanClass, first, last).forEach(t -> {
            List<Integer> list = Math.floorMod(t, 2L) == 0 ? even : odd;
            index.spans().forTop(spanClass, t * tile, (t + 1) * tile, CANDIDATES_PER_ROW * rows, list::add);
        });
        even.addAll(odd);
        return even;
    }

    /** The tiles from one to another; of many, those in which a span starts, as there may be more of them than time to look. */
    private LongStream tiles(int spanClass, long first, long last) {
        int size = index.spans().size(spanClass);
        if (last - first <= size + MANY_TILES) {
            return LongStream.rangeClosed(first, last);
        }
        double tile = SpanIndex.tileSeconds(spanClass);
        LongStream.Builder filled = LongStream.builder();
        index.spans()
                .forTop(
                        spanClass,
                        first * tile,
                        (last + 1) * tile,
                        size,
                        event -> filled.add((long) Math.floor(index.start(event) / tile)));
        return filled.build().sorted().distinct();
    }

    private void place(int event, List<RowOccupancy> occupied, List<PackedBar> packed) {
        double start = index.start(event);
        double end = index.end(event);
        for (int row = 0; row < rows; row++) {
            if (occupied.get(row).take(start, end)) {
                packed.add(new PackedBar(event, row));
                return;
            }
        }
    }
}
