package masar.layout.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import masar.model.Event;
import masar.time.EdtfDate;
import masar.time.TimeSpan;

/** The values that the layout needs of each event; tones are indexes into a list of names. */
final class EventValues {
    final long[] anchors;
    final long[] starts;
    final long[] ends;
    final BitSet openStarts = new BitSet();
    final BitSet openEnds = new BitSet();
    final byte[] importance;
    final short[] tones;
    final List<String> toneNames;
    final BitSet receding = new BitSet();
    /** The finest unit in which a date is known, in seconds; also of those of which these are a part. */
    long grain;

    EventValues(long[] anchors, List<String> toneNames, long grain) {
        this.grain = grain;
        int n = anchors.length;
        this.anchors = anchors;
        this.starts = new long[n];
        this.ends = new long[n];
        this.importance = new byte[n];
        this.tones = new short[n];
        this.toneNames = toneNames;
    }

    static EventValues of(List<Event> events) {
        EventValues values = new EventValues(new long[events.size()], new ArrayList<>(), Grain.COARSEST);
        Map<String, Short> tones = new LinkedHashMap<>();
        int i = 0;
        for (Event event : events) {
            // Where there are many events, many share a date.
            if (i > 0 && event.date().equals(events.get(i - 1).date())) {
                values.repeatSpan(i);
            } else {
                values.setSpan(i, event.date());
            }
            values.importance[i] = (byte) event.importance();
            values.tones[i] = tones.computeIfAbsent(event.category().tone(), t -> (short) tones.size());
            i++;
        }
        values.toneNames.addAll(tones.keySet());
        return values;
    }

    private void repeatSpan(int i) {
        anchors[i] = anchors[i - 1];
        starts[i] = starts[i - 1];
        ends[i] = ends[i - 1];
        openStarts.set(i, openStarts.get(i - 1));
        openEnds.set(i, openEnds.get(i - 1));
    }

    private void setSpan(int i, EdtfDate date) {
        OptionalLong earliest = date.earliest();
        OptionalLong latest = date.latest();
        anchors[i] = earliest.orElse(latest.orElse(0));
        openStarts.set(i, earliest.isEmpty());
        openEnds.set(i, latest.isEmpty());
        starts[i] = earliest.orElse(anchors[i]);
        ends[i] = latest.orElse(anchors[i]);
        grain = Math.min(grain, Grain.of(date));
    }

    /** Whether the events are in order of time, and those of one moment in order of their ids. */
    boolean inOrder(List<Event> events) {
        for (int i = 1; i < anchors.length; i++) {
            if (anchors[i - 1] > anchors[i]
                    || (anchors[i - 1] == anchors[i] && byId(events.get(i - 1), events.get(i)) > 0)) {
                return false;
            }
        }
        return true;
    }

    private static int byId(Event one, Event other) {
        return one.id().compareTo(other.id());
    }

    /** The places of the events, in that order. */
    int[] order(List<Event> events) {
        return IntStream.range(0, anchors.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> anchors[i])
                        .thenComparing(i -> events.get(i).id()))
                .mapToInt(i -> i)
                .toArray();
    }

    /** Those of the events at some places. */
    EventValues part(int[] places) {
        int n = places.length;
        EventValues part = new EventValues(new long[n], toneNames, grain);
        for (int k = 0; k < n; k++) {
            int i = places[k];
            part.anchors[k] = anchors[i];
            part.starts[k] = starts[i];
            part.ends[k] = ends[i];
            part.importance[k] = importance[i];
            part.tones[k] = tones[i];
            part.openStarts.set(k, openStarts.get(i));
            part.openEnds.set(k, openEnds.get(i));
            part.receding.set(k, receding.get(i));
        }
        return part;
    }

    /** The same, of which the events at some places recede: none of these is as important as any of the others. */
    EventValues receding(BitSet places) {
        EventValues same = part(IntStream.range(0, anchors.length).toArray());
        same.receding.or(places);
        for (int i = 0; i < anchors.length; i++) {
            same.importance[i] += (byte) (places.get(i) ? 0 : Event.HIGHEST_IMPORTANCE);
        }
        return same;
    }

    /** Extends open dates to the bounds of an extent. */
    EventValues closed(TimeSpan extent) {
        openStarts.stream().forEach(i -> starts[i] = extent.start());
        openEnds.stream().forEach(i -> ends[i] = extent.end());
        return this;
    }

    /** From the first anchor to the last known end, those of receding events left out. */
    TimeSpan extent() {
        int n = anchors.length;
        int first = receding.nextClearBit(0);
        if (first >= n) {
            return new TimeSpan(0, 1);
        }
        long end = Math.min(anchors[receding.previousClearBit(n - 1)] + 1, TimeSpan.LATEST);
        for (int i = first; i < n; i++) {
            if (ends[i] > end && !openEnds.get(i) && !receding.get(i)) {
                end = ends[i];
            }
        }
        return new TimeSpan(Math.min(anchors[first], end - 1), end);
    }
}
