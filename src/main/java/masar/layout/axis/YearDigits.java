package masar.layout.axis;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import masar.layout.frame.Frame;
import masar.time.TimeSpan;

/**
 * How long the years of a view are to write.
 *
 * @param farthest the one with the most digits, as people count, without its era
 * @param withEra whether some are written with their era: those before the common one, and its first hundred
 */
record YearDigits(long farthest, boolean withEra) {

    /** From here on, a year is written without its era. */
    private static final int WITHOUT_ERA = 100;

    /** Shorter years get as much space, so that the axis does not change where it passes them. */
    private static final int FEWEST = 4;

    /** Dates have no further years. */
    private static final int MOST = 9;

    /** Those of a view, within the years that dates can have. */
    static YearDigits of(Frame frame) {
        int first = yearAt(frame.viewport().start());
        int last = yearAt(frame.viewport().end(frame.width()));
        return new YearDigits(Math.max(1L - first, last), first < WITHOUT_ERA);
    }

    private static int yearAt(double second) {
        long within = Math.clamp((long) second, TimeSpan.EARLIEST, TimeSpan.LATEST - 1);
        return LocalDateTime.ofEpochSecond(within, 0, ZoneOffset.UTC).getYear();
    }

    /** How many digits the years have that a unit can name; its years may reach beyond the view. */
    int digits(TickUnit unit) {
        int reach = unit.kind() == TickUnit.Kind.YEAR ? unit.count() : 1;
        return Math.clamp(Long.toString(farthest + reach - 1).length(), FEWEST, MOST);
    }
}
