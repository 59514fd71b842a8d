package masar.time;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.i18n.Messages.Bundle;

/**
 * Days of the Islamic calendar. From AH 1300 to 1600 they are those of the Umm al-Qura calendar, as the JDK has it;
 * before and after, those of the tabular civil calendar, which may differ by a day or two from what was observed.
 *
 * <p>The tabular calendar: Edward M. Reingold and Nachum Dershowitz, Calendrical Calculations, "The Islamic Calendar";
 * epoch 16 July 622 Julian, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of each 30.
 */
public final class HijriCalendar {

    private static final long EPOCH = LocalDate.of(622, 7, 19).toEpochDay();
    private static final int UMM_AL_QURA_FIRST = 1300;
    private static final int UMM_AL_QURA_LAST = 1600;
    private static final long UMM_AL_QURA_START =
            HijrahDate.of(UMM_AL_QURA_FIRST, 1, 1).toEpochDay();
    private static final long UMM_AL_QURA_END =
            HijrahDate.of(UMM_AL_QURA_LAST, 12, 1).toEpochDay()
                    + HijrahDate.of(UMM_AL_QURA_LAST, 12, 1).lengthOfMonth();

    /** The first day of the year 1. */
    public static final LocalDate FIRST_DAY = LocalDate.ofEpochDay(EPOCH);

    /** The last day that has a month here: that of the last year that is written with four digits. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private HijriCalendar() {}

    /**
     * A day of the Islamic calendar.
     *
     * @param year from 1, of the Hijra
     * @param month 1 to 12
     * @param day 1 to 30
     */
    public record HijriDate(int year, int month, int day) {

        String monthName(Language language) {
            return new HijriMonth(year, month).name(language);
        }
    }

    /**
     * A month of the Islamic calendar.
     *
     * @param year of the Hijra
     * @param month 1 to 12
     */
    public record HijriMonth(int year, int month) {

        private static final int IN_A_YEAR = 12;

        /** The month with a number that counts on from one year to the next; that of the first month of a year is 12 times it. */
        public static HijriMonth ofIndex(long index) {
            return new HijriMonth(
                    Math.toIntExact(Math.floorDiv(index, IN_A_YEAR)), Math.floorMod(index, IN_A_YEAR) + 1);
        }

        /** The inverse of {@link #ofIndex}. */
        public long index() {
            return (long) IN_A_YEAR * year + month - 1;
        }

        String name(Language language) {
            return Messages.of(Bundle.DATES, language).get("hijri.month." + month);
        }
    }

    /** The Gregorian day on which a month begins; of the year 0 and before that of the calendar's first. */
    public static LocalDate firstDayOf(HijriMonth month) {
        if (month.year() < 1) {
            return FIRST_DAY;
        }
        if (month.year() >= UMM_AL_QURA_FIRST && month.year() <= UMM_AL_QURA_LAST) {
            return LocalDate.ofEpochDay(
                    HijrahDate.of(month.year(), month.month(), 1).toEpochDay());
        }
        long yearStart = 354L * (month.year() - 1) + (11L * month.year() + 3) / 30;
        return LocalDate.ofEpochDay(EPOCH + yearStart + (59L * (month.month() - 1) + 1) / 2);
    }

    /** The Islamic day that has most of its hours on a Gregorian day; empty before 1 Muharram of the year 1. */
    public static Optional<HijriDate> of(LocalDate date) {
        long epochDay = date.toEpochDay();
        if (epochDay < EPOCH) {
            return Optional.empty();
        }
        boolean ummAlQura = epochDay >= UMM_AL_QURA_START && epochDay < UMM_AL_QURA_END;
        return Optional.of(ummAlQura ? ummAlQura(date) : tabular(epochDay - EPOCH));
    }

    private static HijriDate ummAlQura(LocalDate date) {
        HijrahDate hijri = HijrahDate.from(date);
        return new HijriDate(
                hijri.get(ChronoField.YEAR), hijri.get(ChronoField.MONTH_OF_YEAR), hijri.get(ChronoField.DAY_OF_MONTH));
    }

    private static HijriDate tabular(long day) {
        int year = (int) ((30 * day + 10_646) / 10_631);
        int dayOfYear = (int) (day - 354L * (year - 1) - (11L * year + 3) / 30);
        // Months of 30 and 29 days by turns; the thirtieth day of a leap year's twelfth would begin a thirteenth.
        int month = Math.min(2 * dayOfYear / 59, 11);
        return new HijriDate(year, month + 1, dayOfYear - (59 * month + 1) / 2 + 1);
    }
}
