package masar.app.task;

import java.util.Optional;

/**
 * Tasks of which only the latest counts. Another one cancels the one that runs, whose result is dropped, and begins as
 * soon as that has stopped; of those requested meanwhile, only the last one does. So never more than one works, and each
 * is to stop soon when it is cancelled. Used on the JavaFX thread.
 */
public final class LatestOnly {

    private Optional<BackgroundTask<?>> running = Optional.empty();
    private Optional<BackgroundTask<?>> waiting = Optional.empty();

    /** Begins a task in place of those before it. */
    public void start(BackgroundTask<?> task) {
        waiting.ifPresent(BackgroundTask::drop);
        if (running.isPresent()) {
            running.get().drop();
            waiting = Optional.of(task);
        } else {
            begin(task);
        }
    }

    /** Cancels what runs and what waits. */
    public void drop() {
        running.ifPresent(BackgroundTask::drop);
        waiting.ifPresent(BackgroundTask::drop);
        waiting = Optional.empty();
    }

    private void begin(BackgroundTask<?> task) {
        running = Optional.of(task);
        task.onStopped(this::goOn).start();
    }

    private void goOn() {
        running = Optional.empty();
        Optional<BackgroundTask<?>> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(this::begin);
    }
}
