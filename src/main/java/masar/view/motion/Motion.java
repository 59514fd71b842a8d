package masar.view.motion;

import java.util.function.DoublePredicate;
import javafx.animation.AnimationTimer;

/** One movement of the view at a time; starting another or any input ends it where it is. */
final class Motion {

    private static final double NANOS = 1e9;

    private AnimationTimer running = timer(seconds -> false);

    /**
     * Begins a movement.
     *
     * @param step shows the movement after a number of seconds and returns whether it goes on
     */
    void start(DoublePredicate step) {
        stop();
        running = timer(step);
        running.start();
    }

    void stop() {
        running.stop();
    }

    private AnimationTimer timer(DoublePredicate step) {
        return new AnimationTimer() {
            private long began = Long.MIN_VALUE;

            @Override
            public void handle(long now) {
                began = began == Long.MIN_VALUE ? now : began;
                if (!step.test((now - began) / NANOS)) {
                    Motion.this.stop();
                }
            }
        };
    }
}
