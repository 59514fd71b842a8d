package masar.layout;

import masar.layout.frame.Metrics;

/**
 * A lane's place among all lanes, wherever the view is scrolled to.
 *
 * @param top from the top of all lanes, in px
 * @param height in px
 * @param cardRows how many rows of cards it has
 */
public record LaneSlot(double top, double height, int cardRows) {

    /** Where the lane below begins, from the top of all lanes, in px. */
    public double bottom() {
        return top + height;
    }

    /** Where the lane's pins are, from the top of all lanes, in px. */
    public double baseline() {
        return top + height - Metrics.LANE_FOOT;
    }
}
