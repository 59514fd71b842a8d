package masar.app;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** The keys that work wherever the focus is, except that a text field keeps those that it edits with. */
final class WindowKeys {

    private final Scene scene;

    WindowKeys(Scene scene) {
        this.scene = scene;
    }

    /** A key together with the system's shortcut key, even while the reader types. */
    void shortcut(KeyCode key, Runnable action) {
        put(action, key, KeyCombination.SHORTCUT_DOWN);
    }

    /** A key by itself or with others, unless the reader types. */
    void unlessTyping(Runnable action, KeyCode key, Modifier... modifiers) {
        put(
                () -> {
                    if (!(scene.getFocusOwner() instanceof TextInputControl)) {
                        action.run();
                    }
                },
                key,
                modifiers);
    }

    private void put(Runnable action, KeyCode key, Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(key, modifiers), action);
    }
}
