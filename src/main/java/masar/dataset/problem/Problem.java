package masar.dataset.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masar.i18n.Language;
import masar.i18n.ProblemMessages;

/**
 * A fault of a dataset file.
 *
 * @param file the file as its reader named it
 * @param place where in the file; empty where the fault is that of the whole file
 * @param pointer the value at fault, or the one that is missing, as a JSON Pointer (RFC 6901); empty for the whole text
 * @param key names the sentence in the message bundles
 * @param arguments what the sentence quotes, as the file has it
 */
public record Problem(
        Severity severity, String file, Optional<Location> place, String pointer, String key, List<String> arguments) {

    /** Whether a file with this problem is refused. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** A place in a text: the line and, within it, the UTF-16 code unit, both from 1. */
    public record Location(int line, int column) implements Comparable<Location> {

        private static final Comparator<Location> READING_ORDER =
                Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

        @Override
        public int compareTo(Location other) {
            return READING_ORDER.compare(this, other);
        }
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /**
     * One line that says where, what and what to do: {@code file:line:column: /events/3/date: sentence}. In Arabic the
     * part before the sentence is isolated, so that it keeps its order.
     */
    public String describe(Language language) {
        String where =
                file + place.map(at -> ":" + at.line() + ":" + at.column()).orElse("");
        return ProblemMessages.describe(where, pointer, key, arguments, language);
    }
}
