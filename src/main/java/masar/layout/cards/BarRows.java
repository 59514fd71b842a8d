package masar.layout.cards;

import masar.layout.frame.Metrics;

/**
 * The rows of bars of a lane: thinner where there are many, and where even the thinnest do not suffice, with a strip above
 * them for counts of the periods that have no bar.
 *
 * @param count how many rows there are
 * @param pitch from one row to the next, in px
 * @param counted whether there is a strip for counts
 */
public record BarRows(int count, double pitch, boolean counted) {

    /** No lane has more rows. */
    public static final int MOST = 64;

    /** The height of the strip of counts, in px. */
    static final double COUNT_STRIP = Metrics.BADGE_HEIGHT + 2;

    /** The pitch of the thinnest bars that can be pointed at, in px. */
    private static final double THINNEST = 8;

    /** This many rows are of the full height. */
    private static final int FEW = 3;

    /** The pitch of more, in px, which still leaves space for a title. */
    public static final double THINNER = 16;

    /** The least space between two rows, in px. */
    private static final double GAP = 2;

    /** Thinner bars have no title, in px. */
    private static final double THINNEST_TITLED = 13;

    /**
     * The rows for as many as are needed, within a height in px.
     *
     * @param surplus whether there may be periods for which the needed rows do not suffice
     */
    public static BarRows within(double height, int needed, boolean surplus) {
        if (!surplus && needed * THINNEST <= Math.max(height, Metrics.BAR_PITCH)) {
            return new BarRows(needed, pitch(height, needed), false);
        }
        double left = Math.max(Metrics.BAR_PITCH, height - COUNT_STRIP);
        // Where not all have a bar even so, those that have one can be read.
        int count = Math.min(needed, Math.max(1, (int) (left / THINNER)));
        return new BarRows(count, pitch(left, count), true);
    }

    private static double pitch(double height, int count) {
        double most = count > FEW ? THINNER : Metrics.BAR_PITCH;
        return Math.clamp(Math.floor(height / Math.max(1, count)), THINNEST, most);
    }

    /** Rows as high as a title needs. */
    public static BarRows full(int count) {
        return new BarRows(count, Metrics.BAR_PITCH, false);
    }

    /** The height of all rows, and of the counts above them, in px. */
    public double height() {
        return count * pitch + (counted ? COUNT_STRIP : 0);
    }

    /** The height of a bar, in px. */
    public double barHeight() {
        return Math.min(Metrics.BAR_HEIGHT, pitch - GAP);
    }

    /** Whether a title can be read on a bar. */
    public boolean titled() {
        return barHeight() >= THINNEST_TITLED;
    }
}
