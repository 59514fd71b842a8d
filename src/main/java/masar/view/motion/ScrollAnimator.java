package masar.view.motion;

import java.util.function.DoubleConsumer;

/** How a view that is scrolled gets from one place to another, if not at once. */
public final class ScrollAnimator {

    private static final double SECONDS = 0.25;

    private final Motion moving = new Motion();

    /**
     * Moves from one place to another.
     *
     * @param pass shows a place on the way, and the last one
     */
    public void move(double from, double to, DoubleConsumer pass) {
        moving.start(seconds -> {
            double part = FlightPath.easedOut(seconds / SECONDS);
            if (part < 1) {
                pass.accept(from + part * (to - from));
                return true;
            }
            pass.accept(to);
            return false;
        });
    }

    /** Ends the movement where it is. */
    public void stop() {
        moving.stop();
    }
}
