package masar.view.motion;

/**
 * How an edge yields to a pull: the further the less, and never by more than its reach. The curve is that with which
 * touch screens do it, {@code reach * (1 - 1 / (pull * c / reach + 1))} with c = 0.55.
 */
public final class Elastic {

    /** The edge never yields by more than this, in px. */
    public static final double REACH = 160;

    private static final double YIELD = 0.55;
    /** What counts as the end of the reach, so that the pull there is finite. */
    private static final double MOST = 0.98 * REACH;

    private Elastic() {}

    /** How far an edge yields to a pull in either direction, both in px. */
    public static double yielded(double pull) {
        double part = Math.abs(pull) * YIELD / REACH;
        return Math.copySign(REACH * (1 - 1 / (part + 1)), pull);
    }

    /** The inverse: the pull that an edge yielded to. */
    public static double pull(double yielded) {
        double part = Math.min(Math.abs(yielded), MOST) / REACH;
        return Math.copySign(REACH / YIELD * (1 / (1 - part) - 1), yielded);
    }
}
