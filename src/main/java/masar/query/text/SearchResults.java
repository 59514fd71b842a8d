package masar.query.text;

import java.util.List;
import java.util.Optional;
import masar.model.Event;

/**
 * What a search has found.
 *
 * @param query what was searched for
 * @param total how many events match it
 * @param best the most relevant of them, in that order
 * @param meant if there are none, what may have been meant: the same with the nearest spelling of words that no event has
 */
public record SearchResults(TextQuery query, int total, List<Event> best, Optional<TextQuery> meant) {

    public SearchResults {
        best = List.copyOf(best);
    }
}
