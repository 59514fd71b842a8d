package masar.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that following the parents of actors comes to an end, and soon. */
final class ParentCheck {

    /** Levels above an actor, more than any hierarchy has: it bounds the recursion of whoever follows parents. */
    static final int MAX_DEPTH = 16;

    private final Map<String, Located> actors;
    private final Problems problems;
    private final Set<String> inCycles = new HashSet<>();

    private ParentCheck(Map<String, Located> actors, Problems problems) {
        this.actors = actors;
        this.problems = problems;
    }

    /** Each cycle is reported once, at the first of its actors. */
    static void check(Map<String, Located> actors, Problems problems) {
        ParentCheck check = new ParentCheck(actors, problems);
        actors.keySet().forEach(check::follow);
    }

    private void follow(String id) {
        List<String> chain = new ArrayList<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && !chain.contains(next.get()) && chain.size() <= MAX_DEPTH) {
            chain.add(next.get());
            next = parent(next.get()).text();
        }
        if (next.isEmpty()) {
            return;
        }
        if (next.get().equals(id)) {
            reportCycle(id, chain);
        } else if (!chain.contains(next.get())) {
            problems.error(parent(id), "parent.too-deep", id, Integer.toString(MAX_DEPTH));
        }
    }

    private Located parent(String id) {
        Located actor = actors.get(id);
        return actor == null ? Located.MISSING : actor.child("parent");
    }

    private void reportCycle(String id, List<String> chain) {
        if (chain.size() == 1) {
            problems.error(parent(id), "parent.self", id);
        } else if (inCycles.addAll(chain)) {
            problems.error(parent(id), "parent.cycle", String.join(" > ", chain) + " > " + id);
        }
    }
}
