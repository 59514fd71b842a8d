package masar.layout;

import masar.layout.cards.BarRows;
import masar.layout.frame.Frame;
import masar.layout.frame.Metrics;

/**
 * The geometry of one lane: its pins at the baseline, above them badges, bars, and rows of cards.
 *
 * @param baseline the y of the pins, in px
 * @param bars the rows of bars between the badges and the cards
 * @param cardRows how many rows of cards there are
 */
public record LaneFrame(Frame frame, double baseline, BarRows bars, int cardRows) {

    /** A lane that has the whole view to itself, with as many rows as fit. */
    public static LaneFrame single(Frame frame, BarRows bars) {
        double height = cardsBottom(frame.axisTop(), bars) - Metrics.ERA_CAPTION + Metrics.CARD_GAP;
        return new LaneFrame(frame, frame.axisTop(), bars, (int) Math.max(0, Math.floor(height / Metrics.ROW_PITCH)));
    }

    /** The least height, in px, above the axis of a lane that has the whole view to itself, with the given rows. */
    static double heightOfSingle(BarRows bars, int cardRows) {
        double cards = Math.max(0, cardRows * Metrics.ROW_PITCH - Metrics.CARD_GAP);
        return Metrics.ERA_CAPTION + cards - cardsBottom(0, bars);
    }

    /** The y, in px, of the bottom of the rows of bars. */
    public double barsBottom() {
        return baseline - Metrics.BADGE_STRIP;
    }

    /** The y, in px, of the bottom of the rows of cards. */
    public double cardsBottom() {
        return cardsBottom(baseline, bars);
    }

    private static double cardsBottom(double baseline, BarRows bars) {
        return baseline - Metrics.BADGE_STRIP - bars.height() - 2;
    }
}
