package masar.app.notes;

import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import masar.app.state.AppState;
import masar.model.Event;

/** A field for the reader's own note on an event, kept as it is written. */
public final class NoteEditor extends TextArea {

    /** Who pauses for this long is not in the middle of a word. */
    private static final Duration REST = Duration.millis(700);

    private static final int ROWS = 3;

    private final AppState state;
    private final Event event;

    public NoteEditor(AppState state, Event event) {
        super(state.note(event).text());
        this.state = state;
        this.event = event;
        setId("details-note");
        getStyleClass().add("note-editor");
        setWrapText(true);
        setPrefRowCount(ROWS);
        setPromptText(state.messages().get("notes.prompt"));
        setAccessibleText(state.messages().get("notes.heading"));
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(rested -> keep());
        textProperty().subscribe(words -> rest.playFromStart());
        focusedProperty().subscribe(this::keep);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        // Another event is shown, or another dataset.
        sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                rest.stop();
                keep();
            }
        });
    }

    /** Tab leads on through the window, as from any field of a form; a note needs no tabs. */
    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    private void keep() {
        if (!getText().equals(state.note(event).text())) {
            state.setNote(event, state.note(event).saying(getText()));
        }
    }
}
