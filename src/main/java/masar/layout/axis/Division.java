package masar.layout.axis;

import java.util.ArrayList;
import java.util.List;
import masar.layout.axis.TickUnit.Kind;
import masar.time.LabelLength;

/**
 * How the axis can be divided: the unit of the finer row, from which that of the coarser row follows, and the length of
 * its names of months.
 */
record Division(TickUnit minor, LabelLength months) {

    private static final int[] MANTISSAS = {2, 5, 10};
    private static final int LARGEST_POWER = 100_000_000;

    /** All divisions, the finest one first. */
    static final List<Division> ALL = all();

    private static List<Division> all() {
        List<Division> all = new ArrayList<>();
        add(all, Kind.MINUTE, 1, 5, 15);
        add(all, Kind.HOUR, 1, 3, 6);
        add(all, Kind.DAY, 1, 2, 7, 14);
        add(all, Kind.MONTH, 1);
        all.add(new Division(new TickUnit(Kind.MONTH, 1), LabelLength.SHORT));
        add(all, Kind.MONTH, 3, 6);
        add(all, Kind.YEAR, 1);
        for (int power = 1; power < LARGEST_POWER; power *= 10) {
            for (int mantissa : MANTISSAS) {
                add(all, Kind.YEAR, power * mantissa);
            }
        }
        return List.copyOf(all);
    }

    private static void add(List<Division> all, Kind kind, int... counts) {
        for (int count : counts) {
            all.add(new Division(new TickUnit(kind, count), LabelLength.FULL));
        }
    }

    /** The unit that people put around that of the finer row. */
    TickUnit major() {
        return switch (minor.kind()) {
            case MINUTE, HOUR -> new TickUnit(Kind.DAY, 1);
            case DAY -> new TickUnit(Kind.MONTH, 1);
            case MONTH -> new TickUnit(Kind.YEAR, 1);
            case YEAR -> new TickUnit(Kind.YEAR, powerAbove(minor.count()));
        };
    }

    private static int powerAbove(int count) {
        int power = 10;
        while (power <= count && power < LARGEST_POWER) {
            power *= 10;
        }
        return power;
    }
}
