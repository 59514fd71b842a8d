package masar.app.help;

import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import masar.app.ui.Texts;
import masar.i18n.Messages;
import masar.view.theme.Icons;

/** The ways to do something, drawn as the caps of the keys. */
final class KeyCaps extends HBox {

    private static final int ICON = 12;
    /** Keys that show an arrow; those along time turn with the reading direction. */
    private static final Map<String, String> ARROWS =
            Map.of("start", "arrow-start", "end", "arrow-end", "up", "arrow-up", "down", "arrow-down");

    private final Messages messages;
    private final StringBuilder said = new StringBuilder();

    /** @param ways as in {@link KeyGuide} */
    KeyCaps(String ways, Messages messages) {
        this.messages = messages;
        getStyleClass().add("key-ways");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        for (String way : ways.split(" ", -1)) {
            said.append(said.isEmpty() ? "" : messages.get("keys.or"));
            getChildren().add(together(way));
        }
    }

    /** What the caps say, in words. */
    String inWords() {
        return said.toString();
    }

    private Node together(String way) {
        HBox caps = new HBox();
        caps.getStyleClass().add("key-chord");
        caps.setAlignment(Pos.CENTER_LEFT);
        for (String key : way.split("\\+", -1)) {
            if (!caps.getChildren().isEmpty()) {
                caps.getChildren().add(Texts.caption("+"));
                said.append(" + ");
            }
            caps.getChildren().add(cap(key));
            said.append(name(key));
        }
        return caps;
    }

    private Node cap(String key) {
        StackPane cap = new StackPane(
                ARROWS.containsKey(key)
                        ? Icons.icon("ui/" + ARROWS.get(key), ICON).turning()
                        : Texts.caption(name(key)));
        cap.getStyleClass().add("key-cap");
        return cap;
    }

    private String name(String key) {
        return key.length() == 1 ? key.toUpperCase(Locale.ROOT) : messages.get("key." + key);
    }
}
