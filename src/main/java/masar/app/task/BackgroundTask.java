package masar.app.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import masar.export.file.Progress;

/**
 * Work off the JavaFX thread, with every way in which it can end. It ends exactly once, on the JavaFX thread: in success,
 * in failure or cancelled, and in any case finished. Whatever is thrown counts as failure, an {@link OutOfMemoryError} and
 * what {@link #onSuccess} throws included, so that nothing waits for ever and nothing is lost.
 *
 * <p>Set up, started and read on the JavaFX thread; {@link #cancel} and {@link #drop} as well.
 *
 * @param <T> what the work results in
 */
public final class BackgroundTask<T> {

    /**
     * What a task does.
     *
     * @param <T> what it results in
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does the work, on a thread of its own.
         *
         * @param progress takes how much is done, and says when to stop: then anything may be returned or thrown
         */
        T run(Progress progress) throws Exception;
    }

    private final Work<T> work;
    private final Reports reports = new Reports();
    private Consumer<? super T> onSuccess = result -> {};
    private Consumer<? super Throwable> onFailure = BackgroundTask::uncaught;
    private Runnable onCancelled = () -> {};
    private Runnable onFinished = () -> {};
    private Runnable onStopped = () -> {};
    private DoubleConsumer onProgress = done -> {};
    private boolean started;
    private boolean finished;

    private BackgroundTask(Work<T> work) {
        this.work = work;
    }

    /** A task that is yet to be started. */
    public static <T> BackgroundTask<T> of(Work<T> work) {
        return new BackgroundTask<>(work);
    }

    /** Receives the result; if the action throws, the task fails. */
    public BackgroundTask<T> onSuccess(Consumer<? super T> action) {
        onSuccess = action;
        return this;
    }

    /** Receives the exception or error; by default the handler of uncaught exceptions does. */
    public BackgroundTask<T> onFailure(Consumer<? super Throwable> action) {
        onFailure = action;
        return this;
    }

    /** Runs if the work stopped because it was cancelled, or if the task was dropped. */
    public BackgroundTask<T> onCancelled(Runnable action) {
        onCancelled = action;
        return this;
    }

    /** Runs in any case, before the result is taken; added to the actions set before. */
    public BackgroundTask<T> onFinished(Runnable action) {
        Runnable before = onFinished;
        onFinished = () -> {
            before.run();
            action.run();
        };
        return this;
    }

    /** What follows once the work itself has stopped, which is later than the end of a task that was dropped. */
    BackgroundTask<T> onStopped(Runnable action) {
        onStopped = action;
        return this;
    }

    /** Receives how much is done, from 0 to 1, as often as the JavaFX thread has time for it. */
    public BackgroundTask<T> onProgress(DoubleConsumer action) {
        onProgress = action;
        return this;
    }

    /**
     * Begins, on a thread of its own.
     *
     * @throws IllegalStateException if it has begun before
     */
    public BackgroundTask<T> start() {
        if (started) {
            throw new IllegalStateException("A task runs once");
        }
        started = true;
        try {
            Thread.ofPlatform().daemon().name("masar-background").start(this::work);
        } catch (OutOfMemoryError e) {
            // The system gives no more threads.
            Platform.runLater(() -> stopped(() -> onFailure.accept(e)));
        }
        return this;
    }

    /** Asks the work to stop; what it has completed by then still counts. */
    public void cancel() {
        reports.cancelled = true;
    }

    /** Asks the work to stop and ends the task at once, whatever the work still does and results in. */
    public void drop() {
        cancel();
        finish(onCancelled);
    }

    /** Whether the task has ended in any way. */
    public boolean isFinished() {
        return finished;
    }

    @SuppressWarnings("CatchingUnchecked") // Errors too: a task has no other way to say that it failed.
    private void work() {
        try {
            T result = work.run(reports);
            Platform.runLater(() -> stopped(() -> onSuccess.accept(result)));
        } catch (Throwable e) {
            boolean cancelled = reports.cancelled && !(e instanceof Error);
            Platform.runLater(() -> stopped(cancelled ? onCancelled : () -> onFailure.accept(e)));
        }
    }

    private void stopped(Runnable end) {
        try {
            finish(end);
        } finally {
            onStopped.run();
        }
    }

    private void finish(Runnable end) {
        if (finished) {
            return;
        }
        finished = true;
        try {
            onFinished.run();
            end.run();
        } catch (Throwable e) {
            onFailure.accept(e);
        }
    }

    private static void uncaught(Throwable e) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }

    /**
     * For work that takes a number and ends by an exception instead of asking whether to stop.
     *
     * @return passes on how much is done, and throws {@link CancellationException} once the work is to stop
     */
    public static DoubleConsumer stopping(Progress progress) {
        return done -> {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.at(done);
        };
    }

    /** Accepts reports on any thread; at most one of them is on its way to the JavaFX thread. */
    private final class Reports implements Progress {

        private final AtomicBoolean onItsWay = new AtomicBoolean();
        private volatile boolean cancelled;
        private volatile double latest;

        @Override
        public void at(double done) {
            latest = done;
            if (onItsWay.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    onItsWay.set(false);
                    if (!finished) {
                        onProgress.accept(latest);
                    }
                });
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
