package masar.time.written;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import masar.time.EdtfDate;
import masar.time.Qualifier;
import masar.time.TimeSpan;

/**
 * The dates from which and to which a period goes, as coarse as both can be: years, months or days. Empty where it has no
 * bound.
 */
public record PeriodEnds(Optional<EdtfDate> from, Optional<EdtfDate> to) {

    /** Without bounds. */
    public static final PeriodEnds NONE = new PeriodEnds(Optional.empty(), Optional.empty());

    private static final int LARGEST_YEAR_WITH_MONTHS = 9999;

    /** The dates of a period. One that begins or ends within a day has the whole of that day. */
    public static PeriodEnds of(TimeSpan period) {
        boolean bounded = period.start() != TimeSpan.EARLIEST;
        boolean ends = period.end() != TimeSpan.LATEST;
        LocalDate first = day(period.start());
        LocalDate last = day(period.end() - 1);
        boolean wholeDays =
                period.start() % TimeSpan.SECONDS_PER_DAY == 0 && period.end() % TimeSpan.SECONDS_PER_DAY == 0;
        boolean months = wholeDays
                && (!bounded || first.getDayOfMonth() == 1)
                && (!ends || last.getDayOfMonth() == last.lengthOfMonth());
        boolean years = months && (!bounded || first.getDayOfYear() == 1) && (!ends || last.getMonthValue() == 12);
        return new PeriodEnds(
                bounded ? Optional.of(date(first, months, years)) : Optional.empty(),
                ends ? Optional.of(date(last, months, years)) : Optional.empty());
    }

    private static LocalDate day(long second) {
        return LocalDate.ofEpochDay(Math.floorDiv(second, TimeSpan.SECONDS_PER_DAY));
    }

    private static EdtfDate date(LocalDate day, boolean months, boolean years) {
        if (years || Math.abs(day.getYear()) > LARGEST_YEAR_WITH_MONTHS) {
            return new EdtfDate.Year(day.getYear(), Qualifier.NONE);
        }
        return months ? new EdtfDate.Month(YearMonth.from(day), Qualifier.NONE) : new EdtfDate.Day(day, Qualifier.NONE);
    }
}
