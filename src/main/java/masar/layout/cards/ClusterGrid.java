package masar.layout.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
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
        this.origin = index.extent().start() - margin(level);
        this.seconds = cellSeconds(index, level);
        cards.forEach(card -> carded.add(card.event()));
    }

    /** How long each cell is at a zoom level, in seconds. */
    public static double cellSeconds(EventIndex index, ZoomLevel level) {
        TimeSpan extent = index.extent();
        double all = (double) extent.end() - extent.start() + 2 * margin(level);
        return all / Math.max(1, Math.floor(all / (Metrics.BADGE_CELL * level.secondsPerPx())));
    }

    /** The time before the first event and after the last in a view of all of them, in seconds. */
    private static double margin(ZoomLevel level) {
        return Metrics.FIT_MARGIN * level.secondsPerPx();
    }

    /**
     * The cells that have an event without a card, from the one that holds an instant to the one that holds another.
     *
     * @param exempt the places of events that are not counted
     */
    public List<Cell> cells(double from, double to, List<Integer> exempt) {
        return LongStream.rangeClosed(holding(from), holding(to))
                .mapToObj(cell -> counted.computeIfAbsent(cell, this::count))
                .map(cell -> without(cell, exempt))
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
        return cell(start, from, to, carded.subSet(from, to));
    }

    private Cell without(Cell cell, List<Integer> exempt) {
        NavigableSet<Integer> omitted = new TreeSet<>(exempt);
        omitted.removeIf(event -> cell.count == 0 || event < cell.first || event > cell.last);
        if (carded.containsAll(omitted)) {
            return cell;
        }
        omitted.addAll(carded.subSet(cell.first, cell.last));
        return cell(cell.start, cell.first, cell.last + 1, omitted);
    }

    /** The cell of the events from one place to before another, but for some of them. */
    private Cell cell(double start, int from, int to, Set<Integer> omitted) {
        int count = to - from - omitted.size();
        return count == 0
                ? new Cell(start, seconds, 0, from, from)
                : new Cell(start, seconds, count, other(from, 1, omitted), other(to - 1, -1, omitted));
    }

    private static int other(int from, int step, Set<Integer> omitted) {
        int i = from;
        while (omitted.contains(i)) {
            i += step;
        }
        return i;
    }
}
