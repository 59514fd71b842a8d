package masar.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A bounded stretch of time, half-open: {@code start} belongs to it, {@code end} does not. Both are seconds since
 * 1970-01-01T00:00:00 in the proleptic Gregorian calendar, of the clock by which a date was written: zones are not
 * converted, see {@link EdtfDate}.
 */
public record TimeSpan(long start, long end) {

    /** The seconds of a day; no day of this calendar has more or fewer. */
    public static final long SECONDS_PER_DAY = 86_400;

    /** The first second of the first year that a date can have. */
    public static final long EARLIEST = startOf(LocalDate.of(-EdtfDate.MAX_YEAR, 1, 1));

    /** The end of the last year that a date can have. */
    public static final long LATEST = startOf(LocalDate.of(EdtfDate.MAX_YEAR + 1, 1, 1));

    /**
     * @throws IllegalArgumentException if the span is empty or reversed, or reaches beyond {@link #EARLIEST} or
     *     {@link #LATEST}
     */
    public TimeSpan {
        if (start >= end || start < EARLIEST || end > LATEST) {
            throw new IllegalArgumentException("No span from " + start + " to " + end);
        }
    }

    /** From the beginning of one day to the end of another. */
    public static TimeSpan ofDays(LocalDate first, LocalDate last) {
        return new TimeSpan(startOf(first), startOf(last.plusDays(1)));
    }

    /** From the beginning of one year to the end of another. */
    static TimeSpan ofYears(int first, int last) {
        return ofDays(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** A number of whole months. */
    static TimeSpan ofMonths(YearMonth first, int months) {
        return ofDays(first.atDay(1), first.plusMonths(months - 1).atEndOfMonth());
    }

    /**
     * From the earliest moment of one date to the latest of another; without bounds where there is no date or the date
     * has none. Empty if that would be reversed.
     */
    public static Optional<TimeSpan> between(Optional<EdtfDate> from, Optional<EdtfDate> to) {
        long start = from.map(EdtfDate::earliest).orElse(OptionalLong.empty()).orElse(EARLIEST);
        long end = to.map(EdtfDate::latest).orElse(OptionalLong.empty()).orElse(LATEST);
        return start < end ? Optional.of(new TimeSpan(start, end)) : Optional.empty();
    }

    private static long startOf(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    /** In seconds, at least 1. */
    public long length() {
        return end - start;
    }

    /** Whether an instant, in epoch seconds, is at or after the start and before the end. */
    public boolean contains(long epochSecond) {
        return start <= epochSecond && epochSecond < end;
    }

    /** Whether the two have at least one second in common. */
    public boolean overlaps(TimeSpan other) {
        return start < other.end && other.start < end;
    }

    /** The part that the two have in common; empty if there is none. */
    public Optional<TimeSpan> intersection(TimeSpan other) {
        return overlaps(other)
                ? Optional.of(new TimeSpan(Math.max(start, other.start), Math.min(end, other.end)))
                : Optional.empty();
    }

    /** The shortest span that holds both. */
    public TimeSpan hull(TimeSpan other) {
        return new TimeSpan(Math.min(start, other.start), Math.max(end, other.end));
    }
}
