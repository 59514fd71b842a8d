package masar.export.poster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How the entries of a legend are divided into lines: into as few as possible, closer together if that needs fewer, and then
 * so that the lines are about equally long and preferably end where a group does.
 *
 * @param ends of the lines, as numbers of entries
 * @param gap between two entries of a group, in px
 */
record LegendLines(List<Integer> ends, double gap) {

    private static final double[] GAPS = {20, 16, 12};
    /** The space between two groups, in gaps. */
    private static final double BETWEEN_GROUPS = 1.8;
    /** What a line within a group costs that goes on in the next, as a part of the square of the width. */
    private static final double BROKEN_GROUP = 0.05;

    LegendLines {
        ends = List.copyOf(ends);
    }

    /**
     * An entry.
     *
     * @param width in px; a wider one than a line has a line of its own
     * @param first whether a group begins with it
     */
    record Item(double width, boolean first) {}

    /**
     * Lines of some items.
     *
     * @param first the width of the first line, in px
     * @param width of the others, in px; no less than that of the first
     */
    static LegendLines of(List<Item> items, double first, double width) {
        return Arrays.stream(GAPS)
                .mapToObj(gap -> new Divider(items, first, width, gap).lines())
                .min(Comparator.comparingInt(lines -> lines.ends.size()))
                .orElseThrow();
    }

    /** From the end of the entry before to the beginning of an item in the same line, in px. */
    double before(Item item) {
        return before(item, gap);
    }

    private static double before(Item item, double gap) {
        return item.first ? BETWEEN_GROUPS * gap : gap;
    }

    private record Divider(List<Item> items, double first, double width, double gap) {

        LegendLines lines() {
            int lines = fewest();
            // The least cost of this many lines that end before an item, and where the last of them begins.
            double[] cost = new double[items.size() + 1];
            Arrays.fill(cost, Double.POSITIVE_INFINITY);
            cost[0] = 0;
            int[][] begins = new int[lines][items.size() + 1];
            for (int line = 0; line < lines; line++) {
                double[] next = new double[items.size() + 1];
                Arrays.fill(next, Double.POSITIVE_INFINITY);
                for (int from = 0; from < items.size(); from++) {
                    for (int to = from + 1; to <= items.size() && fits(from, to); to++) {
                        double sum = cost[from] + cost(from, to);
                        if (sum < next[to]) {
                            next[to] = sum;
                            begins[line][to] = from;
                        }
                    }
                }
                cost = next;
            }
            Integer[] ends = new Integer[lines];
            int end = items.size();
            for (int line = lines - 1; line >= 0; line--) {
                ends[line] = end;
                end = begins[line][end];
            }
            return new LegendLines(List.of(ends), gap);
        }

        private int fewest() {
            int lines = 0;
            for (int from = 0; from < items.size(); lines++) {
                int to = from + 1;
                while (to < items.size() && fits(from, to + 1)) {
                    to++;
                }
                from = to;
            }
            return lines;
        }

        private boolean fits(int from, int to) {
            return to == from + 1 || length(from, to) <= limit(from);
        }

        private double limit(int from) {
            return from == 0 ? first : width;
        }

        private double length(int from, int to) {
            return items.get(from).width
                    + items.subList(from + 1, to).stream()
                            .flatMapToDouble(item -> DoubleStream.of(before(item, gap), item.width))
                            .sum();
        }

        /** Of lines of a given sum of lengths, equal ones have the least sum of squares. */
        private double cost(int from, int to) {
            double length = Math.min(1, length(from, to) / width);
            boolean breaksGroup = to < items.size() && !items.get(to).first;
            return length * length + (breaksGroup ? BROKEN_GROUP : 0);
        }
    }
}
