package masar.view.motion;

/**
 * The movement of a view that was let go: it runs on, and an elastic edge that it runs into, or was pulled beyond, brings
 * it back. Positions are in px from where it was let go.
 *
 * @param velocity at which it was let go, in px a second
 * @param least the edge towards negative positions; positive if the view is beyond it
 * @param most the other edge, not less than the first; negative if the view is beyond it
 */
public record Coasting(double velocity, double least, double most) {

    /** An edge that is run into yields by no more than about this, in px. */
    private static final double DEEPEST = 40;

    /** @throws IllegalArgumentException if the edges are reversed */
    public Coasting {
        if (!(least <= most)) {
            throw new IllegalArgumentException("No positions from " + least + " to " + most);
        }
    }

    /** Whether the view moves at all. */
    public boolean moves() {
        return isBeyond() || inertia().moves();
    }

    /** Where it is after a number of seconds. */
    public double at(double seconds) {
        if (isBeyond()) {
            return edge() + new Spring(-edge(), 0).at(seconds);
        }
        double impact = impact();
        return seconds < impact
                ? inertia().offset(seconds)
                : edge() + bounce(impact).at(seconds - impact);
    }

    /** Whether it has come to rest after a number of seconds. */
    public boolean restsAfter(double seconds) {
        if (isBeyond()) {
            return new Spring(-edge(), 0).restsAfter(seconds);
        }
        double impact = impact();
        return seconds < impact ? inertia().restsAfter(seconds) : bounce(impact).restsAfter(seconds - impact);
    }

    private Inertia inertia() {
        return new Inertia(velocity);
    }

    private boolean isBeyond() {
        return least > 0 || most < 0;
    }

    /** The edge that it is beyond or moves towards. */
    private double edge() {
        if (isBeyond()) {
            return least > 0 ? least : most;
        }
        return velocity < 0 ? least : most;
    }

    /** When it runs into an edge, in seconds; infinite if it rests before. */
    private double impact() {
        return inertia().secondsTo(edge());
    }

    private Spring bounce(double impact) {
        double fastest = DEEPEST * Spring.STIFFNESS * Math.E;
        return new Spring(0, Math.clamp(inertia().velocityAfter(impact), -fastest, fastest));
    }
}
