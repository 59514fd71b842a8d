package masar.layout.index;

import java.util.PriorityQueue;

/** How many rows the periods of an index need, at most. */
public final class SpanDepth {

    private SpanDepth() {}

    /**
     * The largest number of events longer than some seconds that go on at the same moment; counting stops at a limit.
     * At least 1 where there is any event.
     */
    public static int of(EventIndex index, long longerThan, int limit) {
        int depth = index.isEmpty() ? 0 : 1;
        PriorityQueue<Long> ends = new PriorityQueue<>();
        // Events are in order of their anchors; those without a beginning start before all others.
        for (int pass = 0; pass < 2; pass++) {
            boolean open = pass == 0;
            for (int i = 0; i < index.size() && depth < limit; i++) {
                if (index.startsOpen(i) == open && index.end(i) - index.start(i) > longerThan) {
                    add(ends, index.start(i), index.end(i));
                    depth = Math.max(depth, ends.size());
                }
            }
        }
        return Math.min(depth, limit);
    }

    private static void add(PriorityQueue<Long> ends, long start, long end) {
        while (!ends.isEmpty() && ends.element() <= start) {
            ends.remove();
        }
        ends.add(end);
    }
}
