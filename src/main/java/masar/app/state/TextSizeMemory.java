package masar.app.state;

import java.util.function.Supplier;
import java.util.prefs.Preferences;

/** The size of texts that a reader chose, kept from one run of the application to the next. */
public final class TextSizeMemory {

    private static final String KEY = "text-size";

    private final Supplier<Preferences> node;

    /** @param node where it is stored; obtained when it is needed */
    public TextSizeMemory(Supplier<Preferences> node) {
        this.node = node;
    }

    /** The memory of the user who runs the application. */
    public static TextSizeMemory ofUser() {
        return new TextSizeMemory(() -> Preferences.userRoot().node("masar/window"));
    }

    /** The last choice; the usual size if nothing valid is stored. */
    public TextSize last() {
        int stored = node.get().getInt(KEY, TextSize.USUAL.percent());
        return TextSize.PERCENTS.contains(stored) ? new TextSize(stored) : TextSize.USUAL;
    }

    /** The system stores it in its own time; if it cannot, that is all that is lost. */
    public void keep(TextSize size) {
        node.get().putInt(KEY, size.percent());
    }
}
