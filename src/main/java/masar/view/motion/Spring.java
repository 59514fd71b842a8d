package masar.view.motion;

/**
 * A critically damped spring: back to rest as fast as can be without swinging.
 *
 * @param pulled how far it is pulled at first, in px
 * @param velocity at which it moves at first, in px a second
 */
record Spring(double pulled, double velocity) {

    /** Its angular frequency, per second: a pull of 100 px is below half a px after a third of a second. */
    static final double STIFFNESS = 22;

    private static final double REST = 0.5;

    /** How far it is pulled after a number of seconds, in px. */
    double at(double seconds) {
        return (pulled + (velocity + STIFFNESS * pulled) * seconds) * Math.exp(-STIFFNESS * seconds);
    }

    /** Whether it has come to rest after a number of seconds. */
    boolean restsAfter(double seconds) {
        // It is furthest from rest after 1 / STIFFNESS at the latest.
        return seconds > 1 / STIFFNESS && Math.abs(at(seconds)) < REST;
    }
}
