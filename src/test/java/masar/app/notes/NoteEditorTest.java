package masar.app.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.i18n.Language;
import masar.model.Event;
import masar.notes.Note;
import masar.time.LabelStyle;
import masar.view.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class NoteEditorTest {

    private final AppState state = new AppState(
            Dataset.of(((ReadResult.Loaded) DatasetReader.readBundled()).timeline(), "us-iraq.json", List.of()),
            LabelStyle.of(Language.ARABIC),
            Theme.LIGHT);
    private final Event event = state.timeline().events().getFirst();
    private final StackPane pane = new StackPane();
    private final Scene scene = new Scene(pane);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private NoteEditor editor() {
        NoteEditor editor = new NoteEditor(state, event);
        pane.getChildren().setAll(editor);
        assertThat(editor.getScene()).isSameAs(scene);
        return editor;
    }

    private void note(String text) {
        state.setNote(event, Note.NONE.saying(text));
    }

    @Test
    void aNoteThatIsReadWhileItsFieldIsShownAppearsThereAndStays() {
        on(() -> {
            NoteEditor editor = editor();
            note("read from a file");
            assertThat(editor.getText()).isEqualTo("read from a file");

            pane.getChildren().clear();
            assertThat(state.note(event).text()).isEqualTo("read from a file");
        });
    }

    @Test
    void whatIsBeingWrittenIsKeptInTheFieldThatFollows() {
        on(() -> {
            NoteEditor before = editor();
            before.setText("half a word");
            NoteEditor after = new NoteEditor(state, event);
            pane.getChildren().setAll(after);
            assertThat(after.getText()).isEqualTo("half a word");

            pane.getChildren().clear();
            assertThat(state.note(event).text()).isEqualTo("half a word");
        });
    }

    @Test
    void aNoteThatNoFieldCanHoldStaysAsItIs() {
        on(() -> {
            for (String text : List.of("one\r\ntwo\u0007", "x".repeat(NoteEditor.LONGEST + 1))) {
                note(text);
                NoteEditor editor = editor();
                assertThat(editor.getLength()).isLessThanOrEqualTo(NoteEditor.LONGEST);

                pane.getChildren().clear();
                assertThat(state.note(event).text()).isEqualTo(text);
            }
        });
    }

    @Test
    void aPasteThatIsTooLongIsCut() {
        on(() -> {
            NoteEditor editor = editor();
            editor.setText("first ");
            editor.positionCaret(0);
            editor.replaceSelection("\ud83d\ude00".repeat(NoteEditor.LONGEST));
            assertThat(editor.getText()).endsWith("\ud83d\ude00first ").hasSize(NoteEditor.LONGEST);
        });
    }
}
