package masar.view.motion;

/**
 * What is left of a drag when it is let go: the view runs on and slows down by equal factors in equal times.
 *
 * @param velocity at which the view was let go, in px a second
 */
public record Inertia(double velocity) {

    /** The time, in seconds, in which the speed falls to 1/e. */
    private static final double SLOWDOWN = 0.32;
    /** Slower than this, in px a second, nothing is seen to move. */
    private static final double REST = 20;
    /** A hand that let go slower than this, in px a second, meant to stop. */
    private static final double LEAST = 120;

    /** Whether the view runs on at all. */
    public boolean moves() {
        return Math.abs(velocity) >= LEAST;
    }

    /** How far the view has run after a number of seconds, in px. */
    public double offset(double seconds) {
        return velocity * SLOWDOWN * (1 - Math.exp(-seconds / SLOWDOWN));
    }

    /** Whether the view has come to rest after a number of seconds. */
    public boolean restsAfter(double seconds) {
        return Math.abs(velocity) * Math.exp(-seconds / SLOWDOWN) < REST;
    }
}
