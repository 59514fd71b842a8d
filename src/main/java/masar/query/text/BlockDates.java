package masar.query.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import masar.model.Event;
import masar.time.EdtfDate;

/**
 * When the events of a block happened: for each 64 events in a row the time that all of them lie in. Events are mostly in
 * order of time, so that most rows have nothing to do with a date and their events need not be looked at.
 */
final class BlockDates {

    private final List<Event> events;
    private final long[] earliest;
    private final long[] latest;

    BlockDates(List<Event> events) {
        this.events = events;
        int rows = (events.size() + Long.SIZE - 1) / Long.SIZE;
        earliest = new long[rows];
        latest = new long[rows];
        for (int row = 0; row < rows; row++) {
            long from = Long.MAX_VALUE;
            long to = Long.MIN_VALUE;
            for (Event event : row(row)) {
                from = Math.min(from, event.date().earliest().orElse(Long.MIN_VALUE));
                to = Math.max(to, event.date().latest().orElse(Long.MAX_VALUE));
            }
            earliest[row] = from;
            latest[row] = to;
        }
    }

    private List<Event> row(int row) {
        return events.subList(row * Long.SIZE, Math.min((row + 1) * Long.SIZE, events.size()));
    }

    /**
     * Finds the events whose dates have to do with one.
     *
     * @param found for each way in which they do, a bit for each event
     */
    void find(EdtfDate wanted, Map<DateMatch, long[]> found) {
        long from = wanted.earliest().orElse(Long.MIN_VALUE);
        long to = wanted.latest().orElse(Long.MAX_VALUE);
        for (int row = 0; row < earliest.length; row++) {
            if (earliest[row] < to && from < latest[row]) {
                long bit = 1;
                for (Event event : row(row)) {
                    DateMatch match = DateMatch.of(event.date(), Optional.of(wanted));
                    if (match != DateMatch.NONE) {
                        Objects.requireNonNull(found.get(match))[row] |= bit;
                    }
                    bit <<= 1;
                }
            }
        }
    }
}
