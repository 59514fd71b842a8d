package masar.layout.cards;

import java.util.ArrayList;
import java.util.List;
import masar.layout.frame.Metrics;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.layout.index.SpanIndex;

/**
 * Gives bars their rows: longer classes of length first, within a class as {@link CardPacker} does it, with tiles of the
 * class's own length. A bar's row therefore depends on nothing that is far away compared with its own length, and hardly
 * on the zoom; panning changes no row.
 */
public final class BarPacker {

    /** Longer classes have larger tiles, so the tiles that matter stay within this many of the class's own. */
    private static final int HALO = 5;

    private static final int CANDIDATES_PER_TILE = 8;

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
        List<RowOccupancy> occupied = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            occupied.add(new RowOccupancy());
        }
        List<PackedBar> packed = new ArrayList<>();
        int shortest = SpanIndex.classOf(Metrics.BAR_MIN_LENGTH * secondsPerPx);
        for (int spanClass = SpanIndex.CLASSES - 1; spanClass >= shortest; spanClass--) {
            for (int event : ranked(spanClass, from, to)) {
                place(event, occupied, packed);
            }
        }
        packed.removeIf(bar -> index.start(bar.event) >= to || index.end(bar.event) <= from);
        return packed;
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
        for (long t = first; t <= last; t++) {
            List<Integer> list = Math.floorMod(t, 2L) == 0 ? even : odd;
            index.spans().forTop(spanClass, t * tile, (t + 1) * tile, CANDIDATES_PER_TILE, list::add);
        }
        even.addAll(odd);
        return even;
    }

    private void place(int event, List<RowOccupancy> occupied, List<PackedBar> packed) {
        double start = index.start(event);
        double end = index.end(event);
        if (end - start < Metrics.BAR_MIN_LENGTH * secondsPerPx) {
            return;
        }
        for (int row = 0; row < rows; row++) {
            if (occupied.get(row).take(start, end)) {
                packed.add(new PackedBar(event, row));
                return;
            }
        }
    }
}
