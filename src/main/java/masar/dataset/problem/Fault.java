package masar.dataset.problem;

import java.util.List;
import masar.dataset.problem.Problem.Severity;

/**
 * A problem as a reader finds it: where it is in the file is counted out later, and only for those that are shown.
 *
 * @param offset the byte of the file at fault; {@link #WHOLE_FILE} where the fault is that of the whole file
 * @param pointer as in {@link Problem}
 * @param arguments as in {@link Problem}
 * @param lineOf a byte whose line is the last argument; {@link #WHOLE_FILE} where there is no such argument
 */
public record Fault(Severity severity, int offset, String pointer, String key, List<String> arguments, int lineOf) {

    /** In place of an offset. */
    public static final int WHOLE_FILE = -1;

    /** For which a file is refused. */
    public static Fault error(int offset, String pointer, String key, String... arguments) {
        return new Fault(Severity.ERROR, offset, pointer, key, List.of(arguments), WHOLE_FILE);
    }

    /** With which a file is read all the same. */
    public static Fault warning(int offset, String pointer, String key, String... arguments) {
        return new Fault(Severity.WARNING, offset, pointer, key, List.of(arguments), WHOLE_FILE);
    }

    /** This fault, whose last argument is the line of a byte. */
    public Fault withLineOf(int byteOffset) {
        return new Fault(severity, offset, pointer, key, arguments, byteOffset);
    }

    /** Whether a file with this fault is refused. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The same fault of a list's part as one of the list.
     *
     * @param list the pointer to the list
     * @param before how many items the list has before the part
     */
    public Fault within(String list, int before) {
        int slash = pointer.indexOf('/', 1);
        String rest = slash < 0 ? "" : pointer.substring(slash);
        if (pointer.isEmpty()) {
            return this;
        }
        int item = Integer.parseInt(pointer, 1, slash < 0 ? pointer.length() : slash, 10);
        return new Fault(severity, offset, list + "/" + (before + item) + rest, key, arguments, lineOf);
    }
}
