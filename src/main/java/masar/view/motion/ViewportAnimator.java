package masar.view.motion;

import java.util.Optional;
import java.util.function.Consumer;
import masar.layout.frame.Viewport;

/** How a view gets from one viewport to another, if not at once. */
public final class ViewportAnimator {

    private static final double FLIGHT_SECONDS = 0.25;

    private final Motion moving = new Motion();
    private Optional<Viewport> destination = Optional.empty();

    /** Where a flight that goes on leads. */
    public Optional<Viewport> destination() {
        return destination;
    }

    /**
     * Flies from one viewport to another.
     *
     * @param pass shows a viewport on the way
     * @param arrive shows the last one
     */
    public void fly(Viewport from, Viewport to, Consumer<Viewport> pass, Runnable arrive) {
        FlightPath path = new FlightPath(from, to);
        stop();
        destination = Optional.of(to);
        moving.start(seconds -> {
            double part = FlightPath.easedOut(seconds / FLIGHT_SECONDS);
            if (part < 1) {
                pass.accept(path.at(part));
                return true;
            }
            destination = Optional.empty();
            arrive.run();
            return false;
        });
    }

    /**
     * Lets a viewport coast.
     *
     * @param after how many seconds the viewport rests first
     * @param pass shows a viewport on the way
     * @param arrive shows the last one
     */
    public void coast(Viewport from, Coasting coasting, double after, Consumer<Viewport> pass, Runnable arrive) {
        stop();
        moving.start(seconds -> {
            double moved = seconds - after;
            if (moved < 0) {
                return true;
            }
            if (coasting.restsAfter(moved)) {
                arrive.run();
                return false;
            }
            pass.accept(from.panned(coasting.at(moved)));
            return true;
        });
    }

    /** Ends the movement where it is. */
    public void stop() {
        moving.stop();
        destination = Optional.empty();
    }
}
