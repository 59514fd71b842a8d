package masar.layout.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.layout.axis.TickUnit.Kind;

/**
 * How the axis can be divided: the unit of the finer row, from which that of the coarser row follows, and the form of its
 * labels. Where a label of every unit has no space, all of them take a shorter form, and only then does a label stand at
 * every third month or every second year; the units between are lines without a label.
 */
record Division(TickUnit minor, Form form) {

    /** How long labels are; those of a row all have the same form. */
    enum Form {
        FULL,
        /** The short name of a month; the last two digits of a year, whose decade is in the coarser row. */
        SHORT,
        /** The first word of a month's name. */
        FIRST_WORD
    }

    private static final int[] MANTISSAS = {2, 5, 10};
    private static final int LARGEST_POWER = 100_000_000;

    /** All divisions, the finest one first. */
    static final List<Division> ALL = all();

    private static List<Division> all() {
        List<Division> all = new ArrayList<>();
        add(all, Kind.MINUTE, 1, 5, 15);
        add(all, Kind.HOUR, 1, 3, 6);
        add(all, Kind.DAY, 1, 2, 7, 14);
        for (int months : new int[] {1, 3, 6}) {
            for (Form form : Form.values()) {
                all.add(new Division(new TickUnit(Kind.MONTH, months), form));
            }
        }
        add(all, Kind.YEAR, 1);
        all.add(new Division(new TickUnit(Kind.YEAR, 1), Form.SHORT));
        for (int power = 1; power < LARGEST_POWER; power *= 10) {
            for (int mantissa : MANTISSAS) {
                add(all, Kind.YEAR, power * mantissa);
            }
        }
        return List.copyOf(all);
    }

    private static void add(List<Division> all, Kind kind, int... counts) {
        for (int count : counts) {
            all.add(new Division(new TickUnit(kind, count), Form.FULL));
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

    /** The unit of the lines without a label between those of the finer row; none where each unit has its label. */
    Optional<TickUnit> steps() {
        int count = minor.count();
        return switch (minor.kind()) {
            case MINUTE, HOUR, DAY, MONTH -> count > 1 ? Optional.of(new TickUnit(minor.kind(), 1)) : Optional.empty();
            case YEAR ->
                count > 1 ? Optional.of(new TickUnit(Kind.YEAR, powerAbove(count / 2) / 10)) : Optional.empty();
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
