package masar.app;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** The keys that work wherever the focus is, except that a text field keeps those that it edits with. */
final class WindowKeys {

    private final Scene scene;

    WindowKeys(Scene scene) {
        this.scene = scene;
    }

    /** A key by itself or with others, even while the reader types. */
    void always(Runnable action, KeyCode key, Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(key, modifiers), action);
    }

    /** A key by itself or with others, unless the reader types. */
    void unlessTyping(Runnable action, KeyCode key, Modifier... modifiers) {
        always(
                () -> {
                    if (!(scene.getFocusOwner() instanceof TextInputControl)) {
                        action.run();
                    }
                },
                key,
                modifiers);
    }

    /** Runs an action at a question mark, Latin or Arabic, typed on any keyboard, unless a text field has the focus. */
    void questionMark(Runnable action) {
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            boolean question =
                    event.getCharacter().equals("?") || event.getCharacter().equals("\u061f");
            if (question && !(scene.getFocusOwner() instanceof TextInputControl)) {
                action.run();
            }
        });
    }
}
