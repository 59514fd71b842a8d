package masar.export;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import masar.typography.Typeface;

/** Runs parts of a test on the JavaFX thread. */
public final class Fx {

    private static final long PATIENCE_SECONDS = 60;

    private static boolean started;

    private Fx() {}

    public static <T> T call(Callable<T> work) {
        try {
            start();
            return later(work);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Work that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    public static void run(Work work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private static synchronized void start() throws Exception {
        if (started) {
            return;
        }
        CountDownLatch running = new CountDownLatch(1);
        try {
            Platform.startup(running::countDown);
        } catch (IllegalStateException e) {
            // Another test has started it.
            running.countDown();
        }
        if (!running.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("JavaFX does not start");
        }
        Platform.setImplicitExit(false);
        later(() -> {
            Typeface.load();
            return true;
        });
        started = true;
    }

    private static <T> T later(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
