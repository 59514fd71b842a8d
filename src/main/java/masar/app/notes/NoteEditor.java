package masar.app.notes;

import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import masar.app.state.AppState;
import masar.app.ui.LongestText;
import masar.model.Event;
import masar.notes.Notes;

/** A field for the reader's own note on an event, kept as it is written. */
public final class NoteEditor extends TextArea {

    /** Who pauses for this long is not in the middle of a word. */
    private static final Duration REST = Duration.millis(700);

    private static final int ROWS = 3;

    /** JavaFX lays out longer texts for seconds, in UTF-16 code units. */
    static final int LONGEST = 20_000;

    private final AppState state;
    private final Event event;
    private Subscription following = Subscription.EMPTY;

    /** The note as the state has it, and what this field made of it: not every character can be in a field. */
    private String noted = "";

    private String shown = "";

    public NoteEditor(AppState state, Event event) {
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
        LongestText.limit(
                this,
                text -> LONGEST,
                () -> state.notices()
                        .say(() -> state.messages()
                                .get("notes.long", state.labels().count(LONGEST))));
        textProperty().subscribe(words -> rest.playFromStart());
        focusedProperty().subscribe(this::keep);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        // Another event is shown, or another dataset.
        sceneProperty().subscribe((before, now) -> {
            following.unsubscribe();
            if (now == null) {
                rest.stop();
                keep();
            } else {
                following = state.notesProperty().subscribe(this::follow);
            }
        });
        follow(state.notesProperty().get());
    }

    /** Shows what is noted elsewhere, or read from a file only now, unless the reader has begun to write. */
    private void follow(Notes notes) {
        String now = notes.of(event.id()).text();
        if (now.equals(noted)) {
            return;
        }
        noted = now;
        if (getText().equals(shown)) {
            setEditable(now.length() <= LONGEST);
            setText(now.substring(0, Math.min(now.length(), LONGEST)));
            shown = getText();
        }
    }

    /** Tab leads on through the window, as from any field of a form; a note needs no tabs. */
    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    private void keep() {
        if (!getText().equals(shown)) {
            shown = getText();
            noted = shown;
            state.setNote(event, state.note(event).saying(shown));
        }
    }
}
