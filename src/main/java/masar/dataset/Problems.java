package masar.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.dataset.Problem.Location;
import masar.dataset.Problem.Severity;

/**
 * Collects the problems of one file. A value has one problem, the first that is found: a text that no schema allows,
 * and that is the id of nothing, is told once. So the check that knows most goes first.
 */
final class Problems {

    /** How many a person is shown. */
    static final int SHOWN = 100;

    /** How many are kept to choose the first from: a large file may be wrong in every value. */
    static final int KEPT = 10_000;

    private final String file;
    private final Map<String, Problem> errors = new LinkedHashMap<>();
    private final Map<String, Problem> warnings = new LinkedHashMap<>();
    private int errorsNotKept;
    private int warningsNotKept;

    Problems(String file) {
        this.file = file;
    }

    /** A fault of the file as a whole. */
    void error(String key, String... arguments) {
        add(problem(Severity.ERROR, Optional.empty(), "", key, arguments));
    }

    /** Something odd about the file as a whole. */
    void warning(String key, String... arguments) {
        add(problem(Severity.WARNING, Optional.empty(), "", key, arguments));
    }

    /** A fault at a place that belongs to no value. */
    void error(Location place, String key, String... arguments) {
        add(problem(Severity.ERROR, Optional.of(place), "", key, arguments));
    }

    void error(Location place, String pointer, String key, List<String> arguments) {
        add(new Problem(Severity.ERROR, file, Optional.of(place), pointer, key, arguments));
    }

    void error(Located value, String key, String... arguments) {
        add(problem(Severity.ERROR, Optional.of(value.place()), value.pointer(), key, arguments));
    }

    void warning(Located value, String key, String... arguments) {
        add(problem(Severity.WARNING, Optional.of(value.place()), value.pointer(), key, arguments));
    }

    /** Counts errors of which nothing more is known. */
    void countErrors(int more) {
        errorsNotKept += more;
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    List<Problem> errors() {
        return firstOf(errors, Severity.ERROR, errorsNotKept);
    }

    List<Problem> warnings() {
        return firstOf(warnings, Severity.WARNING, warningsNotKept);
    }

    private Problem problem(
            Severity severity, Optional<Location> place, String pointer, String key, String... arguments) {
        return new Problem(severity, file, place, pointer, key, List.of(arguments));
    }

    private void add(Problem problem) {
        boolean error = problem.severity() == Severity.ERROR;
        Map<String, Problem> kept = error ? errors : warnings;
        if (kept.size() < KEPT) {
            kept.putIfAbsent(problem.pointer(), problem);
        } else if (error) {
            errorsNotKept++;
        } else {
            warningsNotKept++;
        }
    }

    private List<Problem> firstOf(Map<String, Problem> kept, Severity severity, int notKept) {
        List<Problem> ordered = new ArrayList<>(kept.values());
        ordered.sort(Comparator.comparing(problem -> problem.place().orElse(new Location(0, 0))));
        int more = Math.max(0, ordered.size() - SHOWN) + notKept;
        if (more == 0) {
            return ordered;
        }
        List<Problem> shown = new ArrayList<>(ordered.subList(0, Math.min(SHOWN, ordered.size())));
        shown.add(problem(severity, Optional.empty(), "", "more", Integer.toString(more)));
        return shown;
    }
}
