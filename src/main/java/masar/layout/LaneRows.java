package masar.layout;

import masar.layout.cards.BarRows;
import masar.layout.frame.Metrics;

/**
 * What a lane among others has between its heading and its foot.
 *
 * @param cards how many rows of cards there are
 * @param bars the rows of bars beneath them
 * @param pins the height above the pins that belongs to them and to the counts, in px
 * @param folded whether the lane shows its pins alone, and no other cards than those that are lit
 */
public record LaneRows(int cards, BarRows bars, double pins, boolean folded) {

    /** The height of the whole lane, in px. */
    public double height() {
        return Metrics.LANE_HEADING + cardsHeight(cards) + LaneFrame.BAR_GAP + bars.height() + pins + Metrics.LANE_FOOT;
    }

    /** The height of some rows of cards, in px. */
    static double cardsHeight(int rows) {
        return Math.max(0, rows * Metrics.ROW_PITCH - Metrics.CARD_GAP);
    }
}
