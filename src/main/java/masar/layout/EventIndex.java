package masar.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import masar.model.Event;
import masar.time.TimeSpan;

/**
 * The events to be laid out, in order of time, found by time and importance without looking at the others.
 *
 * <p>An event's <em>anchor</em> is the instant where its card stands: the earliest of its date, or the latest where the
 * beginning is open.
 */
public final class EventIndex {

    private final List<Event> events;
    private final long[] anchors;
    private final long[] starts;
    private final long[] ends;
    private final ImportanceRanks ranks;
    private final SpanIndex spans;
    private final TimeSpan extent;

    private EventIndex(List<Event> sorted) {
        events = sorted;
        anchors = new long[sorted.size()];
        for (int i = 0; i < anchors.length; i++) {
            anchors[i] = anchorOf(sorted.get(i));
        }
        extent = extentOf(sorted, anchors);
        starts = new long[anchors.length];
        ends = new long[anchors.length];
        for (int i = 0; i < ends.length; i++) {
            starts[i] = sorted.get(i).date().earliest().orElse(extent.start());
            ends[i] = sorted.get(i).date().latest().orElse(extent.end());
        }
        ranks = new ImportanceRanks(IntStream.range(0, anchors.length).toArray(), this::importance);
        spans = new SpanIndex(starts, ends, this::importance);
    }

    /** Indexes events given in any order. */
    public static EventIndex of(List<Event> events) {
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparingLong(EventIndex::anchorOf).thenComparing(Event::id));
        return new EventIndex(List.copyOf(sorted));
    }

    /** The instant, in epoch seconds, where an event's card stands. */
    public static long anchorOf(Event event) {
        OptionalLong earliest = event.date().earliest();
        return earliest.orElseGet(() -> event.date().latest().orElse(0));
    }

    private static TimeSpan extentOf(List<Event> events, long[] anchors) {
        if (anchors.length == 0) {
            return new TimeSpan(0, 1);
        }
        long end = Math.min(anchors[anchors.length - 1] + 1, TimeSpan.LATEST);
        for (Event event : events) {
            end = Math.max(end, event.date().latest().orElse(end));
        }
        return new TimeSpan(Math.min(anchors[0], end - 1), end);
    }

    public int size() {
        return anchors.length;
    }

    private int importance(int i) {
        return events.get(i).importance();
    }

    public boolean isEmpty() {
        return anchors.length == 0;
    }

    /** The event at a place in the order of time. */
    public Event event(int i) {
        return events.get(i);
    }

    /** The place of an event in the order of time, told by its id. */
    public OptionalInt indexOf(Event event) {
        long anchor = anchorOf(event);
        for (int i = firstAtOrAfter(anchor); i < anchors.length && anchors[i] == anchor; i++) {
            if (events.get(i).id().equals(event.id())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The events in order of time. */
    public List<Event> events() {
        return events;
    }

    /** The instant, in epoch seconds, where an event's card stands. */
    public long anchor(int i) {
        return anchors[i];
    }

    /** The beginning of an event's date, in epoch seconds; of an open one the beginning of the whole extent. */
    public long start(int i) {
        return starts[i];
    }

    /** The end of an event's date, in epoch seconds; of an open one the end of the whole extent. */
    public long end(int i) {
        return ends[i];
    }

    /** From the first anchor to the last known end; one second at the epoch where there is no event. */
    public TimeSpan extent() {
        return extent;
    }

    /** The first event whose anchor is at or after an instant; {@link #size()} if none is. */
    public int firstAtOrAfter(double second) {
        int low = 0;
        int high = anchors.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors[middle] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The most important of the events {@code [from, to)}, earlier ones first among equals, at most so many. */
    void forMostImportant(int from, int to, int limit, IntConsumer action) {
        ranks.forTop(from, to, limit, action);
    }

    /** The spans of all events, by length. */
    SpanIndex spans() {
        return spans;
    }
}
