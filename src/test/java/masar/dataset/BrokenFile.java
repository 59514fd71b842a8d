package masar.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A line of broken.txt: a text that has one problem, and that problem.
 *
 * @param asked how much must be asked of the text that it has the problem; empty if it has it always
 */
record BrokenFile(String asked, String key, String pointer, String place, String text, List<String> quoted) {

    static final String VALID = resource("valid.json");

    static List<BrokenFile> all() {
        return resource("broken.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(BrokenFile::of)
                .toList();
    }

    private static BrokenFile of(String line) {
        String[] columns = line.split("\\s\\|\\s?", -1);
        if (columns.length != 6) {
            throw new IllegalStateException("Not six columns: " + line);
        }
        String quoted = columns[5].replace('␠', ' ');
        int colon = columns[0].indexOf(':');
        return new BrokenFile(
                colon < 0 ? "" : columns[0].substring(0, colon),
                columns[0].substring(colon + 1),
                columns[1].strip(),
                columns[2].strip(),
                edited(columns[3].strip(), columns[4].strip().replace('⏎', '\n').replace('␀', '\0')),
                quoted.isEmpty() ? List.of() : List.of(quoted.split("¦", -1)));
    }

    private static String edited(String replaced, String by) {
        if (replaced.equals("*")) {
            return by;
        }
        int at = VALID.indexOf(replaced);
        if (at < 0 || VALID.indexOf(replaced, at + 1) >= 0) {
            throw new IllegalStateException("Not once in valid.json: " + replaced);
        }
        return VALID.substring(0, at) + by + VALID.substring(at + replaced.length());
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(BrokenFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return key + " " + pointer + " " + place;
    }
}
