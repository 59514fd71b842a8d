package masar.layout.cards;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import masar.layout.frame.ZoomLevel;

/**
 * The cards of one row, which stay apart at every scale of the level: two in order of their dates only move apart as the
 * scale gets looser; between two that are not there is space enough for how far they come together.
 */
final class CardRow {

    private static final double CLOSING = ZoomLevel.RATIO - 1;

    private final TreeMap<Double, Candidate> byStart = new TreeMap<>();

    /** Whether a card may take a stretch, of which the end includes the gap behind it. */
    boolean isFree(double start, double end, double anchor) {
        Map.Entry<Double, Candidate> before = byStart.lowerEntry(end);
        if (before != null && freeAfter(before.getValue(), anchor) > start) {
            return false;
        }
        Map.Entry<Double, Candidate> after = byStart.ceilingEntry(end);
        return after == null || freeBefore(after.getValue(), anchor) >= end;
    }

    /** From where on there is space for a card of some date after another. */
    private static double freeAfter(Candidate card, double anchor) {
        return card.end() + CLOSING * Math.max(0, card.anchor - anchor);
    }

    /** Up to where there is space for a card of some date before another. */
    private static double freeBefore(Candidate card, double anchor) {
        return card.start - CLOSING * Math.max(0, anchor - card.anchor);
    }

    void add(Candidate card) {
        byStart.put(card.start, card);
    }

    /**
     * Where a card may begin, as near to its date as the row allows.
     *
     * @param earliest the bound of its beginning
     * @param latest the bound of its end, including the gap behind it
     */
    OptionalDouble nearest(double anchor, double width, double earliest, double latest) {
        OptionalDouble best = OptionalDouble.empty();
        double from = earliest;
        Double first = byStart.floorKey(earliest);
        for (Candidate card :
                first == null ? byStart.values() : byStart.tailMap(first).values()) {
            if (card.start >= latest) {
                return nearer(
                        best, within(from, Math.min(latest, freeBefore(card, anchor)), anchor, width), anchor, width);
            }
            best = nearer(best, within(from, freeBefore(card, anchor), anchor, width), anchor, width);
            from = Math.max(earliest, freeAfter(card, anchor));
        }
        return nearer(best, within(from, latest, anchor, width), anchor, width);
    }

    private static OptionalDouble within(double from, double to, double anchor, double width) {
        double last = to - CardSide.endWithGap(0, width);
        return last < from ? OptionalDouble.empty() : OptionalDouble.of(Math.clamp(anchor, from, last));
    }

    private static OptionalDouble nearer(OptionalDouble a, OptionalDouble b, double anchor, double width) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isPresent() ? a : b;
        }
        return distance(anchor, b.getAsDouble(), width) < distance(anchor, a.getAsDouble(), width) ? b : a;
    }

    /** From a date to a card, 0 if it is above the date. */
    static double distance(double anchor, double start, double width) {
        return Math.max(0, Math.max(start - anchor, anchor - start - width));
    }
}
