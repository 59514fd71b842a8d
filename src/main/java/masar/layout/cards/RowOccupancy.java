package masar.layout.cards;

import java.util.Map;
import java.util.TreeMap;

/** Which stretches of one row are taken. */
final class RowOccupancy {

    private final TreeMap<Double, Double> endByStart = new TreeMap<>();

    /** Takes the half-open stretch if all of it is free; says whether it did. */
    boolean take(double start, double end) {
        if (!isFree(start, end)) {
            return false;
        }
        endByStart.put(start, end);
        return true;
    }

    boolean isFree(double start, double end) {
        Map.Entry<Double, Double> before = endByStart.lowerEntry(end);
        return before == null || before.getValue() <= start;
    }
}
