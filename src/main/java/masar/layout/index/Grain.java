package masar.layout.index;

import masar.time.EdtfDate;
import masar.time.EdtfInterval;
import masar.time.Precision;
import masar.time.TimeSpan;

/** The units of time in which dates are known, in seconds: the shortest length of each. */
final class Grain {

    private static final long DAY = TimeSpan.SECONDS_PER_DAY;

    /** No date is known less finely. */
    static final long COARSEST = of(Precision.CENTURY);

    private Grain() {}

    /** The unit in which a date is known, of an interval the finer one of its ends. */
    static long of(EdtfDate date) {
        return switch (date) {
            case EdtfDate.DateTime time -> ofTime(time.span().start());
            case EdtfDate.Single single -> of(single.precision());
            case EdtfInterval interval -> Math.min(of(interval.start()), of(interval.end()));
        };
    }

    private static long of(EdtfInterval.Bound bound) {
        return bound instanceof EdtfDate.Single single ? of(single.precision()) : COARSEST;
    }

    /** EDTF writes every time to the second; one on the minute, or the hour, is known to that. */
    private static long ofTime(long second) {
        if (second % 60 != 0) {
            return 1;
        }
        return second % 3_600 != 0 ? 60 : 3_600;
    }

    private static long of(Precision precision) {
        return switch (precision) {
            case SECOND -> 1;
            case DAY -> DAY;
            case MONTH -> 28 * DAY;
            case SEASON -> 90 * DAY;
            case YEAR -> 365 * DAY;
            case DECADE -> 3_652 * DAY;
            case CENTURY -> 36_524 * DAY;
        };
    }
}
