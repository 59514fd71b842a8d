package masar.layout.columns;

/**
 * Cards of some heights in a fixed order, and how many of them fit into columns of a given height. Filling each column as
 * far as it goes needs the fewest columns.
 */
final class CardStacks {

    /** A height found by halving is at most so much larger than the least, in units. */
    private static final double PRECISION = 0.25;

    /** The heights of all cards before each, with a gap below each of them. */
    private final double[] sums;

    private final double tallest;

    /** @param heights of the cards, in units */
    CardStacks(double[] heights) {
        sums = new double[heights.length + 1];
        double highest = 0;
        for (int i = 0; i < heights.length; i++) {
            sums[i + 1] = sums[i] + heights[i] + ColumnMetrics.CARD_GAP;
            highest = Math.max(highest, heights[i]);
        }
        tallest = highest;
    }

    int size() {
        return sums.length - 1;
    }

    /** The height of the highest card, in units. */
    double tallest() {
        return tallest;
    }

    /** The height of one card, in units. */
    double height(int card) {
        return height(card, card + 1);
    }

    /** The height of a column of the cards {@code [from, to)}, in units. */
    double height(int from, int to) {
        return to > from ? sums[to] - sums[from] - ColumnMetrics.CARD_GAP : 0;
    }

    /** The end of the cards that fit into a column which begins with one of them; that one if it is too high itself. */
    int columnEnd(int from, double limit) {
        double most = sums[from] + limit + ColumnMetrics.CARD_GAP;
        int low = from;
        int high = size();
        // Columns are short compared with the whole, so the search begins near.
        for (int reach = 1; low + reach <= high; reach *= 2) {
            if (sums[low + reach] > most) {
                high = low + reach - 1;
                break;
            }
            low += reach;
        }
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sums[middle] <= most) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The end of the cards that fit into this many columns, the first of which begins with one of them. */
    int rowEnd(int from, int columns, double limit) {
        int end = from;
        for (int i = 0; i < columns && end < size(); i++) {
            int next = columnEnd(end, limit);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** How many rows of this many columns all cards need, or a number above {@code most} if that is not enough. */
    int rows(int columns, double limit, int most) {
        int end = 0;
        for (int rows = 0; rows <= most; rows++) {
            if (end == size()) {
                return rows;
            }
            int next = rowEnd(end, columns, limit);
            if (next == end) {
                break;
            }
            end = next;
        }
        return most + 1;
    }

    /** The least height, in units, at which this many columns hold the cards {@code [from, to)}. */
    double leastHeight(int from, int to, int columns) {
        double most = height(from, to);
        double least = 0;
        for (int i = from; i < to; i++) {
            least = Math.max(least, height(i));
        }
        least = Math.max(least, (most + ColumnMetrics.CARD_GAP) / columns - ColumnMetrics.CARD_GAP);
        if (rowEnd(from, columns, least) >= to) {
            return least;
        }
        while (most - least > PRECISION) {
            double middle = (least + most) / 2;
            if (rowEnd(from, columns, middle) >= to) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return most;
    }
}
