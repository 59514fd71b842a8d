package masar.app.kept;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import masar.dataset.json.JsonFields;
import masar.settings.Section;

/**
 * The files that were opened, the latest first, each with what the reader last saw of it. The dataset that everybody has
 * is no file here.
 */
public final class KeptFiles {

    /** Of how many files the last view is kept. */
    static final int MOST = 30;

    /** How many of them a menu offers. */
    static final int OFFERED = 10;

    private static final String RECENT = "recent";
    private static final String LAST = "last";
    private static final String SHIPPED = "shipped";
    private static final String FILE = "file";
    private static final String SEEN = "seen";

    private final Section section;

    public KeptFiles(Section section) {
        this.section = section;
    }

    /** The file that was shown last; empty if that was the dataset that everybody has. */
    public Optional<Path> last() {
        return file(section.fields(), LAST);
    }

    /** Files to offer, the latest first. */
    public List<Path> recent() {
        return known().flatMap(one -> file(one, FILE).stream()).limit(OFFERED).toList();
    }

    /**
     * A file is shown from now on.
     *
     * @param shown empty for the dataset that everybody has
     */
    public void opened(Optional<Path> shown) {
        if (shown.isEmpty()) {
            section.remove(LAST);
        } else {
            section.put(LAST, shown.get().toString());
            change(shown.get(), Optional.empty());
        }
    }

    /** What was last seen of a file; empty if nothing is kept. */
    public Optional<JsonFields> seen(Optional<Path> file) {
        return file.isEmpty()
                ? section.fields().object(SHIPPED)
                : known().filter(one -> isOf(one, file.get())).findFirst().flatMap(one -> one.object(SEEN));
    }

    /** Keeps what is seen of a file that has been opened. */
    public void keep(Optional<Path> file, Map<String, Object> seen) {
        if (file.isEmpty()) {
            section.section(SHIPPED).set(seen);
        } else {
            change(file.get(), Optional.of(seen));
        }
    }

    /** Moves a file to the front, with something else that was seen of it, or with the same as before. */
    private void change(Path file, Optional<Map<String, Object>> seen) {
        Map<String, Object> first = new TreeMap<>();
        first.put(FILE, file.toString());
        seen.or(() -> seen(Optional.of(file)).map(JsonFields::values)).ifPresent(now -> first.put(SEEN, now));
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(first);
        known().filter(one -> !isOf(one, file))
                .limit(MOST - 1)
                .map(JsonFields::values)
                .forEach(all::add);
        section.put(RECENT, all);
    }

    private Stream<JsonFields> known() {
        return section.fields().objects(RECENT).stream();
    }

    private static boolean isOf(JsonFields one, Path file) {
        return one.text(FILE).filter(file.toString()::equals).isPresent();
    }

    private static Optional<Path> file(JsonFields fields, String name) {
        try {
            return fields.text(name).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
