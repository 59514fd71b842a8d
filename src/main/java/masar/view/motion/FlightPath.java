package masar.view.motion;

import masar.layout.frame.Viewport;

/**
 * The way from one viewport to another: the scale changes by equal factors in equal times, and the one place that both
 * viewports show at the same px stays there, so that the flight is a plain zoom wherever one leads there.
 */
public record FlightPath(Viewport from, Viewport to) {

    /** Scales that differ by less than this factor are equal: the flight is a pan. */
    private static final double SAME_SCALE = 1e-6;

    /**
     * A viewport on the way.
     *
     * @param part of the way that has been made, 0 to 1
     */
    public Viewport at(double part) {
        if (part >= 1) {
            return to;
        }
        double ratio = to.secondsPerPx() / from.secondsPerPx();
        if (Math.abs(ratio - 1) < SAME_SCALE) {
            return new Viewport(from.start() + part * (to.start() - from.start()), from.secondsPerPx());
        }
        double scale = from.secondsPerPx() * Math.pow(ratio, part);
        double stretch = (scale - from.secondsPerPx()) / (to.secondsPerPx() - from.secondsPerPx());
        return new Viewport(from.start() + stretch * (to.start() - from.start()), scale);
    }

    /** Starts fast and comes to rest gently: the part of the way made in a part of the time, both 0 to 1. */
    public static double easedOut(double part) {
        double left = 1 - Math.clamp(part, 0, 1);
        return 1 - left * left * left;
    }
}
