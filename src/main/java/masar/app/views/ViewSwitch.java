package masar.app.views;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import masar.app.state.AppState;
import masar.app.state.MainView;
import masar.app.ui.Subscriptions;
import masar.i18n.Messages;
import masar.view.popup.TextTooltip;
import masar.view.theme.Icons;
import org.controlsfx.control.SegmentedButton;

/** The choice between the views of the events, with icons alone where there is little space. */
public final class ViewSwitch extends SegmentedButton {

    private static final double ICON = 16;

    /** @param iconsAlone whether there is space for no more */
    public ViewSwitch(AppState state, Subscriptions subscriptions, ObservableValue<Boolean> iconsAlone) {
        Messages messages = state.messages();
        setId("view-switch");
        setMinWidth(USE_PREF_SIZE);
        for (MainView view : MainView.values()) {
            String name = view.name().toLowerCase(Locale.ROOT);
            String words = messages.get("view." + name);
            ToggleButton button = new ToggleButton(words, Icons.icon("ui/" + name, ICON));
            button.setId("view-" + name);
            button.setAccessibleText(words);
            button.setMinWidth(USE_PREF_SIZE);
            new TextTooltip(messages.get("view." + name + ".hint")).installOn(button);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                state.viewProperty().set(view);
            });
            subscriptions.value(state.viewProperty(), now -> button.setSelected(now == view));
            subscriptions.value(
                    iconsAlone,
                    alone -> button.setContentDisplay(alone ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
            getButtons().add(button);
        }
    }
}
