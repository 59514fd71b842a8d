package masar.app.notes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.app.task.BackgroundTask;
import masar.app.ui.Subscriptions;
import masar.export.file.ExportException;
import masar.export.file.OwnFolder;
import masar.export.file.SavingThread;
import masar.i18n.BidiText;
import masar.notes.Notes;
import masar.notes.NotesFile;
import masar.notes.NotesPlace;

/**
 * Keeps the notes on the dataset that is shown: in a file next to it, or in the reader's own folder where that is not possible,
 * as for the shipped dataset. Used on the JavaFX thread; files are read and written off it.
 */
public final class NotesKeeper {

    private final AppState state;
    private final Optional<Path> own;
    private final SavingThread writing = new SavingThread("masar-notes");
    private Optional<NotesPlace> place = Optional.empty();
    private Notes kept = Notes.NONE;

    /** What the file has, as far as is known here; on the thread that writes. */
    private Notes written = Notes.NONE;

    /** @param own the reader's own folder, which need not exist; empty if nothing is to be kept there */
    public NotesKeeper(AppState state, Optional<Path> own, Subscriptions subscriptions) {
        this.state = state;
        this.own = own;
        subscriptions.value(state.datasetProperty(), this::open);
        subscriptions.value(state.notesProperty(), this::save);
    }

    /** @param lost how many notes are on events that the dataset does not have */
    private record Found(NotesPlace place, NotesFile.Reading reading, int lost) {}

    /** The notes on the dataset before are not those on this one. */
    private void open(Dataset dataset) {
        place = Optional.empty();
        Optional<NotesPlace> where = dataset.path()
                .map(path -> NotesPlace.beside(path, own))
                .or(() -> own.map(folder -> NotesPlace.in(folder, dataset.file())));
        where.ifPresent(at -> BackgroundTask.of(progress -> read(at, dataset))
                .onSuccess(found -> {
                    if (state.datasetProperty().get().equals(dataset)) {
                        take(found);
                    }
                })
                .onFailure(failure -> state.notices()
                        .warn(() -> state.messages()
                                .get("notes.unreadable", shownPath(at.file().path()))))
                .start());
    }

    private static Found read(NotesPlace where, Dataset dataset) throws IOException {
        NotesFile.Reading reading = where.file().read();
        Set<String> lost = new HashSet<>(reading.notes().byId().keySet());
        if (!lost.isEmpty()) {
            dataset.timeline().events().forEach(event -> lost.remove(event.id()));
        }
        return new Found(where, reading, lost.size());
    }

    private void take(Found found) {
        place = Optional.of(found.place);
        kept = found.reading.notes();
        Notes read = kept;
        writing.run(Duration.ZERO, () -> written = read);
        // Something may have been noted meanwhile.
        state.notesProperty().set(state.notesProperty().get().and(kept));
        String path = shownPath(found.place.file().path());
        found.reading
                .setAside()
                .ifPresent(other ->
                        state.notices().warn(() -> state.messages().get("notes.damaged", path, shownPath(other))));
        if (found.lost > 0) {
            state.notices()
                    .warn(() -> state.messages()
                            .count("notes.lost", found.lost, state.labels().count(found.lost)));
        }
    }

    private String shownPath(Path path) {
        return BidiText.leftToRight(path.toString(), state.language());
    }

    private void save(Notes notes) {
        if (place.isPresent() && !notes.equals(kept)) {
            kept = notes;
            NotesPlace where = place.get();
            writing.run(Duration.ZERO, () -> write(notes, where));
        }
    }

    private void write(Notes notes, NotesPlace where) {
        try {
            write(written, notes, where.file());
        } catch (ExportException e) {
            where.spare().ifPresentOrElse(spare -> move(notes, where, spare, e), () -> report(e));
        }
    }

    /** The reader's own folder need not exist. */
    private void write(Notes before, Notes notes, NotesFile file) throws ExportException {
        Path folder = Objects.requireNonNull(file.path().getParent());
        if (own.equals(Optional.of(folder))) {
            OwnFolder.make(folder);
        }
        file.write(before, notes);
        written = notes;
    }

    /** From now on in the other place. */
    private void move(Notes notes, NotesPlace before, NotesFile spare, ExportException reason) {
        try {
            write(Notes.NONE, notes, spare);
            Platform.runLater(() -> {
                place = place.filter(now -> !now.equals(before))
                        .or(() -> Optional.of(new NotesPlace(spare, Optional.empty())));
                state.notices()
                        .warn(() -> state.messages()
                                .get("notes.moved", reason.sentence(state.language()), shownPath(spare.path())));
            });
        } catch (ExportException e) {
            report(reason);
        }
    }

    private void report(ExportException e) {
        Platform.runLater(() ->
                state.notices().warn(() -> state.messages().get("notes.unkept", e.sentence(state.language()))));
    }

    /** Waits until what has been noted is on the disk. */
    public void close() {
        writing.close();
    }
}
