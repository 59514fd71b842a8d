package masar.layout.columns;

import java.util.Arrays;
import java.util.stream.IntStream;
import masar.layout.index.EventIndex;
import masar.model.Event;

/**
 * The most important events of a list, as many as are wanted. Of those that are equally important and not all wanted, some
 * are taken at even steps, so that they stand for the whole time and not only for its beginning.
 */
final class ImportantEvents {

    /** The places of the events of each importance, in order of time. */
    private final int[][] places;

    ImportantEvents(EventIndex index) {
        places = IntStream.rangeClosed(0, Event.HIGHEST_IMPORTANCE)
                .mapToObj(importance -> IntStream.range(0, index.size())
                        .filter(i -> index.event(i).importance() == importance)
                        .toArray())
                .toArray(int[][]::new);
    }

    /**
     * The places of the most important events in their list, in ascending order.
     *
     * @param count at most as many as there are
     */
    int[] first(int count) {
        IntStream chosen = IntStream.empty();
        int open = count;
        for (int importance = Event.HIGHEST_IMPORTANCE; importance >= 0 && open > 0; importance--) {
            int wanted = Math.min(open, places[importance].length);
            chosen = IntStream.concat(chosen, evenly(places[importance], wanted));
            open -= wanted;
        }
        return chosen.sorted().toArray();
    }

    /** Each stands in the middle of a stretch of the list; the stretches are equally long. */
    private static IntStream evenly(int[] all, int count) {
        return count == all.length
                ? Arrays.stream(all)
                : IntStream.range(0, count).map(i -> all[(int) ((2L * i + 1) * all.length / (2L * count))]);
    }
}
