package masar.layout;

import java.util.ArrayList;
import java.util.List;
import masar.layout.frame.Metrics;

/**
 * Gives lanes their heights. A lane is as high as its rows of cards need, up to a number of rows that is the same for
 * all: the largest with which all lanes fit the view, or else the minimum, and then they outgrow it. Height that is left
 * over is shared evenly. Nothing here depends on which part of time is in view, so panning moves no lane.
 *
 * <p>In an image that is as high as necessary, each has all of its rows.
 */
final class LaneStack {

    /** No lane has more rows of cards. */
    static final int MOST_ROWS = 6;

    private LaneStack() {}

    /**
     * A lane that is to be placed.
     *
     * @param wantedRows of cards
     * @param barsHeight of the rows of bars, in px
     * @param hasEvents whether any event is in it; for secondary pins alone one line is enough
     */
    record LaneDemand(int wantedRows, double barsHeight, boolean hasEvents) {

        double height(int cardRows) {
            double events = Metrics.BADGE_STRIP + barsHeight + 2 + cardRows * Metrics.ROW_PITCH;
            return Metrics.LANE_HEADING + (hasEvents ? events : Metrics.PIN_SIZE) + Metrics.LANE_FOOT;
        }
    }

    /**
     * @param available the height of the view of lanes, in px
     * @param leastRows the rows that a lane keeps, if it needs them, when all outgrow the view
     */
    static List<LaneSlot> stack(List<LaneDemand> demands, double available, int leastRows) {
        int most = MOST_ROWS;
        while (most > leastRows && height(demands, most) > available) {
            most--;
        }
        double left = Math.max(0, available - height(demands, most));
        int[] rows = new int[demands.size()];
        for (int i = 0; i < rows.length; i++) {
            LaneDemand demand = demands.get(i);
            rows[i] = Math.min(demand.wantedRows(), most);
            // Where not all lanes can have one more row, the first that need it do.
            if (demand.wantedRows() > most && most < MOST_ROWS && left >= Metrics.ROW_PITCH) {
                rows[i]++;
                left -= Metrics.ROW_PITCH;
            }
        }
        return slots(demands, rows, left / Math.max(1, rows.length));
    }

    /** Gives every lane the rows that it wants, whether or not the view is as high as that. */
    static List<LaneSlot> complete(List<LaneDemand> demands, double available) {
        int[] rows = demands.stream().mapToInt(LaneDemand::wantedRows).toArray();
        double left = Math.max(0, available - height(demands));
        return slots(demands, rows, left / Math.max(1, rows.length));
    }

    /** @param spare how much higher each lane is than necessary, in px */
    private static List<LaneSlot> slots(List<LaneDemand> demands, int[] rows, double spare) {
        List<LaneSlot> slots = new ArrayList<>();
        double top = 0;
        for (int i = 0; i < rows.length; i++) {
            double height = demands.get(i).height(rows[i]) + spare;
            slots.add(new LaneSlot(top, height, rows[i]));
            top += height;
        }
        return List.copyOf(slots);
    }

    /** The height of all lanes, in px, if each has the rows that it wants. */
    static double height(List<LaneDemand> demands) {
        return height(demands, Integer.MAX_VALUE);
    }

    private static double height(List<LaneDemand> demands, int most) {
        return demands.stream()
                .mapToDouble(demand -> demand.height(Math.min(demand.wantedRows(), most)))
                .sum();
    }
}
