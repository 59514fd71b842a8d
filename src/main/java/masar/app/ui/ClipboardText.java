package masar.app.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Text on the clipboard of the system. */
public final class ClipboardText {

    private ClipboardText() {}

    /** Puts a text there in place of what it has. */
    public static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
