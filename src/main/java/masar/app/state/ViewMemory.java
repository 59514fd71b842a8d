package masar.app.state;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import java.util.stream.Stream;
import masar.layout.columns.Detail;

/** The view that a reader chose, and how much text is on its cards, kept from one run of the application to the next. */
public final class ViewMemory {

    private static final String VIEW = "view";
    private static final String DETAIL = "detail";
    private static final String NONE = "";

    private final Supplier<Preferences> node;

    /** @param node where it is stored; obtained when it is needed */
    public ViewMemory(Supplier<Preferences> node) {
        this.node = node;
    }

    /** The memory of the user who runs the application. */
    public static ViewMemory ofUser() {
        return new ViewMemory(() -> Preferences.userRoot().node("masar/window"));
    }

    /** The last view; the axis if nothing valid is stored. */
    public MainView view() {
        return one(VIEW, Stream.of(MainView.values())).orElse(MainView.AXIS);
    }

    /** The last level of detail; that without summaries if nothing valid is stored. */
    public Detail detail() {
        return one(DETAIL, AppState.DETAILS.stream()).orElse(Detail.TITLES);
    }

    /** The system stores it in its own time; if it cannot, that is all that is lost. */
    public void keep(MainView view) {
        node.get().put(VIEW, name(view));
    }

    /** The same for a level of detail. */
    public void keep(Detail detail) {
        node.get().put(DETAIL, name(detail));
    }

    private <E extends Enum<E>> Optional<E> one(String key, Stream<E> known) {
        String stored = node.get().get(key, NONE);
        return known.filter(value -> name(value).equals(stored)).findFirst();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
