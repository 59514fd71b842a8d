package masar.layout;

import masar.layout.cards.BarRows;
import masar.layout.frame.Frame;
import masar.layout.frame.Metrics;

/**
 * The geometry of one lane: its pins at the baseline, above them badges, bars, and rows of cards.
 *
 * @param ceiling the y, in px, above which no card is whole
 * @param baseline the y of the pins, in px
 * @param rows what is above them
 */
public record LaneFrame(Frame frame, double ceiling, double baseline, LaneRows rows) {

    /** Between the rows of cards and the bars beneath them, in px. */
    static final double BAR_GAP = 2;

    private static final double BETWEEN_ROWS = Metrics.ROW_PITCH - Metrics.CARD_HEIGHT;

    /** A lane that has the whole view to itself, with as many rows as fit. */
    public static LaneFrame single(Frame frame, BarRows bars) {
        double height = cardsBottom(frame.axisTop(), bars, Metrics.BADGE_STRIP) - Metrics.ERA_CAPTION + BETWEEN_ROWS;
        int cards = (int) Math.max(0, Math.floor(height / Metrics.ROW_PITCH));
        LaneRows rows = new LaneRows(cards, bars, Metrics.BADGE_STRIP, false);
        return new LaneFrame(frame, Metrics.ERA_CAPTION, frame.axisTop(), rows);
    }

    /** A lane below its heading, which stays in sight where the rest of the lane is partly above the view. */
    static LaneFrame among(Frame frame, double baseline, LaneRows rows) {
        return new LaneFrame(frame, Metrics.ERA_CAPTION + Metrics.LANE_HEADING, baseline, rows);
    }

    /** The least height, in px, above the axis of a lane that has the whole view to itself, with the given rows. */
    static double heightOfSingle(BarRows bars, int cardRows) {
        return Metrics.ERA_CAPTION + LaneRows.cardsHeight(cardRows) - cardsBottom(0, bars, Metrics.BADGE_STRIP);
    }

    /** How many rows of cards there are. */
    public int cardRows() {
        return rows.cards();
    }

    /** The rows of bars. */
    public BarRows bars() {
        return rows.bars();
    }

    /** The y, in px, of the bottom of the rows of bars. */
    public double barsBottom() {
        return baseline - rows.pins();
    }

    /** The y, in px, of the bottom of the rows of cards. */
    public double cardsBottom() {
        return cardsBottom(baseline, rows.bars(), rows.pins());
    }

    private static double cardsBottom(double baseline, BarRows bars, double pins) {
        return baseline - pins - bars.height() - BAR_GAP;
    }
}
