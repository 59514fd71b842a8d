package masar.query.text;

import java.util.PriorityQueue;
import java.util.stream.Stream;
import masar.model.Event;

/**
 * The best of some events that were found, and how many there were. Each is a number that is the greater the better it
 * is: how much is found in it, then its importance, then how early it is.
 */
final class RankedEvents {

    private static final int IMPORTANCES = Event.HIGHEST_IMPORTANCE + 1;

    private final int most;
    private final PriorityQueue<Long> best = new PriorityQueue<>();
    private int total;

    /** @param most how many are kept */
    RankedEvents(int most) {
        this.most = most;
    }

    /** The place of an event in the list that is searched. */
    static int place(long ranked) {
        return Integer.MAX_VALUE - (int) ranked;
    }

    /** Counts some events. */
    void count(int events) {
        total += events;
    }

    /**
     * Whether an event could be one of the best.
     *
     * @param first the place of the first that it could be
     * @param score the most that it could have
     */
    boolean mayGain(int first, int score) {
        return best.size() < most || (most > 0 && ranked(first, score, Event.HIGHEST_IMPORTANCE) > best.element());
    }

    /** Keeps an event if it is one of the best. */
    void add(int place, int score, int importance) {
        long ranked = ranked(place, score, importance);
        if (best.size() < most) {
            best.add(ranked);
        } else if (most > 0 && ranked > best.element()) {
            best.remove();
            best.add(ranked);
        }
    }

    private static long ranked(int place, int score, int importance) {
        return ((long) score * IMPORTANCES + importance) << Integer.SIZE | (Integer.MAX_VALUE - place);
    }

    int total() {
        return total;
    }

    Stream<Long> stream() {
        return best.stream();
    }
}
