package masar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import masar.dataset.DatasetReader;
import masar.i18n.Messages;
import masar.notes.Notes;
import masar.notes.NotesFile;
import masar.notes.NotesPlace;
import masar.settings.SettingsFolder;
import picocli.CommandLine.Option;

/** The option that shows the reader's own notes. */
final class NotesOption {

    @Option(names = "--notes", descriptionKey = "option.notes")
    private boolean wanted;

    /** The option if it was given. */
    List<String> given() {
        return wanted ? List.of("--notes") : List.of();
    }

    /**
     * The notes on a dataset; none unless they were asked for.
     *
     * @param dataset its file; empty for the one that everybody has
     */
    Notes of(Optional<Path> dataset, Messages messages) throws Failure {
        if (!wanted) {
            return Notes.NONE;
        }
        Path own = SettingsFolder.ofUser();
        NotesFile file = dataset.map(path -> NotesPlace.beside(path, Optional.of(own)))
                .orElseGet(() -> NotesPlace.in(own, DatasetReader.BUNDLED))
                .file();
        try {
            return file.notes().orElseThrow(() -> unreadable(file, messages));
        } catch (IOException e) {
            throw unreadable(file, messages);
        }
    }

    private static Failure unreadable(NotesFile file, Messages messages) {
        return Failure.failed(Quoting.sentence(messages, "notes.unreadable", file.path()));
    }
}
