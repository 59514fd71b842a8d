package masar.layout.cards;

import java.util.List;
import masar.layout.cards.BarPacker.PackedBar;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.layout.index.SpanDepth;
import masar.layout.index.SpanIndex;
import masar.time.TimeSpan;

/**
 * How many rows the periods of an index need at a zoom level, wherever the view is, so that panning moves nothing.
 *
 * @param rows this many
 * @param surplus whether some periods may have no bar even then
 */
public record BarDemand(int rows, boolean surplus) {

    /** More periods than this are not packed to count their rows; those that overlap are counted instead. */
    private static final int MOST_PACKED = 2_000;

    /** Of any level. There is a row where any event is long enough for a bar, so that those of day after day do not come and go. */
    public static BarDemand of(EventIndex index, ZoomLevel level) {
        int shortest = BarPacker.shortestPeriod(level);
        long periods = 0;
        for (int spanClass = shortest; spanClass < SpanIndex.CLASSES; spanClass++) {
            periods += index.spans().size(spanClass);
        }
        if (periods == 0) {
            // Most of many lanes have none.
            return new BarDemand(BarPacker.hasAny(index, level) ? 1 : 0, false);
        }
        if (periods > MOST_PACKED) {
            long longerThan = (long) Math.scalb(1.0, shortest) - 1;
            return new BarDemand(SpanDepth.of(index, longerThan, BarRows.MOST), true);
        }
        TimeSpan all = index.extent();
        List<PackedBar> packed = new BarPacker(index, level, BarRows.MOST).packPeriods(all.start(), all.end());
        int rows = packed.stream().mapToInt(bar -> bar.row() + 1).max().orElse(1);
        return new BarDemand(rows, packed.size() < periods);
    }
}
