package masar.app.export;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.BackingStoreException;
import org.jspecify.annotations.Nullable;

/** Preferences that nobody keeps. */
public final class MemoryPreferences extends AbstractPreferences {

    private final Map<String, String> values = new ConcurrentHashMap<>();

    public MemoryPreferences() {
        super(null, "");
    }

    @Override
    protected void putSpi(String key, String value) {
        values.put(key, value);
    }

    @Override
    protected @Nullable String getSpi(String key) {
        return values.get(key);
    }

    @Override
    protected void removeSpi(String key) {
        values.remove(key);
    }

    @Override
    protected String[] keysSpi() {
        return values.keySet().toArray(String[]::new);
    }

    @Override
    protected String[] childrenNamesSpi() {
        return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
        throw new UnsupportedOperationException("No nodes below");
    }

    @Override
    protected void removeNodeSpi() {}

    @Override
    protected void syncSpi() throws BackingStoreException {
        throw new BackingStoreException("Nothing is kept");
    }

    @Override
    protected void flushSpi() throws BackingStoreException {
        throw new BackingStoreException("Nothing is kept");
    }
}
