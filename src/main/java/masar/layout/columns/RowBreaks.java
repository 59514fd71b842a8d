package masar.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * Breaks the events into rows as a paragraph is broken into lines (Knuth and Plass, <em>Breaking Paragraphs into
 * Lines</em>, Software: Practice and Experience 11, 1981): of all ways to break, the one with the least sum of the heights
 * of rows and of {@link BreakCosts}. Only the best places for a break within the reach of a row are tried, so the cost
 * grows with the number of events.
 */
final class RowBreaks {

    /** The best places to break of those within a row's reach. */
    private static final int TRIED = 10;
    /** How much a row counts that is half as high as the others should be, in units. */
    private static final double UNEVEN = 160;
    /** After this many events progress is reported. */
    private static final int REPORTED = 256;

    /** Rows that are to be alike aim at so much more than their share, as no column is filled to its last unit. */
    private static final double EVEN_SLACK = 1.06;
    /** How low and how high such a row may be, compared with the others. */
    private static final double LOWEST = 0.75;

    private static final double HIGHEST = 1.3;

    private final CardStacks cards;
    private final BreakCosts costs;
    private final int columns;
    /** What a row costs whatever is in it, in units. */
    private final double frame;

    RowBreaks(CardStacks cards, BreakCosts costs, int columns, double frame) {
        this.cards = cards;
        this.costs = costs;
        this.columns = columns;
        this.frame = frame;
    }

    /** A way to break events before one of them, or all. */
    private record Break(double cost, int before, int rows, Optional<Break> previous) {
        int[] ends() {
            int[] ends = new int[rows];
            Break at = this;
            for (int row = rows - 1; row >= 0; row--) {
                ends[row] = at.before;
                at = at.previous.orElseThrow();
            }
            return ends;
        }
    }

    private static final Break BEGINNING = new Break(0, 0, 0, Optional.empty());

    /**
     * The ends of rows none of which is higher than a limit, as many as it takes.
     *
     * @param limit in units, of the columns of a row; at least as high as the highest card
     * @param progress takes how much is done, from 0 to 1; what it throws ends the work
     */
    int[] asMany(double limit, DoubleConsumer progress) {
        Break[] best = new Break[cards.size() + 1];
        best[0] = BEGINNING;
        for (int from = 0; from < cards.size(); from++) {
            if (best[from] != null) {
                extend(best[from], candidates(from, limit), limit, best);
            }
            if (from % REPORTED == 0) {
                progress.accept((double) from / cards.size());
            }
        }
        return best[cards.size()].ends();
    }

    /**
     * The ends of exactly this many rows whose columns together are not higher than {@code total} units, or of fewer if
     * there are fewer events.
     */
    int[] exactly(int rows, double total) {
        double even = total / rows;
        Break[] best = new Break[cards.size() + 1];
        best[0] = BEGINNING;
        for (int row = 0; row < rows && row < cards.size(); row++) {
            Break[] next = new Break[cards.size() + 1];
            for (Break from : best) {
                if (from != null && from.before < cards.size()) {
                    double limit = total - (rows - 1 - row) * Math.min(even, cards.tallest());
                    extend(from, candidates(from.before, limit), even, next);
                }
            }
            best = next;
        }
        Break all = best[cards.size()];
        return all != null && fits(all.ends(), total) ? all.ends() : filled(rows, even);
    }

    /**
     * The ends of exactly this many rows that hold all events from one of them on, about alike in height and none of them
     * higher than a limit; empty if they do not fit.
     *
     * @param limit in units, of the columns of a row; at least as high as the highest card
     */
    Optional<int[]> evenly(int first, int rows, double limit) {
        double even = Math.min(limit, EVEN_SLACK * cards.height(first, cards.size()) / columns / rows);
        Break[] best = new Break[cards.size() + 1];
        best[first] = new Break(0, first, 0, Optional.empty());
        for (int row = 0; row < rows; row++) {
            Break[] next = new Break[cards.size() + 1];
            for (int from = first; from < cards.size(); from++) {
                if (best[from] != null) {
                    extend(best[from], near(from, even, limit), even, next);
                }
            }
            best = next;
        }
        return Optional.ofNullable(best[cards.size()]).map(Break::ends);
    }

    /** Where a row may end that begins with an event and is to be about as high as the others. */
    private List<Integer> near(int from, double even, double limit) {
        int middle = cards.rowEnd(from, columns, even);
        int reach = cards.rowEnd(from, columns, Math.min(limit, HIGHEST * even));
        int nearest = Math.max(from + 1, cards.rowEnd(from, columns, LOWEST * even));
        List<Integer> ends = best(nearest, reach);
        if (middle >= nearest && middle < reach && !ends.contains(middle)) {
            ends.add(middle);
        }
        if (reach > from) {
            ends.add(reach);
        }
        return ends;
    }

    /** Rows each filled as far as it goes. */
    private int[] filled(int rows, double limit) {
        int[] ends = new int[rows];
        int end = 0;
        for (int row = 0; row < rows; row++) {
            end = cards.rowEnd(end, columns, limit);
            ends[row] = end;
        }
        return Arrays.stream(ends).distinct().toArray();
    }

    /** As few rows as possible, each filled as far as it goes. */
    int[] filled(double limit) {
        return filled(cards.rows(columns, limit, cards.size()), limit);
    }

    private boolean fits(int[] ends, double total) {
        double sum = 0;
        int from = 0;
        for (int end : ends) {
            sum += cards.leastHeight(from, end, columns);
            from = end;
        }
        return sum <= total;
    }

    private void extend(Break from, List<Integer> candidates, double even, Break[] best) {
        for (int end : candidates) {
            double height = cards.leastHeight(from.before, end, columns);
            boolean last = end == cards.size();
            double uneven = last ? Math.max(0, height / even - 1) : height / even - 1;
            double cost = from.cost + frame + height + UNEVEN * uneven * uneven + (last ? 0 : costs.before(end));
            if (best[end] == null || cost < best[end].cost) {
                best[end] = new Break(cost, end, from.rows + 1, Optional.of(from));
            }
        }
    }

    /** Where a row may end that begins with an event: as far as it reaches, and at the best places before. */
    private List<Integer> candidates(int from, double limit) {
        int reach = cards.rowEnd(from, columns, limit);
        int nearest = from + Math.max(1, (reach - from) / 3);
        List<Integer> ends = best(nearest, reach);
        if (reach > from) {
            ends.add(reach);
        }
        return ends;
    }

    /** The best places to break of some. */
    private List<Integer> best(int from, int to) {
        return new ArrayList<>(IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingDouble(costs::before))
                .limit(TRIED)
                .toList());
    }
}
