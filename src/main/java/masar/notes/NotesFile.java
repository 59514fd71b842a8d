package masar.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.dataset.json.JsonFields;
import masar.dataset.json.PlainJson;
import masar.export.file.DamagedFile;
import masar.export.file.ExportException;
import masar.export.file.SafeFile;

/**
 * A file of notes, as JSON: an object {@code notes} with an object for each event by its id, whose {@code star}, {@code note}
 * and {@code hidden} are there if they apply. What else is in it stays there, and so do notes that another window has written
 * meanwhile.
 */
public final class NotesFile {

    private static final String ENDING = ".masar-notes.json";
    private static final String VERSION_NAME = "version";
    private static final String VERSION = "1";
    private static final String NOTES = "notes";
    private static final String STAR = "star";
    private static final String TEXT = "note";
    private static final String HIDDEN = "hidden";

    /** More than a long note on each of a hundred thousand events, in bytes. */
    private static final int MOST = 64 << 20;

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

    /** Whether there is such a file, and the other one is older or not there. */
    boolean isNewerThan(NotesFile other) {
        try {
            return exists()
                    && (!other.exists()
                            || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other.file)) > 0);
        } catch (IOException e) {
            return false;
        }
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
        return content().map(NotesFile::notes);
    }

    /** The JSON of the file, an empty one if there is no file; empty if it is damaged. */
    private Optional<Map<String, Object>> content() throws IOException {
        if (!exists()) {
            return Optional.of(Map.of(NOTES, Map.of()));
        }
        // Reading a pipe would wait for ever.
        if (!Files.isRegularFile(file) || Files.size(file) > MOST) {
            throw new IOException("No file of notes: " + file);
        }
        return PlainJson.read(Files.readAllBytes(file)).filter(json -> json.get(NOTES) instanceof Map<?, ?>);
    }

    private static Notes notes(Map<String, Object> json) {
        Map<String, Note> notes = new HashMap<>();
        properties(json, NOTES).forEach((id, value) -> {
            if (value instanceof Map<?, ?> note && !note(note).equals(Note.NONE)) {
                notes.put(id, note(note));
            }
        });
        return new Notes(notes);
    }

    private static Note note(Map<?, ?> object) {
        return new Note(
                Boolean.TRUE.equals(object.get(STAR)),
                object.get(TEXT) instanceof String text ? text : "",
                Boolean.TRUE.equals(object.get(HIDDEN)));
    }

    /**
     * Writes what has changed, all or nothing.
     *
     * @param before the notes that were read or written last; {@link Notes#NONE} to write all
     * @throws ExportException if that is not possible
     */
    public void write(Notes before, Notes notes) throws ExportException {
        Map<String, Object> json = new TreeMap<>(contentToChange());
        Map<String, Object> all = properties(json, NOTES);
        Notes known = exists() ? before : Notes.NONE;
        notes.changedFrom(known).forEach(id -> {
            Map<String, Object> changed = changed(properties(all, id), notes.of(id));
            if (changed.isEmpty()) {
                all.remove(id);
            } else {
                all.put(id, changed);
            }
        });
        json.put(NOTES, all);
        json.putIfAbsent(VERSION_NAME, VERSION);
        new SafeFile().write(file, PlainJson.write(json));
    }

    private Map<String, Object> contentToChange() throws ExportException {
        try {
            Optional<Map<String, Object>> content = content();
            if (content.isEmpty()) {
                DamagedFile.setAside(file);
            }
            return content.orElse(Map.of());
        } catch (IOException e) {
            throw new ExportException(file, e);
        }
    }

    /** A copy of what an object has under a name; nothing if that is no object. */
    private static Map<String, Object> properties(Map<String, Object> object, String name) {
        return new TreeMap<>(
                new JsonFields(object).object(name).orElse(JsonFields.NONE).values());
    }

    private static Map<String, Object> changed(Map<String, Object> object, Note note) {
        put(object, STAR, true, note.starred());
        put(object, TEXT, note.text(), !note.text().isEmpty());
        put(object, HIDDEN, true, note.hidden());
        return object;
    }

    private static void put(Map<String, Object> object, String name, Object value, boolean applies) {
        if (applies) {
            object.put(name, value);
        } else {
            object.remove(name);
        }
    }
}
