package masar.layout;

import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** How many rows the periods of an index need, at most. */
final class SpanDepth {

    private SpanDepth() {}

    /**
     * The largest number of events longer than some seconds that go on at the same moment; counting stops at a limit.
     * At least 1 where there is any event.
     */
    static int of(EventIndex index, long longerThan, int limit) {
        int[] order = IntStream.range(0, index.size())
                .filter(i -> index.end(i) - index.start(i) > longerThan)
                .boxed()
                .sorted((a, b) -> Long.compare(index.start(a), index.start(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        int depth = index.isEmpty() ? 0 : 1;
        PriorityQueue<Long> ends = new PriorityQueue<>();
        for (int i : order) {
            while (!ends.isEmpty() && ends.element() <= index.start(i)) {
                ends.remove();
            }
            ends.add(index.end(i));
            depth = Math.max(depth, ends.size());
            if (depth >= limit) {
                return limit;
            }
        }
        return depth;
    }
}
