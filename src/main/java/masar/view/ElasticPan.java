package masar.view;

import masar.layout.TimelineLayout;
import masar.layout.frame.ViewBounds;
import masar.layout.frame.Viewport;
import masar.view.motion.Coasting;
import masar.view.motion.Elastic;
import masar.view.motion.ViewportAnimator;

/**
 * Panning by hand. Beyond the first and the last event the view resists, and returns when it is let go; if motion is off
 * it stops there.
 */
final class ElasticPan {

    /** A wheel that rests for this long, in seconds, has been let go. */
    private static final double WHEEL_REST = 0.12;

    private final TimelineView view;
    private final ViewportAnimator animator;
    private boolean loose;

    ElasticPan(TimelineView view, ViewportAnimator animator) {
        this.view = view;
        this.animator = animator;
    }

    /** Moves the view later by a number of px, earlier if it is negative, as far as its edges yield. */
    void pull(double px) {
        if (!view.motionProperty().get()) {
            view.pan(px);
            return;
        }
        animator.stop();
        view.shownProperty().get().ifPresent(now -> {
            loose = true;
            view.setViewport(pulled(view.bounds(), current(now), now.width(), px));
        });
    }

    /** A viewport that is pulled by a number of px. */
    static Viewport pulled(ViewBounds bounds, Viewport from, double width, double px) {
        double beyond = bounds.beyond(from, width);
        if (Math.abs(beyond) > Elastic.REACH) {
            // A filter has left no event here: there is no edge to pull at.
            return from.panned(px);
        }
        Viewport free = from.panned(Elastic.pull(beyond) - beyond + px);
        double over = bounds.beyond(free, width);
        return free.panned(Elastic.yielded(over) - over);
    }

    /** Stops the movement, to go on with the view from where it is. */
    void hold() {
        animator.stop();
    }

    /** Lets the view run on at a velocity in px a second, towards later, and back within its edges. */
    void letGo(double velocity) {
        coast(velocity, 0);
    }

    /** Lets the view go back within its edges if the wheel rests. */
    void letGoOfWheel() {
        coast(0, WHEEL_REST);
    }

    private void coast(double velocity, double after) {
        if (!view.motionProperty().get() || !loose) {
            return;
        }
        view.shownProperty().get().ifPresent(now -> {
            Viewport from = current(now);
            Coasting coasting = coasting(view.bounds(), from, now.width(), velocity);
            if (coasting.moves()) {
                animator.coast(from, coasting, after, view::setViewport, this::rest);
            } else {
                loose = false;
            }
        });
    }

    /** How a viewport moves that is let go. */
    static Coasting coasting(ViewBounds bounds, Viewport from, double width, double velocity) {
        return new Coasting(velocity, bounds.leastPan(from), bounds.mostPan(from, width));
    }

    /** Ends the movement where it is, or at once at the edge beyond which the view was pulled. */
    void rest() {
        animator.stop();
        if (loose) {
            loose = false;
            view.shownProperty().get().ifPresent(now -> view.show(current(now)));
        }
    }

    /** The viewport by now, which may not have been laid out yet. */
    private Viewport current(TimelineLayout now) {
        return view.viewportProperty().get().orElse(now.viewport());
    }
}
