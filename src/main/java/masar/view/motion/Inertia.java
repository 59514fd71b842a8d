package masar.view.motion;

/**
 * The movement after a drag is released: the view runs on and slows down by equal factors in equal times.
 *
 * @param velocity at which the view was let go, in px a second
 */
public record Inertia(double velocity) {

    /** The time, in seconds, in which the speed falls to 1/e. */
    private static final double SLOWDOWN = 0.32;
    /** Below this speed, in px per second, no movement is visible. */
    private static final double REST = 20;
    /** A drag released below this speed, in px per second, does not run on. */
    private static final double LEAST = 120;

    /** Whether the view runs on at all. */
    public boolean moves() {
        return Math.abs(velocity) >= LEAST;
    }

    /** How far the view has run after a number of seconds, in px. */
    public double offset(double seconds) {
        return velocity * SLOWDOWN * (1 - Math.exp(-seconds / SLOWDOWN));
    }

    /** After how many seconds the view has run to an offset in the direction of its velocity; infinite if it never does. */
    double secondsTo(double offset) {
        double left = 1 - offset / (velocity * SLOWDOWN);
        return left > 0 ? -SLOWDOWN * Math.log(left) : Double.POSITIVE_INFINITY;
    }

    /** The velocity after a number of seconds, in px a second. */
    double velocityAfter(double seconds) {
        return velocity * Math.exp(-seconds / SLOWDOWN);
    }

    /** Whether the view has come to rest after a number of seconds. */
    public boolean restsAfter(double seconds) {
        return Math.abs(velocityAfter(seconds)) < REST;
    }
}
