package masar.app.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs what takes a while off the JavaFX thread. */
public final class Background {

    private Background() {}

    /**
     * Does some work on a thread of its own, then takes its result on the JavaFX thread. The work must not fail for
     * reasons that a user can cause; a bug in it ends up with the thread's uncaught exception handler.
     */
    public static <T> void run(Callable<T> work, Consumer<T> then) {
        Thread.ofPlatform().daemon().name("masar-background").start(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> then.accept(result));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
