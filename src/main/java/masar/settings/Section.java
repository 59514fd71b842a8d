package masar.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import masar.dataset.json.JsonFields;

/**
 * A part of the settings: values under names. They may come from another version of Masar or be anything at all, so who
 * reads one says what it is otherwise.
 */
public final class Section {

    private final Settings settings;
    private final List<String> path;

    Section(Settings settings, List<String> path) {
        this.settings = settings;
        this.path = path;
    }

    /** What it has now. */
    public JsonFields fields() {
        return settings.fields(path);
    }

    /** A part of this part; it need not be there yet. */
    public Section section(String name) {
        List<String> inner = new ArrayList<>(path);
        inner.add(name);
        return new Section(settings, List.copyOf(inner));
    }

    /**
     * Keeps a value.
     *
     * @param value a text, a number, a boolean, or a list or map of these
     */
    public void put(String name, Object value) {
        settings.change(path, values -> {
            values.put(name, value);
            return values;
        });
    }

    /** Forgets a value. */
    public void remove(String name) {
        settings.change(path, values -> {
            values.remove(name);
            return values;
        });
    }

    /** Puts these in place of all that it has. */
    public void set(Map<String, Object> all) {
        settings.change(path, values -> new TreeMap<>(all));
    }
}
