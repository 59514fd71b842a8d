package masar.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import masar.dataset.problem.Fault;
import masar.dataset.problem.Faults;

/** Checks that following the parents of actors comes to an end, and soon. */
final class ParentCheck {

    /** Levels above an actor, more than any hierarchy has. */
    static final int MAX_DEPTH = 16;

    private final Map<String, String> parentOf;
    private final Map<String, Reference> references;
    private final Faults faults;
    private final Set<String> inCycles = new HashSet<>();
    private boolean sound = true;

    private ParentCheck(Map<String, String> parentOf, Map<String, Reference> references, Faults faults) {
        this.parentOf = parentOf;
        this.references = references;
        this.faults = faults;
    }

    /** A parent as the file names it. */
    record Reference(String text, int offset, String pointer) {}

    /**
     * Whether all chains of parents end. Each cycle is reported once, at the first of its actors.
     *
     * @param parentOf the ids of parents by those of actors
     * @param references where the actors name them
     */
    static boolean check(
            Collection<String> actors, Map<String, String> parentOf, Map<String, Reference> references, Faults faults) {
        ParentCheck check = new ParentCheck(parentOf, references, faults);
        actors.forEach(check::follow);
        return check.sound;
    }

    private void follow(String id) {
        List<String> chain = new ArrayList<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && !chain.contains(next.get()) && chain.size() <= MAX_DEPTH) {
            chain.add(next.get());
            next = Optional.ofNullable(parentOf.get(next.get()));
        }
        if (next.isEmpty()) {
            return;
        }
        sound = false;
        if (next.get().equals(id)) {
            reportCycle(id, chain);
        } else if (!chain.contains(next.get())) {
            report(id, "parent.too-deep", id, Integer.toString(MAX_DEPTH));
        }
    }

    private void reportCycle(String id, List<String> chain) {
        if (chain.size() == 1) {
            report(id, "parent.self", id);
        } else if (inCycles.addAll(chain)) {
            report(id, "parent.cycle", String.join(" > ", chain) + " > " + id);
        }
    }

    private void report(String id, String key, String... arguments) {
        Reference parent = Objects.requireNonNull(references.get(id));
        faults.add(Fault.error(parent.offset(), parent.pointer(), key, arguments));
    }
}
