package masar.app.help;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import masar.app.state.AppState;
import masar.app.state.MainView;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.i18n.Messages;
import masar.settings.Section;
import masar.settings.Settings;
import masar.typography.TextBlock;
import masar.view.theme.Icons;

/**
 * Three hints for who opens Masar for the first time, one after the other above the timeline. One goes when the reader has
 * done what it says, before or now, or passes it over, and never comes again. They take no focus and cover nothing.
 * Where nothing is kept there are none: they would come each time.
 */
public final class Hints extends HBox {

    private static final String SEEN = "seen";
    private static final double ICON = 16;

    /** Where there is less space, a sentence takes more lines, in px. */
    private static final double LEAST_SENTENCE = 160;

    /** What is hinted at, in this order; the last parts of the keys of the sentences. */
    private static final List<String> ALL = List.of("move", "card", "actors");

    private final AppState state;
    private final Messages messages;
    private final Section section;
    private final boolean kept;
    private final TextBlock sentence = Texts.wrapped("");
    private final TextBlock count = Texts.caption("");
    private final Button next;
    /** What the reader has done since the window was built, hinted at or not. */
    private final Set<String> done = new HashSet<>();

    /** Hints that follow what the reader does for as long as the subscriptions last. */
    public Hints(AppState state, Subscriptions subscriptions, Settings settings) {
        this.state = state;
        this.messages = state.messages();
        this.section = settings.section("hints");
        this.kept = settings.isKept();
        setId("hints");
        getStyleClass().add("hint");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        sentence.setMinWidth(LEAST_SENTENCE);
        next = Texts.link(messages.get("hint.next"), () -> passed(seen()));
        next.setId("hint-next");
        next.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        Button close = Texts.iconButton("close", false, messages.get("hint.close"), () -> passed(ALL.size() - 1));
        close.setId("hint-close");
        getChildren().addAll(Icons.icon("ui/info", ICON), sentence, count, next, close);
        subscriptions.value(state.viewProperty(), view -> show());
        subscriptions.value(state.styleProperty(), style -> show());
        subscriptions.add(state.viewportProperty().subscribe((before, now) -> done("move")));
        subscriptions.add(state.selectionProperty().subscribe((before, now) -> done("card")));
        subscriptions.add(state.filterProperty().subscribe((before, now) -> done("actors")));
    }

    private int seen() {
        return Math.clamp(section.fields().integer(SEEN).orElse(0), 0, ALL.size());
    }

    private void done(String hint) {
        done.add(hint);
        if (isVisible()) {
            passed(seen() - 1);
        }
    }

    /** Goes on to the next hint at what has not been done yet. */
    private void passed(int hint) {
        int next = hint + 1;
        while (next < ALL.size() && done.contains(ALL.get(next))) {
            next++;
        }
        section.put(SEEN, next);
        show();
    }

    private void show() {
        int now = seen();
        setVisible(kept && now < ALL.size());
        if (isVisible()) {
            String key = "hint." + ALL.get(now);
            boolean columns = state.viewProperty().get() == MainView.COLUMNS;
            sentence.setText(messages.get(columns && now == 0 ? "hint.move-columns" : key));
            count.setText(messages.get(
                    "hint.count", state.labels().count(now + 1), state.labels().count(ALL.size())));
            next.setText(messages.get(now + 1 < ALL.size() ? "hint.next" : "hint.done"));
        }
    }
}
