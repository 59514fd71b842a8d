package masar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import masar.saved.ViewLine;

/**
 * What a window is asked to open.
 *
 * @param text as it was given
 * @param file the file; empty if the text is a view line
 */
record Opened(String text, Optional<Path> file) {

    private static final Pattern LIKE_A_COMMAND = Pattern.compile("[\\w-]*");

    static Opened of(String text) {
        return new Opened(text, ViewLine.isMeant(text) ? Optional.empty() : Optional.of(Converters.file(text)));
    }

    /** Whether it is a file that is not there and has no name like one: a command that was mistyped. */
    boolean isMistyped() {
        return LIKE_A_COMMAND.matcher(text).matches()
                && file.filter(Files::notExists).isPresent();
    }

    /** The view line; empty if it is a file. */
    Optional<String> view() {
        return file.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
