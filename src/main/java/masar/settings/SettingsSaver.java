package masar.settings;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import masar.export.file.ExportException;
import masar.export.file.SavingThread;

/** Writes settings that have changed, on a thread of its own: several changes at once, a moment after the first. */
final class SettingsSaver implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(400);

    private final SettingsFile file;
    private final Supplier<Map<String, Object>> values;
    private final SavingThread thread = new SavingThread("masar-settings");
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
        if (due.compareAndSet(false, true)) {
            thread.run(MOMENT, this::save);
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
        thread.close(this::save);
    }
}
