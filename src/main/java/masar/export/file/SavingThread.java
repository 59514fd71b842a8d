package masar.export.file;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A thread that writes files one after another, so that nobody has to wait for a disk until the program ends. */
public final class SavingThread implements AutoCloseable {

    /** A disk that takes longer does not keep the program from ending. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ScheduledExecutorService thread;

    public SavingThread(String name) {
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Runs some work there after a delay, unless this is closed by then. */
    public void run(Duration delay, Runnable work) {
        if (!thread.isShutdown()) {
            Future<?> unused = thread.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Runs some work last of all, and waits for it. */
    public void close(Runnable last) {
        if (thread.isShutdown()) {
            return;
        }
        try {
            thread.submit(last).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // There is no window any more to say it in.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.shutdownNow();
    }

    /** Waits for the work that is due. */
    @Override
    public void close() {
        close(() -> {});
    }
}
