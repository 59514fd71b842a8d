package masar.layout.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import masar.layout.frame.Metrics;
import masar.layout.frame.ViewBounds;
import masar.model.Event;
import masar.time.TimeSpan;

/**
 * The events to be laid out, in order of time, found by time and importance without visiting the others.
 *
 * <p>An event's <em>anchor</em> is the instant where its card is: the earliest of its date, or the latest where the
 * beginning is open; {@linkplain #within in an image of a period} the nearest to that within the period. Values that
 * the layout needs often are kept in arrays, so that a part of an index - the events of a filter or a lane - is made
 * without visiting the events themselves.
 */
public final class EventIndex {

    private final List<Event> events;
    private final EventValues values;
    private final TimeSpan extent;
    private final ImportanceRanks ranks;
    private final SpanIndex spans;

    private EventIndex(List<Event> sorted, EventValues values, TimeSpan extent) {
        this.events = sorted;
        this.values = values.closed(extent);
        this.extent = extent;
        // In parallel: each visits all events, and a million of them take a while.
        var spansLater =
                CompletableFuture.supplyAsync(() -> new SpanIndex(values.starts, values.ends, this::importance));
        ranks = new ImportanceRanks(IntStream.range(0, sorted.size()).toArray(), this::importance);
        spans = spansLater.join();
    }

    /** Indexes events given in any order. */
    public static EventIndex of(List<Event> events) {
        EventValues given = EventValues.of(events);
        if (given.inOrder(events)) {
            return new EventIndex(List.copyOf(events), given, given.extent());
        }
        int[] order = given.order(events);
        EventValues sorted = given.part(order);
        return new EventIndex(at(events, order), sorted, sorted.extent());
    }

    /** The events at some ascending places, as a part of this whole: of the same extent. */
    public EventIndex part(int[] places) {
        return new EventIndex(at(events, places), values.part(places), extent);
    }

    /**
     * The same events, of which those at some places recede: they are less important than all others, and the others have
     * the cards that there is space for.
     */
    public EventIndex receding(BitSet places) {
        return places.isEmpty() ? this : new EventIndex(events, values.receding(places), extent);
    }

    /** Whether the event at a place recedes. */
    public boolean recedes(int i) {
        return values.receding.get(i);
    }

    /** Whether this has an event, and it recedes. */
    public boolean recedes(Event event) {
        return anyRecedes() && indexOf(event).stream().anyMatch(this::recedes);
    }

    /** Whether any event recedes. */
    public boolean anyRecedes() {
        return !values.receding.isEmpty();
    }

    /** The nearest place from one on, towards later or earlier, of an event that does not recede. */
    public OptionalInt standingOut(int from, boolean later) {
        int place = later
                ? values.receding.nextClearBit(Math.max(0, from))
                : from < 0 ? -1 : values.receding.previousClearBit(Math.min(from, size() - 1));
        return place >= 0 && place < size() ? OptionalInt.of(place) : OptionalInt.empty();
    }

    /**
     * The same events for an image of a period that each of them overlaps. An event whose anchor is before the period is
     * shown at the beginning of the period, one whose anchor is after it at its end, so that the image shows all of them.
     * Open dates extend to the bounds of the period; others remain as they are.
     */
    public EventIndex within(TimeSpan period) {
        EventValues moved = values.part(IntStream.range(0, size()).toArray());
        // No anchor overtakes another, so the order of time remains the same.
        Arrays.setAll(moved.anchors, i -> Math.clamp(values.anchors[i], period.start(), period.end() - 1));
        // The period is shown as a whole, however short it is.
        moved.grain = 1;
        return new EventIndex(events, moved, period);
    }

    private static List<Event> at(List<Event> events, int[] places) {
        Event[] some = new Event[places.length];
        Arrays.setAll(some, k -> events.get(places[k]));
        return Collections.unmodifiableList(Arrays.asList(some));
    }

    /** The instant, in epoch seconds, of an event's card if it is at its own date. */
    public static long anchorOf(Event event) {
        OptionalLong earliest = event.date().earliest();
        return earliest.isPresent()
                ? earliest.getAsLong()
                : event.date().latest().orElse(0);
    }

    /** How many events there are. */
    public int size() {
        return events.size();
    }

    /** From 1 to 5, and from 6 to 10 for an event that stands out while others recede. */
    public int importance(int i) {
        return values.importance[i];
    }

    /** Whether there is no event. */
    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** The event at a place in the order of time. */
    public Event event(int i) {
        return events.get(i);
    }

    /** The index of an event in the order of time, found by its id. */
    public OptionalInt indexOf(Event event) {
        if (isEmpty()) {
            return OptionalInt.empty();
        }
        // Within a period the first and the last anchor are shared by the events before and after it.
        long anchor = Math.clamp(anchorOf(event), anchor(0), anchor(size() - 1));
        for (int i = firstAtOrAfter(anchor); i < size() && anchor(i) == anchor; i++) {
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

    /** The instant, in epoch seconds, of an event's card. */
    public long anchor(int i) {
        return values.anchors[i];
    }

    /** The beginning of an event's date, in epoch seconds; of an open one the beginning of the whole extent. */
    public long start(int i) {
        return values.starts[i];
    }

    /** The end of an event's date, in epoch seconds; of an open one the end of the whole extent. */
    public long end(int i) {
        return values.ends[i];
    }

    /** Whether an event has no known beginning. */
    boolean startsOpen(int i) {
        return values.openStarts.get(i);
    }

    /** The colour token of an event's category, as an index into {@link #tones()}. */
    int tone(int i) {
        return values.tones[i];
    }

    /** The colour tokens of the categories, in the order in which they first occur. */
    List<String> tones() {
        return Collections.unmodifiableList(values.toneNames);
    }

    /**
     * From the first anchor to the last known end, or the period that is pictured; one second at the epoch where there is
     * no event.
     */
    public TimeSpan extent() {
        return extent;
    }

    /**
     * From the first anchor to the last known end of these events alone, those left out that recede; one second at the epoch
     * where there is none.
     */
    public TimeSpan ownExtent() {
        return values.extent();
    }

    /** Whether an event, other than those that recede, begins in a stretch of time or is still going on. */
    public boolean anyIn(TimeSpan span) {
        int from = standingOut(firstAtOrAfter(span.start()), true).orElse(size());
        return (from < size() && anchor(from) < span.end()) || goesOnIn(span);
    }

    private boolean goesOnIn(TimeSpan span) {
        for (int c = 0; c < SpanIndex.CLASSES && !anyRecedes(); c++) {
            if (spans.startingBefore(c, span.end()) > spans.endingUntil(c, span.start())) {
                return true;
            }
        }
        return false;
    }

    /**
     * How far a view of these events may go. The closest zoom follows the finest date of the whole of which these are a
     * part, so that no filter changes it.
     */
    public ViewBounds bounds() {
        return new ViewBounds(extent, values.grain);
    }

    /**
     * The instant, in epoch seconds, beyond which cards reach by {@link Metrics#BEYOND_ALL} at the most: the end of all,
     * or later where even the closest view shows all on less than the width of a card, which would reach out of it.
     */
    public double endOfCards() {
        return Math.max(extent.end(), extent.start() + Metrics.CARD_MAX_WIDTH * bounds().grainScale());
    }

    /** The first event whose anchor is at or after an instant; {@link #size()} if none is. */
    public int firstAtOrAfter(double second) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values.anchors[middle] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The most important of the events {@code [from, to)}, earlier ones first among equals, at most {@code limit}. */
    public void forMostImportant(int from, int to, int limit, IntConsumer action) {
        ranks.forTop(from, to, limit, action);
    }

    /** The spans of all events, by length. */
    public SpanIndex spans() {
        return spans;
    }
}
