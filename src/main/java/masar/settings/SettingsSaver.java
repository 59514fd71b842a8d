package masar.settings;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import masar.export.file.ExportException;

/** Writes settings that have changed, on a thread of its own: several changes at once, a moment after the first. */
final class SettingsSaver implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(400);

    /** A disk that takes longer does not keep the program from ending. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SettingsFile file;
    private final Supplier<Map<String, Object>> values;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("masar-settings").factory());
    private final AtomicBoolean due = new AtomicBoolean();
    private final AtomicBoolean reported = new AtomicBoolean();
    private volatile Consumer<ExportException> failed = failure -> {};

    /** @param values those of the moment */
    SettingsSaver(SettingsFile file, Supplier<Map<String, Object>> values) {
        this.file = file;
        this.values = values;
    }

    void onFailure(Consumer<ExportException> report) {
        failed = report;
    }

    void changed() {
        if (due.compareAndSet(false, true) && !thread.isShutdown()) {
            Future<?> _ = thread.schedule(this::save, MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void save() {
        if (!due.getAndSet(false)) {
            return;
        }
        try {
            file.write(values.get());
        } catch (ExportException e) {
            if (!reported.getAndSet(true)) {
                failed.accept(e);
            }
        }
    }

    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        try {
            thread.submit(this::save).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // There is no window any more to say it in.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.shutdownNow();
    }
}
