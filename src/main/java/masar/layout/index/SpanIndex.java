package masar.layout.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Spans of time by class of length, so that the few long ones that reach into a view are found without looking at the
 * many short ones. Class {@code c} holds the spans of 2^c up to 2^(c+1) seconds; time is cut into tiles of that upper
 * bound, so that a span touches at most two tiles of its class.
 */
public final class SpanIndex {

    public static final int CLASSES = Long.SIZE - 1;

    private final long[] starts;
    /** By class, in order of time; not necessarily in that of the places. */
    private final long[][] ends = new long[CLASSES][];

    private final int[][] places = new int[CLASSES][];
    private final ImportanceRanks[] ranks = new ImportanceRanks[CLASSES];

    /** Spans {@code [starts[i], ends[i])} in any order. */
    SpanIndex(long[] starts, long[] ends, IntUnaryOperator importance) {
        this.starts = starts;
        int[] classes = new int[starts.length];
        int[] sizes = new int[CLASSES];
        for (int i = 0; i < starts.length; i++) {
            classes[i] = classOf(ends[i] - starts[i]);
            sizes[classes[i]]++;
        }
        Arrays.setAll(places, c -> new int[sizes[c]]);
        int[] filled = new int[CLASSES];
        for (int i = 0; i < starts.length; i++) {
            places[classes[i]][filled[classes[i]]++] = i;
        }
        for (int c = 0; c < CLASSES; c++) {
            this.ends[c] =
                    Arrays.stream(places[c]).mapToLong(i -> ends[i]).sorted().toArray();
            int[] members = sortedByStart(places[c]);
            places[c] = members;
            ranks[c] = new ImportanceRanks(
                    IntStream.range(0, members.length).toArray(), k -> importance.applyAsInt(members[k]));
        }
    }

    private int[] sortedByStart(int[] members) {
        for (int k = 1; k < members.length; k++) {
            if (starts[members[k - 1]] > starts[members[k]]) {
                return Arrays.stream(members)
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> starts[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
        return members;
    }

    /** The class of a length in seconds. */
    public static int classOf(double seconds) {
        return seconds < 1 ? 0 : Math.getExponent(seconds);
    }

    /** The length, in seconds, of the tiles of a class: twice that of its shortest spans. */
    public static double tileSeconds(int spanClass) {
        return Math.scalb(1.0, spanClass + 1);
    }

    /** Whether no span is of a class. */
    public boolean isEmpty(int spanClass) {
        return places[spanClass].length == 0;
    }

    /** How many spans are of a class. */
    public int size(int spanClass) {
        return places[spanClass].length;
    }

    /** How many spans of a class start before an instant. */
    public int startingBefore(int spanClass, double second) {
        return firstAtOrAfter(places[spanClass], second);
    }

    /** How many spans of a class end at an instant or before. */
    public int endingUntil(int spanClass, double second) {
        long[] sorted = ends[spanClass];
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The most important spans of a class that start in {@code [from, to)}: at most {@code limit}, in order of time. */
    public void forTop(int spanClass, double from, double to, int limit, IntConsumer action) {
        int[] members = places[spanClass];
        ranks[spanClass].forTop(
                firstAtOrAfter(members, from), firstAtOrAfter(members, to), limit, k -> action.accept(members[k]));
    }

    private int firstAtOrAfter(int[] members, double second) {
        int low = 0;
        int high = members.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[members[middle]] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
