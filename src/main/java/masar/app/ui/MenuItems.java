package masar.app.ui;

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
}
