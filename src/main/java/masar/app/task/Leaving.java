package masar.app.task;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Lets a notice go by itself after some seconds, in which nobody points at it or has the focus in it. */
final class Leaving {

    private final PauseTransition patience;
    private Subscription attention = Subscription.EMPTY;

    /** @param duration for which a notice stays */
    Leaving(Duration duration) {
        patience = new PauseTransition(duration);
    }

    /**
     * Begins anew.
     *
     * @param notice what can be pointed at
     * @param gone runs when the time is over
     */
    void begin(Node notice, Runnable gone) {
        end();
        patience.setOnFinished(over -> gone.run());
        Runnable look = () -> {
            if (notice.isHover() || notice.isFocusWithin()) {
                patience.stop();
            } else {
                patience.playFromStart();
            }
        };
        attention = Subscription.combine(
                notice.hoverProperty().subscribe(look),
                notice.focusWithinProperty().subscribe(look));
        look.run();
    }

    /** Nothing goes any more. */
    void end() {
        attention.unsubscribe();
        patience.stop();
    }

    boolean isRunning() {
        return patience.getStatus() == Animation.Status.RUNNING;
    }
}
