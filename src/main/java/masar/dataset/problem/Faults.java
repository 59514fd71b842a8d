package masar.dataset.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Collects the faults of one file, or of a part of it. A value has one fault of a severity, the first that is found: so
 * the check that knows most goes first.
 */
public final class Faults {

    /** How many are kept to choose the first from: a large file may be wrong in every value. */
    public static final int KEPT = 10_000;

    private final Map<String, Fault> errors = new LinkedHashMap<>();
    private final Map<String, Fault> warnings = new LinkedHashMap<>();
    private int errorsNotKept;
    private int warningsNotKept;

    /** Adds a fault, unless its value has one of its severity already. */
    public void add(Fault fault) {
        Map<String, Fault> kept = fault.isError() ? errors : warnings;
        if (kept.size() < KEPT) {
            kept.putIfAbsent(fault.pointer(), fault);
        } else if (fault.isError()) {
            errorsNotKept++;
        } else {
            warningsNotKept++;
        }
    }

    /** Whether further errors are only counted, so that nobody need describe them. */
    public boolean isFull() {
        return errors.size() >= KEPT;
    }

    /** Counts an error that nobody describes. */
    public void countError() {
        errorsNotKept++;
    }

    /** Adds what was found in a part of a list, see {@link Fault#within}. */
    public void addAll(Faults part, String list, int before) {
        part.errors.values().forEach(fault -> add(fault.within(list, before)));
        part.warnings.values().forEach(fault -> add(fault.within(list, before)));
        errorsNotKept += part.errorsNotKept;
        warningsNotKept += part.warningsNotKept;
    }

    /** How many errors there have been, with those that are not kept. */
    public int errorCount() {
        return errors.size() + errorsNotKept;
    }

    /** Whether there has been an error. */
    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /**
     * The first errors of a file, in its order.
     *
     * @param hints adds what may have been meant
     */
    public List<Problem> errors(String name, byte[] file, UnaryOperator<Fault> hints) {
        return Problems.of(new ArrayList<>(errors.values()), errorsNotKept, name, file, hints);
    }

    /** The first warnings of a file, in its order. */
    public List<Problem> warnings(String name, byte[] file) {
        return warnings.isEmpty()
                ? List.of()
                : Problems.of(
                        new ArrayList<>(warnings.values()), warningsNotKept, name, file, UnaryOperator.identity());
    }
}
