package masar.app.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import masar.i18n.Messages;

/**
 * Keys that an entry of a menu shows but does not listen to, since the window does: it knows whether the reader is
 * typing, and its keys outlive the menu, which each language has anew.
 */
public final class ShownKeys extends KeyCombination {

    private final String words;

    private ShownKeys(String words) {
        this.words = words;
    }

    /**
     * Shows keys at the end of an entry.
     *
     * @param keys joined by a plus, such as {@code ctrl+l}: letters, digits, or the last parts of the keys of messages
     */
    public static void put(MenuItem item, String keys, Messages messages) {
        item.setAccelerator(new ShownKeys(Arrays.stream(keys.split("\\+", -1))
                .map(key -> key.length() == 1 ? key.toUpperCase(Locale.ROOT) : messages.get("key." + key))
                .collect(Collectors.joining("+"))));
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return words;
    }

    @Override
    public String getName() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKeys keys && keys.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
