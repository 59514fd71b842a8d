package masar.app;

import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.i18n.Messages;
import masar.layout.Grouping;

/** What the events are divided by; the button itself says it. */
final class GroupMenu extends MenuButton {

    GroupMenu(AppState state, Subscriptions subscriptions) {
        Messages messages = state.messages();
        setId("group-menu");
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Grouping grouping : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.get(key(grouping)));
            item.setId(key(grouping));
            item.setToggleGroup(group);
            item.setOnAction(chosen -> state.groupingProperty().set(grouping));
            subscriptions.value(state.groupingProperty(), now -> item.setSelected(now == grouping));
            getItems().add(item);
        }
        subscriptions.value(state.groupingProperty(), now -> setText(messages.get("group", messages.get(key(now)))));
    }

    private static String key(Grouping grouping) {
        return "group." + grouping.name().toLowerCase(Locale.ROOT);
    }
}
