package masar.app.task;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work off the JavaFX thread of which only the latest counts: while one piece runs, of those that are asked for
 * meanwhile only the last one follows, and the result of what is outdated is dropped. Used on the JavaFX thread.
 */
public final class LatestOnly {

    private Optional<Runnable> next = Optional.empty();
    private boolean running;
    private int asked;

    /** Does some work, then takes its result on the JavaFX thread if nothing newer has been asked for. */
    public <T> void run(Callable<T> work, Consumer<T> then) {
        int mine = ++asked;
        Runnable start = () -> Background.run(work, result -> {
            if (mine == asked) {
                then.accept(result);
            }
            goOn();
        });
        if (running) {
            next = Optional.of(start);
        } else {
            running = true;
            start.run();
        }
    }

    /** Drops what runs and what waits. */
    public void forget() {
        asked++;
        next = Optional.empty();
    }

    private void goOn() {
        Optional<Runnable> waiting = next;
        next = Optional.empty();
        running = waiting.isPresent();
        waiting.ifPresent(Runnable::run);
    }
}
