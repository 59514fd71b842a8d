package masar.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import masar.app.kept.KeptViews.Named;
import masar.app.ui.MenuItems;
import masar.i18n.Messages;
import masar.view.popup.TextTooltip;
import masar.view.theme.Icons;

/** The views that were saved, to be shown again; saves the one that is shown, or copies it as a line. */
final class ViewsMenu extends MenuButton {

    private static final double ICON = 16;

    private final Messages messages;
    private final NamedViews views;

    ViewsMenu(Messages messages, NamedViews views) {
        this.messages = messages;
        this.views = views;
        String name = messages.get("views");
        setId("views-menu");
        setText(name);
        setAccessibleText(name);
        setGraphic(Icons.icon("ui/bookmark", ICON));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        new TextTooltip(name).installOn(this);
        getItems().setAll(new MenuItem(""));
        setOnShowing(opening -> MenuItems.replace(this, items()));
    }

    /** The same as a part of another menu, where there is no space for a button. */
    Menu submenu() {
        Menu menu = new Menu(getText());
        menu.setId("view.views");
        menu.getItems().setAll(new MenuItem(""));
        menu.setOnShowing(opening -> menu.getItems().setAll(items()));
        return menu;
    }

    private List<MenuItem> items() {
        List<Named> saved = views.all();
        MenuItem none = new MenuItem(messages.get("views.none"));
        none.setDisable(true);
        List<MenuItem> items =
                new ArrayList<>(saved.isEmpty() ? List.of(none) : items(saved, view -> views.show(view.line())));
        items.add(new SeparatorMenuItem());
        items.add(MenuItems.of("views.save", "ctrl+d", messages, views::save));
        items.add(MenuItems.of("views.copy", "ctrl+shift+d", messages, views::copy));
        if (!saved.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.add(menu("views.rename", saved, views::rename));
            items.add(menu("views.delete", saved, views::delete));
        }
        return items;
    }

    private Menu menu(String key, List<Named> saved, Consumer<Named> action) {
        Menu menu = new Menu(messages.get(key));
        menu.setId(key);
        menu.getItems().setAll(items(saved, action));
        return menu;
    }

    private static List<MenuItem> items(List<Named> saved, Consumer<Named> action) {
        return saved.stream()
                .map(view -> MenuItems.quoting(view.name(), () -> action.accept(view)))
                .toList();
    }
}
