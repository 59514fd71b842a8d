package masar.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import masar.app.state.AppState;
import masar.app.state.Arrangement.Others;
import masar.app.state.MainView;
import masar.app.state.TextSize;
import masar.app.ui.MenuItems;
import masar.app.ui.ShownKeys;
import masar.app.ui.Subscriptions;
import masar.app.ui.WindowActions;
import masar.i18n.Messages;
import masar.time.Digits;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.view.theme.Theme;

/** How things are shown: which view, how much text its cards have, theme, names of months, digits, size of texts. */
final class ViewMenu extends MenuButton {

    private final Messages messages;
    private final Subscriptions subscriptions;

    /** @param saved the views that were saved */
    ViewMenu(AppState state, Subscriptions subscriptions, WindowActions actions, Menu saved) {
        this.messages = state.messages();
        this.subscriptions = subscriptions;
        setText(messages.get("bar.view"));
        setId("view-menu");
        setMinWidth(USE_PREF_SIZE);
        MenuItem all = MenuItems.of(
                "view.all", "0", messages, () -> state.viewportProperty().set(Optional.empty()));
        onlyIn(state, MainView.AXIS, "view.all", all);
        MenuItem legend = MenuItems.of("legend", messages, actions::toggleLegend);
        legend.setId("view.legend");
        CheckMenuItem list = check("view.list", actions.listShownProperty(), chosen -> actions.toggleList());
        ShownKeys.put(list, "ctrl+l", messages);
        Menu detail = choices("view.detail", AppState.DETAILS, state.detailProperty(), level -> level, (level, d) -> d);
        onlyIn(state, MainView.COLUMNS, "view.detail", detail);
        CheckMenuItem hijri = check(
                "view.hijri",
                state.hijriProperty(),
                chosen -> state.hijriProperty().set(chosen));
        onlyIn(state, MainView.AXIS, "view.hijri", hijri);
        getItems().addAll(views(state));
        getItems()
                .addAll(
                        detail,
                        saved,
                        new SeparatorMenuItem(),
                        choices(
                                "view.theme",
                                List.of(Theme.values()),
                                state.themeProperty(),
                                theme -> theme,
                                (theme, t) -> t),
                        choices(
                                "view.months",
                                List.of(MonthNames.values()),
                                state.styleProperty(),
                                LabelStyle::monthNames,
                                (style, months) -> new LabelStyle(style.language(), months, style.digits())),
                        choices(
                                "view.digits",
                                List.of(Digits.values()),
                                state.styleProperty(),
                                LabelStyle::digits,
                                LabelStyle::with),
                        hijri,
                        choices(
                                "filter.others",
                                List.of(Others.values()),
                                state.othersProperty(),
                                others -> others,
                                (others, o) -> o),
                        list,
                        textSizes(state),
                        new SeparatorMenuItem(),
                        all,
                        MenuItems.of("view.fullscreen", "f11", messages, actions::toggleFullScreen),
                        MenuItems.of("view.print", "ctrl+p", messages, actions::print),
                        MenuItems.of("view.cite", messages, actions::citeView),
                        MenuItems.of("view.keys", "f1", messages, actions::showKeys),
                        legend,
                        MenuItems.of("view.about", messages, actions::showAbout));
    }

    /** An entry for each view. */
    private List<MenuItem> views(AppState state) {
        List<MenuItem> items = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        for (MainView view : MainView.values()) {
            // In this order the keys that the window listens to are numbered.
            int number = items.size() + 1;
            String key = "view." + view.name().toLowerCase(Locale.ROOT);
            RadioMenuItem item = new RadioMenuItem(messages.get(key));
            item.setId(key);
            item.setToggleGroup(group);
            item.setOnAction(chosen -> state.viewProperty().set(view));
            subscriptions.value(state.viewProperty(), now -> item.setSelected(now == view));
            ShownKeys.put(item, "ctrl+" + number, messages);
            items.add(item);
        }
        return items;
    }

    /** Disables an entry in the view in which it has no effect, and says there in which it has one. */
    private void onlyIn(AppState state, MainView view, String key, MenuItem item) {
        subscriptions.value(state.viewProperty(), now -> {
            String words = messages.get(key);
            item.setDisable(now != view);
            item.setText(
                    now == view
                            ? words
                            : messages.get("view.only." + view.name().toLowerCase(Locale.ROOT), words));
        });
    }

    private Menu textSizes(AppState state) {
        ObjectProperty<TextSize> size = state.textSizeProperty();
        MenuItem larger = size("view.text.larger", size, TextSize::larger);
        ShownKeys.put(larger, "ctrl+plus", messages);
        MenuItem smaller = size("view.text.smaller", size, TextSize::smaller);
        ShownKeys.put(smaller, "ctrl+minus", messages);
        MenuItem usual = size("view.text.usual", size, now -> TextSize.USUAL);
        ShownKeys.put(usual, "ctrl+0", messages);
        Menu menu = new Menu("", null, larger, smaller, usual);
        menu.setId("view.text");
        Runnable name = () -> menu.setText(
                messages.get("view.text", state.labels().count(size.get().percent())));
        subscriptions.value(size, now -> name.run());
        subscriptions.value(state.styleProperty(), now -> name.run());
        return menu;
    }

    /** An entry that changes the size of texts, unless that has no effect. */
    private MenuItem size(String key, ObjectProperty<TextSize> size, UnaryOperator<TextSize> change) {
        MenuItem item = MenuItems.of(key, messages, () -> size.set(change.apply(size.get())));
        subscriptions.value(size, now -> item.setDisable(change.apply(now).equals(now)));
        return item;
    }

    /** An entry that holds or does not; its text is that of its key. */
    private CheckMenuItem check(String key, ObservableValue<Boolean> holds, Consumer<Boolean> choose) {
        CheckMenuItem item = new CheckMenuItem(messages.get(key));
        item.setId(key);
        item.setOnAction(chosen -> choose.accept(item.isSelected()));
        subscriptions.value(holds, item::setSelected);
        return item;
    }

    private interface With<S, C> {
        S set(S value, C choice);
    }

    /** A submenu of which one entry holds; its texts are {@code key.name}. */
    private <S, C extends Enum<C>> Menu choices(
            String key, List<C> values, ObjectProperty<S> property, Function<S, C> get, With<S, C> with) {
        Menu menu = new Menu(messages.get(key));
        ToggleGroup group = new ToggleGroup();
        for (C value : values) {
            String name = value.name().toLowerCase(Locale.ROOT);
            RadioMenuItem item = new RadioMenuItem(messages.get(key + '.' + name));
            item.setId(key + '.' + name);
            item.setToggleGroup(group);
            item.setOnAction(chosen -> property.set(with.set(property.get(), value)));
            subscriptions.value(property, now -> item.setSelected(get.apply(now) == value));
            menu.getItems().add(item);
        }
        return menu;
    }
}
