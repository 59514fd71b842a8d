package masar.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import masar.dataset.json.JsonFields;
import masar.export.file.ExportException;

/**
 * What a reader chose, in {@linkplain Section sections}, kept from one run to the next in a file that is written off the
 * thread that changes them, soon after a change. What this version of Masar does not know is kept as well. Of two
 * windows that run at once, the one that changes something later keeps all that it knows.
 */
public final class Settings implements AutoCloseable {

    private static final String NAME = "settings.json";

    private final Optional<Trouble> trouble;
    private final Optional<SettingsSaver> saver;
    private Map<String, Object> values;

    private Settings(Map<String, Object> values, Optional<Trouble> trouble, Optional<SettingsFile> file) {
        this.values = values;
        this.trouble = trouble;
        this.saver = file.map(kept -> new SettingsSaver(kept, this::values));
    }

    /** Settings that are as at first and of which nothing is kept. */
    public static Settings fresh() {
        return new Settings(Map.of(), Optional.empty(), Optional.empty());
    }

    /** The settings in a folder, which need not exist. A file that cannot be used is no failure, but a trouble. */
    public static Settings in(Path folder) {
        SettingsFile file = new SettingsFile(folder.resolve(NAME));
        SettingsFile.Content content = file.read();
        boolean writable = content.trouble()
                .filter(trouble -> trouble.kind() != Trouble.Kind.DAMAGED)
                .isEmpty();
        return new Settings(
                content.values().values(), content.trouble(), writable ? Optional.of(file) : Optional.empty());
    }

    /** Why this begins without what was kept; empty if it does not. */
    public Optional<Trouble> trouble() {
        return trouble;
    }

    /** Whether changes are kept, as far as the folder can be written. */
    public boolean isKept() {
        return saver.isPresent();
    }

    /**
     * Calls back, once and on another thread, if what was changed cannot be kept. It is tried again with the next change.
     */
    public void onUnsaved(Consumer<ExportException> report) {
        saver.ifPresent(kept -> kept.onFailure(report));
    }

    /** A part of the settings; it need not be there yet. */
    public Section section(String name) {
        return new Section(this, List.of(name));
    }

    /** Writes what has not been written, and returns afterwards. Nothing is kept any more. */
    @Override
    public void close() {
        saver.ifPresent(SettingsSaver::close);
    }

    private synchronized Map<String, Object> values() {
        return values;
    }

    JsonFields fields(List<String> path) {
        JsonFields object = new JsonFields(values());
        for (String name : path) {
            object = object.object(name).orElse(JsonFields.NONE);
        }
        return object;
    }

    void change(List<String> path, UnaryOperator<Map<String, Object>> change) {
        synchronized (this) {
            Map<String, Object> changed = changed(values, path, change);
            if (changed.equals(values)) {
                return;
            }
            values = changed;
        }
        saver.ifPresent(SettingsSaver::changed);
    }

    private static Map<String, Object> changed(
            Map<String, Object> object, List<String> path, UnaryOperator<Map<String, Object>> change) {
        Map<String, Object> copy = new TreeMap<>(object);
        if (path.isEmpty()) {
            return Collections.unmodifiableMap(change.apply(copy));
        }
        String name = path.getFirst();
        JsonFields inner = new JsonFields(object).object(name).orElse(JsonFields.NONE);
        copy.put(name, changed(inner.values(), path.subList(1, path.size()), change));
        return Collections.unmodifiableMap(copy);
    }
}
