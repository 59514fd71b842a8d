package masar.layout;

import masar.layout.frame.Metrics;

/**
 * A lane's place among all lanes, wherever the view is scrolled to.
 *
 * @param top from the top of all lanes, in px
 * @param height in px
 * @param rows what it has
 */
public record LaneSlot(double top, double height, LaneRows rows) {

    /** Where the lane below begins, from the top of all lanes, in px. */
    public double bottom() {
        return top + height;
    }

    /** Where the lane's pins are, from the top of all lanes, in px. */
    public double baseline() {
        return top + height - Metrics.LANE_FOOT;
    }
}
