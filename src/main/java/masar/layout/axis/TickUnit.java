package masar.layout.axis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import masar.time.TimeSpan;

/**
 * A distance between two ticks of the axis in which people count: a number of minutes, hours, days of the month, months
 * or years. Years are proleptic Gregorian and grouped as people count them, who have no year 0: groups of ten begin in
 * 20 BCE, 10 BCE, 1 CE, 10 CE and 20 CE, and the first one of the common era has a year less than the others.
 */
record TickUnit(Kind kind, int count) {

    /** The unit that is counted, with its shortest length in seconds. */
    enum Kind {
        MINUTE(60),
        HOUR(3_600),
        DAY(TimeSpan.SECONDS_PER_DAY),
        MONTH(28 * TimeSpan.SECONDS_PER_DAY),
        YEAR(365 * TimeSpan.SECONDS_PER_DAY);

        private final long shortest;

        Kind(long shortest) {
            this.shortest = shortest;
        }
    }

    /**
     * The shortest that a distance can be, in seconds, but for the first group of years of the common era; days of the
     * month restart with each month.
     */
    double shortestSeconds() {
        return (double) kind.shortest * count;
    }

    /** The last instant of this unit at or before another, in epoch seconds; both within the years of java.time. */
    long floor(long second) {
        LocalDateTime at = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        LocalDate day = at.toLocalDate();
        return switch (kind) {
            case MINUTE -> Math.floorDiv(second, 60L * count) * 60L * count;
            case HOUR -> Math.floorDiv(second, 3_600L * count) * 3_600L * count;
            case DAY -> startOf(day.withDayOfMonth(firstDayOfGroup(day.getDayOfMonth())));
            case MONTH -> startOf(LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / count * count + 1, 1));
            case YEAR -> startOfYear(firstYear(day.getYear()));
        };
    }

    /** The instant of this unit after one that is itself one. */
    long next(long second) {
        LocalDate day = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).toLocalDate();
        return switch (kind) {
            case MINUTE -> second + 60L * count;
            case HOUR -> second + 3_600L * count;
            case DAY -> startOf(nextDay(day));
            case MONTH -> startOf(day.plusMonths(count));
            case YEAR -> startOfYear(lastYear(day.getYear()) + 1);
        };
    }

    /** The first year of the group to which an astronomical year belongs. */
    private long firstYear(int year) {
        return year > 0 ? Math.max(1, year / count * count) : 1 - Math.ceilDiv(1L - year, count) * count;
    }

    /** The last year of the group that begins with an astronomical year. */
    long lastYear(long first) {
        return first == 1 ? Math.max(1, count - 1) : first + count - 1;
    }

    /** Groups of days restart with each month; the days left after the last full group belong to it. */
    private int firstDayOfGroup(int dayOfMonth) {
        return count == 1 ? dayOfMonth : Math.min((dayOfMonth - 1) / count * count + 1, lastGroup());
    }

    private LocalDate nextDay(LocalDate day) {
        int next = day.getDayOfMonth() + count;
        if (count == 1) {
            return day.plusDays(1);
        }
        return next > lastGroup() ? day.withDayOfMonth(1).plusMonths(1) : day.withDayOfMonth(next);
    }

    /** The day of the month at which its last group starts, so that it is a full one even in February. */
    private int lastGroup() {
        return (28 / count - 1) * count + 1;
    }

    /** The years that java.time has go a little further than those of dates, and no instant lies beyond them. */
    private static long startOfYear(long year) {
        return startOf(LocalDate.of(Math.clamp(year, Year.MIN_VALUE, Year.MAX_VALUE), 1, 1));
    }

    private static long startOf(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
