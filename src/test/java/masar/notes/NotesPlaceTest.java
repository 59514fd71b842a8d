package masar.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesPlaceTest {

    @Test
    void notesMovedToTheReadersFolderAreFoundThere(@TempDir Path folder) throws Exception {
        Path own = folder.resolve("own");
        Path dataset = folder.resolve("data/x.json");
        NotesPlace first = NotesPlace.beside(dataset, Optional.of(own));
        assertThat(first.file().path()).isEqualTo(folder.resolve("data/x.masar-notes.json"));

        Files.createDirectories(own);
        first.spare().orElseThrow().write(Notes.NONE, Notes.NONE.with("a", Note.NONE.starred(true)));

        NotesPlace then = NotesPlace.beside(dataset, Optional.of(own));
        assertThat(then.file().read().notes().starred()).containsExactly("a");
        assertThat(NotesPlace.beside(folder.resolve("other/x.json"), Optional.of(own))
                        .file()
                        .path())
                .as("another dataset of that name")
                .isEqualTo(folder.resolve("other/x.masar-notes.json"));
        assertThat(NotesPlace.beside(dataset, Optional.empty()).spare()).isEmpty();
    }

    @Test
    void ofTwoFilesTheOneThatWasWrittenLastCounts(@TempDir Path folder) throws Exception {
        Path own = Files.createDirectories(folder.resolve("own"));
        Path dataset = folder.resolve("x.json");
        NotesPlace first = NotesPlace.beside(dataset, Optional.of(own));
        NotesFile spare = first.spare().orElseThrow();
        Notes starred = Notes.NONE.with("a", Note.NONE.starred(true));
        first.file().write(Notes.NONE, starred);
        spare.write(Notes.NONE, starred);

        Files.setLastModifiedTime(first.file().path(), FileTime.fromMillis(1_000));
        assertThat(NotesPlace.beside(dataset, Optional.of(own)).file().path()).isEqualTo(spare.path());

        Files.setLastModifiedTime(spare.path(), FileTime.fromMillis(500));
        assertThat(NotesPlace.beside(dataset, Optional.of(own)).file().path())
                .isEqualTo(first.file().path());
    }
}
