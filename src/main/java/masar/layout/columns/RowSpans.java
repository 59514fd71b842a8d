package masar.layout.columns;

import java.util.ArrayList;
import java.util.List;
import masar.layout.axis.RoundInstant;
import masar.layout.index.EventIndex;
import masar.model.Era;
import masar.time.TimeSpan;

/**
 * The stretch of time of each row. One begins where the one before ends, at a round instant, unless a silence between them
 * would take more of an axis than the events do: that is left out, as long as no period goes on and no era begins or ends
 * in it.
 */
final class RowSpans {

    /** A silence of a greater share of the row before it is left out. */
    private static final double LONGEST_SILENCE = 0.5;

    private final EventIndex index;
    private final List<Era> eras;
    /** A single axis of one day, or whatever dates say at the finest, goes on by some before and after it. */
    private static final int AROUND = 3;

    /** The shortest row, in seconds. */
    private final long shortest;

    RowSpans(EventIndex index, List<Era> eras) {
        this.index = index;
        this.eras = eras;
        this.shortest = index.bounds().grain();
    }

    private TimeSpan whole(int rows) {
        TimeSpan extent = index.extent();
        return rows > 1 || extent.end() - extent.start() > shortest
                ? extent
                : span(
                        Math.max(TimeSpan.EARLIEST, extent.start() - AROUND * shortest),
                        Math.min(TimeSpan.LATEST, extent.end() + AROUND * shortest));
    }

    /** The spans of rows that end before some events. */
    List<TimeSpan> of(int[] ends) {
        List<TimeSpan> spans = new ArrayList<>();
        TimeSpan whole = whole(ends.length);
        long start = whole.start();
        long running = start;
        int from = 0;
        for (int end : ends) {
            for (int i = from; i < end; i++) {
                running = Math.max(running, Math.max(index.anchor(i), index.end(i)));
            }
            from = end;
            if (end == index.size()) {
                spans.add(span(start, whole.end()));
            } else {
                long next = index.anchor(end);
                long last = index.anchor(end - 1);
                long known = Math.min(running, next);
                long boundary = last == next ? next : RoundInstant.between(last, next);
                if (isSilent(start, known, next)) {
                    spans.add(span(start, RoundInstant.between(known - 1, known + (next - known) / 8)));
                    start = RoundInstant.between(next - (next - known) / 8, next);
                } else {
                    spans.add(span(start, boundary));
                    start = boundary;
                }
            }
        }
        return spans;
    }

    private boolean isSilent(long start, long end, long next) {
        return next - end > LONGEST_SILENCE * Math.max(shortest, end - start)
                && next - end > shortest
                && eras.stream()
                        .noneMatch(era -> within(era.date().earliest().orElse(end), end, next)
                                || within(era.date().latest().orElse(end), end, next));
    }

    private static boolean within(long instant, long after, long before) {
        return instant > after && instant < before;
    }

    private TimeSpan span(long start, long end) {
        long latest = Math.min(TimeSpan.LATEST, Math.max(end, start + shortest));
        return new TimeSpan(Math.min(start, latest - 1), latest);
    }
}
