package masar.layout.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import masar.layout.frame.Metrics;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.time.TimeSpan;

/**
 * The events that have no card at a zoom level, gathered in cells. Cells are adjacent stretches of time of equal length
 * from the beginning to the end of a view of all events, so that the badge of a cell never extends beyond that view. A
 * cell costs no more for many events than for few: they are counted, not visited, and only once.
 */
public final class ClusterGrid {

    private final EventIndex index;
    private final double origin;
    private final double seconds;
    private final NavigableSet<Integer> carded = new TreeSet<>();
    private final Map<Long, Cell> counted = new HashMap<>();

    /**
     * The events without a card of one cell.
     *
     * @param start of the cell, in epoch seconds
     * @param seconds how long the cell is
     * @param first place of the first of them in the {@link EventIndex}, if there is any
     * @param last place of the last of them, if there is any
     */
    public record Cell(double start, double seconds, int count, int first, int last) {}

    /** @param cards all cards in the cells that will be requested */
    public ClusterGrid(EventIndex index, ZoomLevel level, List<PackedCard> cards) {
        this.index = index;
        TimeSpan extent = index.extent();
        double margin = Metrics.FIT_MARGIN * level.secondsPerPx();
        double all = (double) extent.end() - extent.start() + 2 * margin;
        double cells = Math.max(1, Math.floor(all / (Metrics.BADGE_CELL * level.secondsPerPx())));
        this.origin = extent.start() - margin;
        this.seconds = all / cells;
        cards.forEach(card -> carded.add(card.event()));
    }

    /** The cells that have an event without a card, from the one that holds an instant to the one that holds another. */
    public List<Cell> cells(double from, double to) {
        return LongStream.rangeClosed(holding(from), holding(to))
                .mapToObj(cell -> counted.computeIfAbsent(cell, this::count))
                .filter(cell -> cell.count > 0)
                .toList();
    }

    private long holding(double second) {
        return (long) Math.floor((second - origin) / seconds);
    }

    private Cell count(long cell) {
        double start = origin + cell * seconds;
        int from = index.firstAtOrAfter(start);
        int to = index.firstAtOrAfter(origin + (cell + 1) * seconds);
        int count = to - from - carded.subSet(from, to).size();
        return count == 0
                ? new Cell(start, seconds, 0, from, from)
                : new Cell(start, seconds, count, withoutCard(from, 1), withoutCard(to - 1, -1));
    }

    private int withoutCard(int from, int step) {
        int i = from;
        while (carded.contains(i)) {
            i += step;
        }
        return i;
    }
}
