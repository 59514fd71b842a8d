package masar.layout.cards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import masar.layout.cards.BarPacker.PackedBar;
import masar.layout.frame.Metrics;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.layout.index.SpanIndex;
import masar.model.Event;

/**
 * The bars of a stretch of time at a zoom level, and how many periods have none. Those are counted from the order of their
 * beginnings and ends; none is visited before its list is opened.
 */
public final class PackedBars {

    private final EventIndex index;
    private final ZoomLevel level;
    private final int rows;
    private final double from;
    private final double to;
    private final List<PackedBar> bars;

    private PackedBars(EventIndex index, ZoomLevel level, int rows, double from, double to) {
        this.index = index;
        this.level = level;
        this.rows = rows;
        this.from = from;
        this.to = to;
        this.bars = new BarPacker(index, level, rows).pack(from, to);
    }

    /** The bars of a view from one instant to another, and of as much time before and after it. */
    public static PackedBars around(EventIndex index, ZoomLevel level, int rows, double from, double to) {
        double beyond = to - from;
        return new PackedBars(index, level, rows, from - beyond, to + beyond);
    }

    /** The level at which they are packed. */
    public ZoomLevel level() {
        return level;
    }

    /** Whether these are the bars of a view, at a level, in rows. */
    public boolean hold(ZoomLevel wantedLevel, int wantedRows, double viewFrom, double viewTo) {
        return level.equals(wantedLevel) && rows == wantedRows && from <= viewFrom && viewTo <= to;
    }

    /** Those that reach into a view, in order of rank. */
    public List<PackedBar> in(double viewFrom, double viewTo) {
        return bars.stream()
                .filter(bar -> index.start(bar.event()) < viewTo && index.end(bar.event()) > viewFrom)
                .toList();
    }

    /**
     * Periods without a bar.
     *
     * @param from the beginning of the stretch in which they begin, or at which they go on if it is the first of a view
     * @param to the end of that stretch
     * @param first whether those that began before are among them
     */
    public record Missing(double from, double to, boolean first, int count) {}

    /**
     * The periods of a view that have no bar, in stretches at least as long as a count is wide: the cells of {@link
     * Metrics#BADGE_CELL} that are wholly in view, which move with it; what the edges leave of others is added to these.
     */
    public List<Missing> missing(double viewFrom, double viewTo, double secondsPerPx) {
        double cell = Metrics.BADGE_CELL * level.secondsPerPx();
        double least = Metrics.BADGE_CELL * secondsPerPx;
        List<Missing> missing = new ArrayList<>();
        double start = viewFrom;
        for (double next = Math.ceil(viewFrom / cell) * cell; start < viewTo; next += cell) {
            boolean last = viewTo - next < least;
            if (last || next - start >= least * 0.999) {
                double end = last ? viewTo : next;
                int count = count(start, end, start == viewFrom);
                if (count > 0) {
                    missing.add(new Missing(start, end, start == viewFrom, count));
                }
                start = end;
            }
        }
        return missing;
    }

    private int count(double start, double end, boolean first) {
        int shortest = BarPacker.shortestPeriod(level);
        SpanIndex spans = index.spans();
        int count = 0;
        for (int spanClass = shortest; spanClass < SpanIndex.CLASSES; spanClass++) {
            if (!spans.isEmpty(spanClass)) {
                int before = first ? spans.endingUntil(spanClass, start) : spans.startingBefore(spanClass, start);
                count += spans.startingBefore(spanClass, end) - before;
            }
        }
        for (PackedBar bar : bars) {
            if (spanClass(bar.event()) >= shortest && isOf(bar.event(), start, end, first)) {
                count--;
            }
        }
        return count;
    }

    private int spanClass(int event) {
        return SpanIndex.classOf(index.end(event) - index.start(event));
    }

    private boolean isOf(int event, double start, double end, boolean first) {
        return index.start(event) < end && (first ? index.end(event) > start : index.start(event) >= start);
    }

    /** Some of the periods without a bar, the longest first. */
    public List<Event> members(Missing missing, int limit) {
        Set<Integer> drawn = new HashSet<>();
        bars.forEach(bar -> drawn.add(bar.event()));
        List<Event> members = new ArrayList<>();
        for (int c = SpanIndex.CLASSES - 1; c >= BarPacker.shortestPeriod(level) && members.size() < limit; c--) {
            double reach = missing.first ? SpanIndex.tileSeconds(c) : 0;
            // Those of the stretch that have a bar, or ended before it, are not wanted.
            int most =
                    index.spans().startingBefore(c, missing.to) - index.spans().startingBefore(c, missing.from - reach);
            index.spans().forTop(c, missing.from - reach, missing.to, most, event -> {
                if (members.size() < limit
                        && !drawn.contains(event)
                        && isOf(event, missing.from, missing.to, missing.first)) {
                    members.add(index.event(event));
                }
            });
        }
        return List.copyOf(members);
    }
}
