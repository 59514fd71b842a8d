package masar.app.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import masar.layout.frame.Viewport;
import masar.model.Event;
import masar.query.EventFilter;

/**
 * The views that a reader has seen, to go back and forward.
 *
 * <p>A moving view passes many positions, of which only the one where it comes to rest is worth returning to. So a
 * position is recorded once the view has {@linkplain #rest() rested} there, or when the reader leaves it by another
 * step: another filter or another event.
 */
final class ViewHistory {

    /** Nobody goes back further than this. */
    private static final int LONGEST = 500;

    private final Deque<State> behind = new ArrayDeque<>();
    private final Deque<State> ahead = new ArrayDeque<>();
    private State rested;
    private State now;

    /** What a reader sees of a timeline. */
    record State(Optional<Viewport> viewport, EventFilter filter, Optional<Event> selection) {

        /** The whole timeline. */
        static final State START = new State(Optional.empty(), EventFilter.NONE, Optional.empty());

        /** Losing the selection is no step: it may follow from a filter. Nor is one more letter of a search. */
        private boolean isAnotherStepThan(State before) {
            return !choices().equals(before.choices())
                    || (selection.isPresent() && !selection.equals(before.selection));
        }

        /** What was chosen, as opposed to typed. */
        private EventFilter choices() {
            return filter.withText(Optional.empty());
        }
    }

    ViewHistory(State start) {
        rested = start;
        now = start;
    }

    /** The reader is at a place now, perhaps only passing. */
    void at(State place) {
        if (place.isAnotherStepThan(now)) {
            rest();
        }
        now = place;
    }

    /** The reader stays for a while. */
    void rest() {
        if (!now.equals(rested)) {
            behind.push(rested);
            ahead.clear();
            rested = now;
            if (behind.size() > LONGEST) {
                behind.removeLast();
            }
        }
    }

    /** Goes to the place before; empty if there is none. */
    Optional<State> back() {
        rest();
        return step(behind, ahead);
    }

    /** Goes to the place that was last gone back from; empty if there is none. */
    Optional<State> forward() {
        rest();
        return step(ahead, behind);
    }

    private Optional<State> step(Deque<State> from, Deque<State> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(rested);
        rested = from.pop();
        now = rested;
        return Optional.of(now);
    }
}
