package masar.layout.cards;

import java.util.Arrays;

/**
 * The end up to which each of any number of rows is occupied, by items that need one row or two adjacent ones. The lowest
 * free row is found without visiting all rows, of which there may be thousands.
 */
final class RowEnds {

    private static final int FEW_ROWS = 64;

    private Lows ends = new Lows(FEW_ROWS);
    /** For each row the later of its end and that of the row above. */
    private Lows pairEnds = new Lows(FEW_ROWS);

    private int used;

    /**
     * Takes a stretch of the lowest rows that are free from its start on.
     *
     * @param height 1 row, or 2 that lie above each other
     * @return the lower one of the rows
     */
    int take(double start, double end, int height) {
        if (used + 3 > ends.places()) {
            ends = ends.doubled();
            pairEnds = pairEnds.doubled();
        }
        int row = (height == 1 ? ends : pairEnds).firstUpTo(start);
        for (int r = row; r < row + height; r++) {
            ends.set(r, end);
        }
        for (int r = Math.max(0, row - 1); r < row + height; r++) {
            pairEnds.set(r, Math.max(ends.get(r), ends.get(r + 1)));
        }
        used = Math.max(used, row + height);
        return row;
    }

    /** How many rows have been taken. */
    int used() {
        return used;
    }

    /** Numbers, negative infinity at first, with the lowest of every half, quarter and so on of their places. */
    private static final class Lows {

        /** A segment tree: the minimum of all at 1, those of the two halves of node i at 2i and 2i + 1, the values last. */
        private final double[] lowest;

        /** @param places a power of two */
        Lows(int places) {
            lowest = new double[2 * places];
            Arrays.fill(lowest, Double.NEGATIVE_INFINITY);
        }

        int places() {
            return lowest.length / 2;
        }

        Lows doubled() {
            Lows doubled = new Lows(2 * places());
            for (int place = 0; place < places(); place++) {
                doubled.set(place, get(place));
            }
            return doubled;
        }

        double get(int place) {
            return lowest[places() + place];
        }

        void set(int place, double number) {
            int i = places() + place;
            lowest[i] = number;
            while (i > 1) {
                i /= 2;
                lowest[i] = Math.min(lowest[2 * i], lowest[2 * i + 1]);
            }
        }

        /** The first place of a number up to a bound; there must be one. */
        int firstUpTo(double bound) {
            int i = 1;
            while (i < places()) {
                i = lowest[2 * i] <= bound ? 2 * i : 2 * i + 1;
            }
            return i - places();
        }
    }
}
