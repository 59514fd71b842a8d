package masar.layout.index;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import masar.model.Event;

/** Places in the order of time, grouped by the importance of their events: the top few of a stretch cost no more for many. */
final class ImportanceRanks {

    /** Of an event that stands out while others recede. */
    private static final int HIGHEST = 2 * Event.HIGHEST_IMPORTANCE;

    private final int[][] groups = new int[HIGHEST + 1][];

    /** @param places ascending */
    ImportanceRanks(int[] places, IntUnaryOperator importance) {
        int[] sizes = new int[HIGHEST + 1];
        for (int place : places) {
            sizes[importance.applyAsInt(place)]++;
        }
        Arrays.setAll(groups, i -> new int[sizes[i]]);
        int[] filled = new int[HIGHEST + 1];
        for (int place : places) {
            int rank = importance.applyAsInt(place);
            groups[rank][filled[rank]++] = place;
        }
    }

    /** The most important of the places {@code [from, to)}, earlier ones first among equals, at most {@code limit}. */
    void forTop(int from, int to, int limit, IntConsumer action) {
        int left = limit;
        for (int rank = HIGHEST; rank >= 0 && left > 0; rank--) {
            int[] group = groups[rank];
            int found = Arrays.binarySearch(group, from);
            for (int i = found < 0 ? -found - 1 : found; i < group.length && group[i] < to && left > 0; i++, left--) {
                action.accept(group[i]);
            }
        }
    }
}
