package masar.view.motion;

import java.util.function.Consumer;
import masar.layout.frame.Viewport;

/** How a view gets from one viewport to another, if not at once. */
public final class ViewportAnimator {

    private static final double FLIGHT_SECONDS = 0.25;

    private final Motion moving = new Motion();

    /**
     * Flies from one viewport to another.
     *
     * @param pass shows a viewport on the way
     * @param arrive shows the last one
     */
    public void fly(Viewport from, Viewport to, Consumer<Viewport> pass, Runnable arrive) {
        FlightPath path = new FlightPath(from, to);
        moving.start(seconds -> {
            double part = FlightPath.easedOut(seconds / FLIGHT_SECONDS);
            if (part < 1) {
                pass.accept(path.at(part));
                return true;
            }
            arrive.run();
            return false;
        });
    }

    /** Runs on from a viewport, initially at {@code velocity} px per second and slowing down. */
    public void runOn(Viewport from, double velocity, Consumer<Viewport> pass) {
        Inertia inertia = new Inertia(velocity);
        if (inertia.moves()) {
            moving.start(seconds -> {
                pass.accept(from.panned(inertia.offset(seconds)));
                return !inertia.restsAfter(seconds);
            });
        }
    }

    /** Ends the movement where it is. */
    public void stop() {
        moving.stop();
    }
}
