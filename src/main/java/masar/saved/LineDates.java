package masar.saved;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import masar.time.TimeSpan;

/**
 * Stretches of time as two dates in EDTF, each as short as it can be: {@code 2019} and {@code 2021-03} are from the beginning
 * of the one to the end of the other. Years that EDTF cannot divide, which have more than four digits, are written whole.
 */
final class LineDates {

    private static final int LARGEST = 9999;

    private LineDates() {}

    /** The date that begins with a second. */
    static String first(long start) {
        LocalDateTime moment = moment(start);
        return isLarge(moment) ? large(moment) : shortest(moment, moment.toLocalDate());
    }

    /** The date that ends before a second. */
    static String last(long end) {
        LocalDateTime moment = moment(end);
        LocalDateTime before = moment(end - 1);
        return isLarge(before) ? large(before) : shortestUntil(moment, before);
    }

    private static LocalDateTime moment(long second) {
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    }

    private static boolean isLarge(LocalDateTime moment) {
        return Math.abs(moment.getYear()) > LARGEST;
    }

    private static String large(LocalDateTime moment) {
        return "Y" + moment.getYear();
    }

    private static String shortest(LocalDateTime start, LocalDate day) {
        if (!start.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return time(start);
        }
        if (day.getDayOfMonth() > 1) {
            return day.toString();
        }
        return day.getMonthValue() > 1 ? month(day) : year(day);
    }

    private static String shortestUntil(LocalDateTime end, LocalDateTime before) {
        if (!end.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return time(before);
        }
        LocalDate day = before.toLocalDate();
        if (end.getDayOfMonth() > 1) {
            return day.toString();
        }
        return end.getMonthValue() > 1 ? month(day) : year(day);
    }

    private static String time(LocalDateTime moment) {
        return moment.toLocalDate() + "T" + String.format("%tT", moment);
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, day.toString().length() - "-01".length());
    }

    private static String year(LocalDate day) {
        return day.toString().substring(0, day.toString().length() - "-01-01".length());
    }

    /** A stretch of several years in whole days around it, since nobody sees hours in it; a shorter one as it is. */
    static TimeSpan rounded(TimeSpan span) {
        if (span.length() < 3 * 366 * TimeSpan.SECONDS_PER_DAY) {
            return span;
        }
        long day = TimeSpan.SECONDS_PER_DAY;
        return new TimeSpan(Math.floorDiv(span.start(), day) * day, Math.ceilDiv(span.end(), day) * day);
    }
}
