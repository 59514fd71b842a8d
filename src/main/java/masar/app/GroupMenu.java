package masar.app;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.text.Text;
import masar.app.state.AppState;
import masar.app.state.MainView;
import masar.app.ui.MenuItems;
import masar.app.ui.Subscriptions;
import masar.i18n.Messages;
import masar.layout.Grouping;
import masar.layout.Lanes;

/**
 * What the events are divided by; the button itself says it, and is as wide for each choice as for the widest. Columns have
 * no lanes: there, the menu says so and leads to the axis.
 */
final class GroupMenu extends MenuButton {

    private final Messages messages;

    GroupMenu(AppState state, Subscriptions subscriptions) {
        messages = state.messages();
        setId("group-menu");
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Grouping grouping : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.get(key(grouping)));
            item.setId(key(grouping));
            item.setToggleGroup(group);
            item.setOnAction(chosen -> state.groupingProperty().set(grouping));
            subscriptions.value(state.viewProperty(), view -> item.setDisable(view == MainView.COLUMNS));
            subscriptions.value(state.groupingProperty(), now -> item.setSelected(now == grouping));
            getItems().add(item);
        }
        MenuItem fold = MenuItems.of("group.fold", messages, state::foldLanes);
        MenuItem unfold = MenuItems.of("group.unfold", messages, state::unfoldLanes);
        MenuItem axis =
                MenuItems.of("group.axis", messages, () -> state.viewProperty().set(MainView.AXIS));
        Runnable enable = () -> {
            Lanes lanes = state.lanesProperty().get();
            boolean inColumns = state.viewProperty().get() == MainView.COLUMNS;
            fold.setDisable(inColumns || allFolded(lanes, true));
            unfold.setDisable(inColumns || allFolded(lanes, false));
            axis.setVisible(inColumns);
        };
        subscriptions.value(state.lanesProperty(), lanes -> enable.run());
        subscriptions.value(state.viewProperty(), view -> enable.run());
        getItems().addAll(new SeparatorMenuItem(), fold, unfold, axis);
        subscriptions.value(state.groupingProperty(), now -> setText(text(now)));
    }

    /** Whether each lane that can be folded is, or each is not. */
    private static boolean allFolded(Lanes lanes, boolean folded) {
        return lanes.lanes().stream().allMatch(lane -> lane.heading().isEmpty() || lane.folded() == folded);
    }

    /** As wide as the widest text needs, so that no choice moves what is next to it. */
    @Override
    protected double computePrefWidth(double height) {
        double widest = Arrays.stream(Grouping.values())
                .mapToDouble(grouping -> width(text(grouping)))
                .max()
                .orElse(0);
        return super.computePrefWidth(height) + widest - width(getText());
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(getFont());
        return snapSizeX(text.getLayoutBounds().getWidth());
    }

    private String text(Grouping grouping) {
        return messages.get("group", messages.get(key(grouping)));
    }

    private static String key(Grouping grouping) {
        return "group." + grouping.name().toLowerCase(Locale.ROOT);
    }
}
