package masar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import masar.saved.ViewLine;

/**
 * What a window is asked to open.
 *
 * @param text as it was given
 * @param file the file; empty if the text is a view line
 */
record Opened(String text, Optional<Path> file) {

    static Opened of(String text) {
        return new Opened(text, ViewLine.isMeant(text) ? Optional.empty() : Optional.of(Converters.file(text)));
    }

    /** Whether it is a file that is not there. */
    boolean isMissing() {
        return file.filter(Files::notExists).isPresent();
    }

    /** The view line; empty if it is a file. */
    Optional<String> view() {
        return file.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
