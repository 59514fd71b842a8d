package masar.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import masar.dataset.json.JsonFields;
import masar.dataset.json.PlainJson;
import masar.export.file.DamagedFile;
import masar.export.file.ExportException;
import masar.export.file.OwnFolder;
import masar.export.file.SafeFile;
import masar.settings.Trouble.Kind;

/** The file with the settings: one JSON object with the version of its form, replaced as a whole. */
final class SettingsFile {

    static final int VERSION = 1;

    private static final String VERSION_NAME = "version";

    /** A thousand times as much as anybody's choices take, in bytes. */
    static final int MOST = 8 << 20;

    private final Path file;

    SettingsFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * What a file has.
     *
     * @param values empty if there is any trouble
     */
    record Content(JsonFields values, Optional<Trouble> trouble) {

        private static final Content NOTHING = new Content(JsonFields.NONE, Optional.empty());

        private static Content without(Kind kind, Path file) {
            return new Content(JsonFields.NONE, Optional.of(new Trouble(kind, file)));
        }
    }

    /** Reads the file; nothing if there is none. One that is damaged is put aside. */
    Content read() {
        if (Files.notExists(file)) {
            return Content.NOTHING;
        }
        // Reading a pipe would wait for ever.
        if (!Files.isRegularFile(file)) {
            return Content.without(Kind.UNREADABLE, file);
        }
        try {
            return Files.size(file) > MOST ? damaged() : content(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            // Another window has put it aside in this moment.
            return Content.NOTHING;
        } catch (IOException e) {
            return Content.without(Kind.UNREADABLE, file);
        }
    }

    private Content content(byte[] json) throws IOException {
        Optional<JsonFields> values = PlainJson.read(json).map(JsonFields::new);
        int version = values.flatMap(fields -> fields.integer(VERSION_NAME)).orElse(0);
        if (version < VERSION) {
            return damaged();
        }
        return version > VERSION
                ? Content.without(Kind.NEWER, file)
                : new Content(values.orElseThrow(), Optional.empty());
    }

    private Content damaged() throws IOException {
        return Content.without(Kind.DAMAGED, DamagedFile.setAside(file));
    }

    /**
     * Replaces the file, and makes its folder if there is none.
     *
     * @throws ExportException if it cannot be written; then it is as it was
     */
    void write(Map<String, Object> values) throws ExportException {
        Map<String, Object> whole = new TreeMap<>(values);
        whole.put(VERSION_NAME, VERSION);
        byte[] json = PlainJson.write(whole);
        OwnFolder.make(Objects.requireNonNull(file.getParent()));
        new SafeFile().write(file, json);
    }
}
