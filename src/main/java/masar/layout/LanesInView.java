package masar.layout;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import masar.layout.TimelineLayout.Scroll;

/**
 * The lanes that are at least partly in view.
 *
 * @param first the place of the first of them
 * @param end the place after the last of them
 */
record LanesInView(int first, int end) {

    /** @param bottom the y below which no lane is seen, in px */
    static LanesInView of(Scroll scroll, double bottom) {
        int first = firstWhere(scroll.slots(), lane -> scroll.laneBottom(lane) > scroll.top());
        int end = firstWhere(scroll.slots(), lane -> scroll.laneTop(lane) >= bottom);
        return new LanesInView(first, Math.max(first, end));
    }

    /** The first lane of which a condition is true that is true of all lanes after it as well. */
    private static int firstWhere(List<LaneSlot> slots, IntPredicate condition) {
        int low = 0;
        int high = slots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    boolean contains(int lane) {
        return lane >= first && lane < end;
    }

    IntStream places() {
        return IntStream.range(first, end);
    }
}
