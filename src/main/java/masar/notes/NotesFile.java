package masar.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.dataset.json.PlainJson;
import masar.export.file.DamagedFile;
import masar.export.file.ExportException;
import masar.export.file.SafeFile;

/**
 * A file of notes, as JSON: an object {@code notes} with an object for each event by its id, whose {@code star}, {@code note}
 * and {@code hidden} are there if they apply.
 */
public final class NotesFile {

    private static final String ENDING = ".masar-notes.json";
    private static final String VERSION = "1";

    private final Path file;

    /**
     * @param folder in which the file is or will be
     * @param dataset the name of the file of the dataset
     */
    public NotesFile(Path folder, String dataset) {
        this.file = folder.resolve(dataset.replaceFirst("\\.[^.]*$", "") + ENDING);
    }

    /**
     * What a file gave.
     *
     * @param setAside where it is now if it was damaged; then there are no notes
     */
    public record Reading(Notes notes, Optional<Path> setAside) {}

    /** Its path. */
    public Path path() {
        return file;
    }

    /** Whether there is such a file. */
    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * Reads the notes. A file that is damaged gets another name, so that the next notes do not replace it.
     *
     * @throws IOException if the file cannot be read, or not be renamed
     */
    public Reading read() throws IOException {
        Optional<Notes> notes = notes();
        return notes.isPresent()
                ? new Reading(notes.get(), Optional.empty())
                : new Reading(Notes.NONE, Optional.of(DamagedFile.setAside(file)));
    }

    /**
     * The notes, of which there are none without a file; empty if the file is damaged.
     *
     * @throws IOException if the file cannot be read
     */
    public Optional<Notes> notes() throws IOException {
        return exists() ? parse(Files.readAllBytes(file)) : Optional.of(Notes.NONE);
    }

    private static Optional<Notes> parse(byte[] json) {
        Optional<Map<String, Object>> object = PlainJson.read(json);
        if (object.isEmpty() || !(object.get().get("notes") instanceof Map<?, ?> all)) {
            return Optional.empty();
        }
        Map<String, Note> notes = new HashMap<>();
        all.forEach((id, value) -> {
            if (value instanceof Map<?, ?> note && !note(note).equals(Note.NONE)) {
                notes.put(String.valueOf(id), note(note));
            }
        });
        return Optional.of(new Notes(notes));
    }

    private static Note note(Map<?, ?> object) {
        return new Note(
                Boolean.TRUE.equals(object.get("star")),
                object.get("note") instanceof String text ? text : "",
                Boolean.TRUE.equals(object.get("hidden")));
    }

    /**
     * Writes the notes, all or nothing.
     *
     * @throws ExportException if that is not possible
     */
    public void write(Notes notes) throws ExportException {
        Map<String, Object> all = new TreeMap<>();
        notes.byId().forEach((id, note) -> all.put(id, object(note)));
        byte[] json = PlainJson.write(new TreeMap<>(Map.of("version", VERSION, "notes", all)));
        new SafeFile().write(file, json);
    }

    private static Map<String, Object> object(Note note) {
        Map<String, Object> object = new TreeMap<>();
        if (note.starred()) {
            object.put("star", true);
        }
        if (!note.text().isEmpty()) {
            object.put("note", note.text());
        }
        if (note.hidden()) {
            object.put("hidden", true);
        }
        return object;
    }
}
