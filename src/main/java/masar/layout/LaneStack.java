package masar.layout;

import java.util.ArrayList;
import java.util.List;
import masar.layout.cards.BarRows;
import masar.layout.frame.Metrics;

/**
 * Gives lanes their heights. A lane is as high as its content needs, with up to a number of rows of cards that is the same
 * for all: the largest with which all lanes fit the view, or else the minimum, and then they outgrow it. Nothing here
 * depends on which part of time is in view, so panning moves no lane.
 *
 * <p>In a picture, height that is left over is shared evenly by the lanes that are not folded. In one that is as high as
 * necessary, each lane has all of its rows.
 */
final class LaneStack {

    /** No lane has more rows of cards. */
    static final int MOST_ROWS = 6;

    private LaneStack() {}

    /**
     * A lane that is to be placed.
     *
     * @param wantedRows of cards; of a folded lane those that it has
     * @param pins the height above the pins that belongs to them and to counts, in px
     * @param folded whether it shows pins alone
     */
    record LaneDemand(int wantedRows, BarRows bars, double pins, boolean folded) {

        /** A lane with secondary pins alone, or without any. */
        static LaneDemand ofPins() {
            return new LaneDemand(0, BarRows.full(0), Metrics.PIN_SIZE, false);
        }

        /** What it has if no lane has more than a number of rows of cards. */
        LaneRows rows(int most) {
            return new LaneRows(folded ? wantedRows : Math.min(wantedRows, most), bars, pins, folded);
        }

        private boolean wantsMoreThan(int most) {
            return !folded && wantedRows > most;
        }
    }

    /**
     * @param available the height of the view of lanes, in px
     * @param leastRows the rows that a lane keeps, if it needs them, when all outgrow the view
     * @param shared whether lanes share what is left over
     */
    static List<LaneSlot> stack(List<LaneDemand> demands, double available, int leastRows, boolean shared) {
        int most = MOST_ROWS;
        while (most > leastRows && height(demands, most) > available) {
            most--;
        }
        double left = Math.max(0, available - height(demands, most));
        List<LaneRows> rows = new ArrayList<>();
        for (LaneDemand demand : demands) {
            // Where not all lanes can have one more row, the first that need it do.
            boolean more = demand.wantsMoreThan(most) && most < MOST_ROWS && left >= Metrics.ROW_PITCH;
            rows.add(demand.rows(more ? most + 1 : most));
            left -= more ? Metrics.ROW_PITCH : 0;
        }
        return slots(rows, shared ? left : 0);
    }

    /** Gives every lane the rows that it wants, whether or not the view is as high as that. */
    static List<LaneSlot> complete(List<LaneDemand> demands, double available) {
        List<LaneRows> rows =
                demands.stream().map(demand -> demand.rows(Integer.MAX_VALUE)).toList();
        return slots(rows, Math.max(0, available - height(demands)));
    }

    /** @param left how much higher all lanes together are than necessary, in px */
    private static List<LaneSlot> slots(List<LaneRows> rows, double left) {
        double spare =
                left / Math.max(1, rows.stream().filter(lane -> !lane.folded()).count());
        List<LaneSlot> slots = new ArrayList<>();
        double top = 0;
        for (LaneRows lane : rows) {
            double height = lane.height() + (lane.folded() ? 0 : spare);
            slots.add(new LaneSlot(top, height, lane));
            top += height;
        }
        return List.copyOf(slots);
    }

    /** The height of all lanes, in px, if each has the rows that it wants. */
    static double height(List<LaneDemand> demands) {
        return height(demands, Integer.MAX_VALUE);
    }

    /** The height of all lanes, in px, if none has more than a number of rows of cards. */
    static double height(List<LaneDemand> demands, int most) {
        return demands.stream()
                .mapToDouble(demand -> demand.rows(most).height())
                .sum();
    }
}
