package masar.layout.axis;

import java.util.List;
import masar.layout.axis.TickUnit.Kind;
import masar.time.TimeSpan;

/** Finds instants at which people divide time: the beginning of a century, a decade, a year, a month, a day. */
public final class RoundInstant {

    /** From the coarsest to the finest. */
    private static final List<TickUnit> UNITS = List.of(
            new TickUnit(Kind.YEAR, 1_000_000),
            new TickUnit(Kind.YEAR, 100_000),
            new TickUnit(Kind.YEAR, 10_000),
            new TickUnit(Kind.YEAR, 1_000),
            new TickUnit(Kind.YEAR, 100),
            new TickUnit(Kind.YEAR, 10),
            new TickUnit(Kind.YEAR, 1),
            new TickUnit(Kind.MONTH, 1),
            new TickUnit(Kind.DAY, 1),
            new TickUnit(Kind.HOUR, 1),
            new TickUnit(Kind.MINUTE, 1));

    private RoundInstant() {}

    /**
     * The roundest instant after one and not after another, the latest of several; the later one itself where there is
     * none. All in epoch seconds.
     */
    public static long between(long after, long last) {
        for (TickUnit unit : UNITS) {
            long floor = unit.floor(last);
            if (floor > after && floor >= TimeSpan.EARLIEST) {
                return floor;
            }
        }
        return last;
    }
}
