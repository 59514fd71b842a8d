package masar.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A date of the Extended Date/Time Format, ISO 8601-2:2019, levels 0 and 1 as profiled by the Library of Congress. It
 * means exactly the stretch of time it covers: {@code 2011} is the whole of 2011, never its first of January.
 *
 * <p>Days are those of the proleptic Gregorian calendar with astronomical years (0 is 1 BCE). A date-time belongs to the
 * day and the hour that are written, whatever its zone: what readers see on its label is where it is found and drawn. The
 * zone is kept and shown, and moves nothing. {@link Object#toString()} is the canonical text, in ASCII, and parses back to an equal date.
 */
public sealed interface EdtfDate permits EdtfDate.Single, EdtfInterval {

    /** The largest absolute year; one less than that of java.time, where the exclusive end of this one still fits. */
    int MAX_YEAR = 999_999_998;

    /**
     * Reads a date. Digits may be ASCII, Arabic-Indic or Persian.
     *
     * @throws EdtfParseException if the text is anything else than EDTF of level 0 or 1
     */
    static EdtfDate parse(String text) {
        return new EdtfParser(text).parse();
    }

    /** The first second that may belong to the date, in seconds of {@link TimeSpan}; empty where the start is open or unknown. */
    OptionalLong earliest();

    /** The end, exclusive, of all that may belong to the date, in seconds of {@link TimeSpan}; empty if it is open or unknown. */
    OptionalLong latest();

    /** That of the coarser end of an interval; {@link Precision#CENTURY} where neither end has a date. */
    Precision precision();

    /** Whether the date, or either end of the interval, is approximate. */
    boolean approximate();

    /** Whether the date, or either end of the interval, is uncertain. */
    boolean uncertain();

    default boolean isInterval() {
        return this instanceof EdtfInterval;
    }

    /** Whether this is an interval without an end: {@code 2014/..}. */
    default boolean isOpenEnded() {
        return this instanceof EdtfInterval interval && interval.end() == EdtfInterval.NoDate.OPEN;
    }

    /** One date, whatever its precision: always a bounded span of time. */
    sealed interface Single extends EdtfDate permits Year, Month, Day, Season, DateTime, EdtfUnspecified {

        /** The whole of what the date covers. */
        TimeSpan span();

        Qualifier qualifier();

        @Override
        default OptionalLong earliest() {
            return OptionalLong.of(span().start());
        }

        @Override
        default OptionalLong latest() {
            return OptionalLong.of(span().end());
        }

        @Override
        default boolean approximate() {
            return qualifier().approximate();
        }

        @Override
        default boolean uncertain() {
            return qualifier().uncertain();
        }
    }

    /** A year: {@code 1985}, {@code -0044}, {@code Y-17000}. */
    record Year(int year, Qualifier qualifier) implements Single, EdtfInterval.Bound {

        /** @throws IllegalArgumentException if the year is beyond {@link #MAX_YEAR} */
        public Year {
            EdtfText.requireWithin(MAX_YEAR, year);
        }

        @Override
        public Precision precision() {
            return Precision.YEAR;
        }

        @Override
        public TimeSpan span() {
            return TimeSpan.ofYears(year, year);
        }

        @Override
        public String toString() {
            return (Math.abs(year) > 9999 ? "Y" + year : EdtfText.fourDigits(year)) + qualifier.symbol();
        }
    }

    /** A month: {@code 1985-04}. */
    record Month(YearMonth month, Qualifier qualifier) implements Single, EdtfInterval.Bound {

        /** @throws IllegalArgumentException if the year has more than four digits */
        public Month {
            EdtfText.requireWithin(9999, month.getYear());
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }

        @Override
        public TimeSpan span() {
            return TimeSpan.ofMonths(month, 1);
        }

        @Override
        public String toString() {
            return month + qualifier.symbol();
        }
    }

    /** A day: {@code 1985-04-12}. */
    record Day(LocalDate date, Qualifier qualifier) implements Single, EdtfInterval.Bound {

        /** @throws IllegalArgumentException if the year has more than four digits */
        public Day {
            EdtfText.requireWithin(9999, date.getYear());
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }

        @Override
        public TimeSpan span() {
            return TimeSpan.ofDays(date, date);
        }

        @Override
        public String toString() {
            return date + qualifier.symbol();
        }
    }

    /** A season: {@code 2001-21}. */
    record Season(int year, SeasonName name, Qualifier qualifier) implements Single, EdtfInterval.Bound {

        /** @throws IllegalArgumentException if the year has more than four digits */
        public Season {
            EdtfText.requireWithin(9999, year);
        }

        /** The first of its three months; a winter begins in December and ends in the next year. */
        public YearMonth firstMonth() {
            return YearMonth.of(year, name.firstMonth());
        }

        @Override
        public Precision precision() {
            return Precision.SEASON;
        }

        @Override
        public TimeSpan span() {
            return TimeSpan.ofMonths(firstMonth(), 3);
        }

        @Override
        public String toString() {
            return EdtfText.fourDigits(year) + "-" + name.code() + qualifier.symbol();
        }
    }

    /** A moment by the local clock: {@code 1985-04-12T23:20:30+04:30}. It is never qualified. */
    record DateTime(LocalDateTime local, Optional<ZoneOffset> zone) implements Single {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

        /**
         * Drops what is finer than a second.
         *
         * @throws IllegalArgumentException if the year has more than four digits
         */
        public DateTime {
            EdtfText.requireWithin(9999, local.getYear());
            local = local.truncatedTo(ChronoUnit.SECONDS);
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.NONE;
        }

        @Override
        public Precision precision() {
            return Precision.SECOND;
        }

        @Override
        public TimeSpan span() {
            long second = local.toEpochSecond(ZoneOffset.UTC);
            return new TimeSpan(second, second + 1);
        }

        @Override
        public String toString() {
            return local.toLocalDate()
                    + "T"
                    + TIME.format(local)
                    + zone.map(ZoneOffset::getId).orElse("");
        }
    }
}
