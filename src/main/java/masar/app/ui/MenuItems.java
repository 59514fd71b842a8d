package masar.app.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import masar.i18n.Messages;

/** Entries of menus. */
public final class MenuItems {

    private MenuItems() {}

    /** An entry whose text is that of a key, which is its id as well. */
    public static MenuItem of(String key, Messages messages, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setId(key);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    /** The same, which shows {@linkplain ShownKeys keys}. */
    public static MenuItem of(String key, String keys, Messages messages, Runnable action) {
        MenuItem item = of(key, messages, action);
        ShownKeys.put(item, keys, messages);
        return item;
    }

    /** An entry with a text that somebody else wrote, in which an underscore is just that. */
    public static MenuItem quoting(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    /**
     * Gives a menu other entries just before it is shown. JavaFX places a menu that runs from right to left by its width, and
     * that of new entries is 0 until they have a style.
     */
    public static void replace(MenuButton button, List<MenuItem> items) {
        button.getItems().setAll(items);
        ContextMenu menu = items.getFirst().getParentPopup();
        if (menu != null && menu.getSkin() != null) {
            Node entries = menu.getSkin().getNode();
            entries.applyCss();
            entries.autosize();
        }
    }
}
