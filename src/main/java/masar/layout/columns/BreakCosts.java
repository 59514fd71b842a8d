package masar.layout.columns;

import java.util.List;
import masar.layout.index.EventIndex;
import masar.model.Era;

/** How bad it is, in units of height, to begin a new row with an event: the least in a long silence between two eras. */
final class BreakCosts {

    /** Within an era. */
    private static final double IN_ERA = 40;
    /** At an event that is not after a silence. */
    private static final double NO_SILENCE = 40;
    /** Between events of one moment. */
    private static final double IN_MOMENT = 80;
    /** A silence this many times as long as the mean one, as a power of two, is as good as any longer one. */
    private static final double LONGEST_SILENCE = 5;

    private final double[] costs;

    BreakCosts(EventIndex index, List<Era> eras) {
        int n = index.size();
        costs = new double[n + 1];
        double mean = n < 2 ? 1 : Math.max(1, (double) (index.anchor(n - 1) - index.anchor(0)) / (n - 1));
        for (int i = 1; i < n; i++) {
            double gap = index.anchor(i) - index.anchor(i - 1);
            double silence = gap <= mean ? 0 : Math.log(gap / mean) / Math.log(2) / LONGEST_SILENCE;
            costs[i] = NO_SILENCE * (1 - Math.min(1, silence)) + (gap == 0 ? IN_MOMENT : 0);
        }
        for (Era era : eras) {
            long start = era.date().earliest().orElse(Long.MIN_VALUE);
            long end = era.date().latest().orElse(Long.MAX_VALUE);
            for (int i = Math.max(1, index.firstAtOrAfter(start) + 1); i < n && index.anchor(i) < end; i++) {
                costs[i] += IN_ERA;
            }
        }
    }

    /** Of a break before an event; of the end of all, nothing. */
    double before(int event) {
        return costs[event];
    }
}
