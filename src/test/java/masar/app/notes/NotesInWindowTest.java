package masar.app.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import masar.ShippedDataset;
import masar.app.WindowRobot;
import masar.app.state.Arrangement;
import masar.dataset.TimelineWriter;
import masar.i18n.Language;
import masar.model.Event;
import masar.notes.Note;
import masar.notes.Notes;
import masar.notes.NotesFile;
import masar.query.EventFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stars, notes and hidden events of a reader's own dataset. */
class NotesInWindowTest {

    private static final Event EVENT = ShippedDataset.TIMELINE.events().get(7);

    private static Path dataset(Path folder) throws IOException {
        Path file = folder.resolve("own.json");
        try (var out = Files.newOutputStream(file)) {
            TimelineWriter.write(ShippedDataset.TIMELINE, out);
        }
        return file;
    }

    private static Notes kept(NotesFile file) {
        try {
            return file.read().notes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatAReaderNotesIsKeptBesideTheDatasetAndIsThereAgain(@TempDir Path folder) throws Exception {
        Path dataset = dataset(folder);
        byte[] content = Files.readAllBytes(dataset);
        NotesFile file = new NotesFile(folder, "own.json");
        WindowRobot window = WindowRobot.open(Language.ARABIC);
        try {
            open(window, dataset);
            window.does(() -> {
                window.state().selectionProperty().set(Optional.of(event(window)));
                window.view().requestFocus();
            });

            window.type(KeyCode.S);
            assertThat(window.view().isStarred(event(window))).isTrue();
            window.until(() -> kept(file).of(EVENT.id()).starred());

            window.does(() -> ((TextArea) window.node("details-note")).setText("تحقق من المصدر"));
            window.does(() -> window.view().requestFocus());
            window.does(() -> window.state().selectionProperty().set(Optional.empty()));
            window.until(() -> kept(file).of(EVENT.id()).equals(new Note(true, "تحقق من المصدر", false)));

            window.does(() -> window.state()
                    .setNote(event(window), window.state().note(event(window)).hidden(true)));
            assertThat(window.state().shownProperty().get().size()).isEqualTo(ShippedDataset.EVENTS - 1);
            window.click("status-hidden");
            assertThat(window.state().shownProperty().get().size()).isEqualTo(ShippedDataset.EVENTS);

            window.click("filter-starred");
            assertThat(window.state().shownProperty().get().events()).containsExactly(event(window));
            window.click("filter-starred");

            window.does(() -> window.state()
                    .open(
                            window.state().datasetProperty().get().asShipped(),
                            Arrangement.of(
                                    window.state().datasetProperty().get(),
                                    EventFilter.NONE,
                                    window.state().groupingProperty().get())));
            assertThat(window.state().notesProperty().get()).isEqualTo(Notes.NONE);
            open(window, dataset);
            window.until(() -> window.state().note(event(window)).starred());
            assertThat(Files.readAllBytes(dataset)).isEqualTo(content);
        } finally {
            window.close();
        }
    }

    private static Event event(WindowRobot window) {
        return window.event(EVENT.id());
    }

    private static void open(WindowRobot window, Path dataset) throws TimeoutException {
        window.willChoose(dataset);
        window.type(KeyCode.SHORTCUT, KeyCode.O);
        window.until(() -> window.state().datasetProperty().get().path().equals(Optional.of(dataset)));
    }
}
