package masar.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import masar.export.file.ExportException;
import org.junit.jupiter.api.Test;
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
        file.write(NOTES);

        assertThat(file.read()).isEqualTo(new NotesFile.Reading(NOTES, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"notes\": 3}", "{\"version\": \"1\"}"})
    void aDamagedFileIsSetAsideAsItIs(String content) throws IOException, ExportException {
        NotesFile file = new NotesFile(folder, "x.json");
        Files.writeString(file.path(), content);

        NotesFile.Reading reading = file.read();
        file.write(NOTES);

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
    void aFolderThatIsNotThereIsNamed() {
        NotesFile file = new NotesFile(folder.resolve("no"), "x.json");

        assertThatThrownBy(() -> file.write(NOTES)).isInstanceOf(ExportException.class);
    }

    @Test
    void notesThatSayNothingAreNone() {
        assertThat(NOTES.with("a", Note.NONE).with("b", Note.NONE)).isEqualTo(Notes.NONE);
        assertThat(NOTES.withNoneHidden().hidden()).isEmpty();
        assertThat(NOTES.withNoneHidden().starred()).containsExactly("a");
    }
}
