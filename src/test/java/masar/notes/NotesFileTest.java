package masar.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masar.dataset.json.PlainJson;
import masar.export.file.ExportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesFileTest {

    private static final Notes NOTES = Notes.NONE
            .with("a", Note.NONE.starred(true).saying("سطر\nثانٍ \"x\""))
            .with("b", Note.NONE.hidden(true));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void liesBesideTheDatasetUnderItsName() {
        assertThat(new NotesFile(folder, "my.data.json").path()).isEqualTo(folder.resolve("my.data.masar-notes.json"));
        assertThat(new NotesFile(folder, "data").path()).isEqualTo(folder.resolve("data.masar-notes.json"));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException, ExportException {
        NotesFile file = new NotesFile(folder, "x.json");

        assertThat(file.read().notes()).isEqualTo(Notes.NONE);
        file.write(Notes.NONE, NOTES);

        assertThat(file.read()).isEqualTo(new NotesFile.Reading(NOTES, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"notes\": 3}", "{\"version\": \"1\"}"})
    void aDamagedFileIsSetAsideAsItIs(String content) throws IOException, ExportException {
        NotesFile file = new NotesFile(folder, "x.json");
        Files.writeString(file.path(), content);

        NotesFile.Reading reading = file.read();
        file.write(Notes.NONE, NOTES);

        assertThat(reading.notes()).isEqualTo(Notes.NONE);
        assertThat(reading.setAside().orElseThrow()).hasContent(content);
        assertThat(file.read().notes()).isEqualTo(NOTES);
    }

    @Test
    void whatIsNotUnderstoodIsAsIfItWereNotThere() throws IOException {
        NotesFile file = new NotesFile(folder, "x.json");
        Files.writeString(
                file.path(), "{\"notes\": {\"a\": {\"star\": true, \"note\": 3}, \"b\": 1, \"c\": {\"new\": 1}}}");

        assertThat(file.read().notes().byId()).isEqualTo(Map.of("a", Note.NONE.starred(true)));
    }

    @Test
    void whatAnotherWindowNotesAndWhatIsNotKnownStays() throws IOException, ExportException {
        NotesFile file = new NotesFile(folder, "x.json");
        Files.writeString(
                file.path(),
                "{\"version\": \"2\", \"more\": 1, \"notes\": {\"a\": {\"star\": true, \"colour\": \"red\"}, \"b\": \"by hand\"}}");
        Notes read = file.read().notes();
        new NotesFile(folder, "x.json").write(read, read.with("other", Note.NONE.saying("of another window")));

        file.write(read, read.with("a", Note.NONE.hidden(true)));

        assertThat(PlainJson.read(Files.readAllBytes(file.path())).orElseThrow())
                .isEqualTo(Map.of(
                        "version",
                        "2",
                        "more",
                        1,
                        "notes",
                        Map.of(
                                "a",
                                Map.of("hidden", true, "colour", "red"),
                                "b",
                                "by hand",
                                "other",
                                Map.of("note", "of another window"))));
    }

    @Test
    void aFileThatIsRemovedIsWrittenWithAllNotes() throws IOException, ExportException {
        NotesFile file = new NotesFile(folder, "x.json");

        file.write(NOTES, NOTES.with("c", Note.NONE.starred(true)));

        assertThat(file.read().notes()).isEqualTo(NOTES.with("c", Note.NONE.starred(true)));
    }

    @Test
    void whatIsNoFileIsNotRead() throws IOException {
        NotesFile file = new NotesFile(folder, "x.json");
        Files.createSymbolicLink(file.path(), Path.of("/dev/zero"));

        assertThatThrownBy(file::read).isInstanceOf(IOException.class);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        NotesFile file = new NotesFile(folder.resolve("no"), "x.json");

        assertThatThrownBy(() -> file.write(Notes.NONE, NOTES)).isInstanceOf(ExportException.class);
    }

    @Test
    @Timeout(10)
    void manyHiddenEventsAreShownAgainAtOnce() {
        Notes many = new Notes(IntStream.range(0, 50_000)
                .boxed()
                .collect(Collectors.toMap(i -> "e" + i, i -> Note.NONE.hidden(true))));

        assertThat(many.withNoneHidden()).isEqualTo(Notes.NONE);
    }

    @Test
    void ofTwoNotesOnAnEventNothingIsLost() {
        Notes early = Notes.NONE
                .with("a", Note.NONE.starred(true))
                .with("b", Note.NONE.saying("two"))
                .with("c", Note.NONE.saying("same"));
        Notes file = Notes.NONE
                .with("a", new Note(false, "one", true))
                .with("b", Note.NONE.saying("three"))
                .with("c", Note.NONE.saying("same"))
                .with("d", Note.NONE.hidden(true));

        assertThat(early.and(file))
                .isEqualTo(Notes.NONE
                        .with("a", new Note(true, "one", true))
                        .with("b", Note.NONE.saying("two\nthree"))
                        .with("c", Note.NONE.saying("same"))
                        .with("d", Note.NONE.hidden(true)));
    }

    @Test
    void notesThatSayNothingAreNone() {
        assertThat(NOTES.with("a", Note.NONE).with("b", Note.NONE)).isEqualTo(Notes.NONE);
        assertThat(NOTES.withNoneHidden().hidden()).isEmpty();
        assertThat(NOTES.withNoneHidden().starred()).containsExactly("a");
    }
}
