package masar.app.ui;

import java.text.BreakIterator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import masar.i18n.BidiText;
import masar.typography.TextBlock;

/**
 * Lets the reader select the texts of a part of the window: by dragging, a word by a double click, all of a text by a triple
 * click or Ctrl+A, and copy what is selected by Ctrl+C. At most one text has a selection.
 */
public final class TextSelecting {

    private static final int WORD = 2;

    private final Parent part;
    private Optional<TextBlock> text = Optional.empty();
    private int anchor;

    private TextSelecting(Parent part) {
        this.part = part;
    }

    /** Lets texts be selected in a part of the window that can have the focus. */
    public static void install(Parent part) {
        TextSelecting selecting = new TextSelecting(part);
        part.addEventFilter(MouseEvent.MOUSE_PRESSED, selecting::press);
        part.addEventFilter(MouseEvent.MOUSE_DRAGGED, selecting::drag);
        part.addEventFilter(MouseEvent.MOUSE_RELEASED, selecting::release);
        part.addEventHandler(KeyEvent.KEY_PRESSED, selecting::key);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        text.ifPresent(before -> before.select(0, 0));
        text = textAt(event.getPickResult().getIntersectedNode());
        text.ifPresent(now -> {
            anchor = now.offsetAt(event.getSceneX(), event.getSceneY());
            if (event.getClickCount() == WORD) {
                selectWord(now);
            } else if (event.getClickCount() > WORD) {
                now.select(0, now.getText().length());
            }
        });
    }

    private Optional<TextBlock> textAt(Node picked) {
        for (Node node = picked; node != null && !node.equals(part); node = node.getParent()) {
            if (node instanceof TextBlock block) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    private void selectWord(TextBlock block) {
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(block.getText());
        int end = words.following(Math.min(anchor, block.getText().length() - 1));
        block.select(words.previous(), end);
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            text.ifPresent(now -> {
                int at = now.offsetAt(event.getSceneX(), event.getSceneY());
                now.select(Math.min(anchor, at), Math.max(anchor, at));
            });
        }
    }

    /** A text on a button is selected without pressing the button. */
    private void release(MouseEvent event) {
        boolean selected = selected().isPresent() && !event.isStillSincePress();
        for (Node node = text.orElse(null); selected && node != null; node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                button.disarm();
                event.consume();
            }
        }
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.C && selected().isPresent()) {
            selected().ifPresent(ClipboardText::put);
            event.consume();
        } else if (event.getCode() == KeyCode.A && text.isPresent()) {
            text.ifPresent(now -> now.select(0, now.getText().length()));
            event.consume();
        }
    }

    /** What is selected, without the marks of direction, of which a part of a text may have half. */
    private Optional<String> selected() {
        return text.filter(now -> now.getScene() != null)
                .map(TextBlock::selectedText)
                .filter(words -> !words.isEmpty())
                .map(BidiText::withoutIsolates);
    }
}
