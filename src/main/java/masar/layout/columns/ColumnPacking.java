package masar.layout.columns;

import java.util.Arrays;

/**
 * Divides the events of a row among its columns: the sum of the squared distances between each event's place on the axis
 * and the middle of its column is the least that is possible with no column higher than the row. Found by dynamic
 * programming over the events and the columns; the cost grows with the number of events, of columns, and of events that a
 * column can hold.
 */
final class ColumnPacking {

    private final CardStacks cards;
    private final int from;
    private final double limit;
    /** Of the places of the events before each, their sum and that of their squares. */
    private final double[] sums;

    private final double[] squares;

    private ColumnPacking(CardStacks cards, int from, double limit, double[] places) {
        this.cards = cards;
        this.from = from;
        this.limit = limit;
        sums = new double[places.length + 1];
        squares = new double[places.length + 1];
        for (int i = 0; i < places.length; i++) {
            sums[i + 1] = sums[i] + places[i];
            squares[i + 1] = squares[i] + places[i] * places[i];
        }
    }

    /**
     * The end of each column, as a number of the row's events.
     *
     * @param from the first of the row's cards; there are as many as there are places
     * @param limit the height of the row, in units, at which its cards do fit
     * @param places of the events on the axis, in units
     * @param middles of the columns, in units
     */
    static int[] pack(CardStacks cards, int from, double limit, double[] places, double[] middles) {
        return new ColumnPacking(cards, from, limit, places).pack(middles);
    }

    private int[] pack(double[] middles) {
        int events = sums.length - 1;
        int columns = middles.length;
        double[] cost = new double[events + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        int[][] begin = new int[columns][events + 1];
        for (int column = 0; column < columns; column++) {
            double[] next = new double[events + 1];
            for (int end = 0; end <= events; end++) {
                next[end] = cost[end];
                begin[column][end] = end;
                for (int start = end - 1; start >= 0; start--) {
                    if (cards.height(from + start, from + end) > limit) {
                        break;
                    }
                    double sum = cost[start] + distance(start, end, middles[column]);
                    if (sum < next[end]) {
                        next[end] = sum;
                        begin[column][end] = start;
                    }
                }
            }
            cost = next;
        }
        if (cost[events] == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(events + " cards do not fit " + columns + " columns of " + limit);
        }
        int[] ends = new int[columns];
        int end = events;
        for (int column = columns - 1; column >= 0; column--) {
            ends[column] = end;
            end = begin[column][end];
        }
        return ends;
    }

    private double distance(int start, int end, double middle) {
        int count = end - start;
        return squares[end] - squares[start] - 2 * middle * (sums[end] - sums[start]) + count * middle * middle;
    }
}
