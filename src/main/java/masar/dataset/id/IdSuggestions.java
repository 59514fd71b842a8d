package masar.dataset.id;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import masar.i18n.EditDistance;

/**
 * Finds the ids that someone may have meant. Nearness is the {@link EditDistance} without regard to case.
 */
public final class IdSuggestions {

    /** Nobody mistypes more than this; and the work grows with the square of the length. */
    private static final int MAX_LENGTH = 64;

    private IdSuggestions() {}

    /**
     * The known ids at most a third of their letters away, the nearest first; in the order given where equally near. An
     * id that has the wanted one as a part, such as {@code united-states} for {@code states}, counts as one edit away.
     */
    public static List<String> nearest(String wanted, Collection<String> known, int limit) {
        if (wanted.isBlank() || wanted.length() > MAX_LENGTH) {
            return List.of();
        }
        String lower = wanted.toLowerCase(Locale.ROOT);
        return known.stream()
                .map(id -> new Candidate(id, edits(lower, id.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.edits <= reach(lower))
                .sorted(Comparator.comparingInt(Candidate::edits))
                .limit(limit)
                .map(Candidate::id)
                .toList();
    }

    private record Candidate(String id, int edits) {}

    private static int reach(String wanted) {
        return Math.max(1, wanted.length() / 3);
    }

    private static int edits(String wanted, String id) {
        if (wanted.length() >= 3 && id.contains(wanted)) {
            return Math.min(1, id.length() - wanted.length());
        }
        boolean tooDifferent = Math.abs(id.length() - wanted.length()) > reach(wanted);
        return tooDifferent ? Integer.MAX_VALUE : EditDistance.between(wanted, id);
    }
}
