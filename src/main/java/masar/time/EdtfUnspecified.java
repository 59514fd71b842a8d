package masar.time;

import java.time.YearMonth;

/** A date of which digits from the right are unspecified: it lies somewhere within its span. */
public sealed interface EdtfUnspecified extends EdtfDate.Single {

    /**
     * Some year of a decade, {@code 201X}, or of a century, {@code 20XX}.
     *
     * @param known the digits before, as a number: 201, 20
     * @param unknown how many digits follow, 1 or 2
     */
    record Year(boolean negative, int known, int unknown, Qualifier qualifier) implements EdtfUnspecified {

        /** @throws IllegalArgumentException if the known and unknown digits are not four together */
        public Year {
            if (unknown < 1 || unknown > 2 || known < 0 || known > 9999 / power(unknown)) {
                throw new IllegalArgumentException("No year has " + known + " before " + unknown + " digits");
            }
        }

        private static int power(int digits) {
            return digits == 1 ? 10 : 100;
        }

        /** The first year it may be. */
        public int first() {
            return negative ? -magnitude(power(unknown) - 1) : magnitude(0);
        }

        /** The last year it may be. There is no year -0000. */
        public int last() {
            return negative ? -Math.max(1, magnitude(0)) : magnitude(power(unknown) - 1);
        }

        private int magnitude(int lastDigits) {
            return known * power(unknown) + lastDigits;
        }

        @Override
        public Precision precision() {
            return unknown == 1 ? Precision.DECADE : Precision.CENTURY;
        }

        @Override
        public TimeSpan span() {
            return TimeSpan.ofYears(first(), last());
        }

        @Override
        public String toString() {
            String digits = EdtfText.fourDigits(magnitude(0)).substring(0, 4 - unknown);
            return (negative ? "-" : "") + digits + "X".repeat(unknown) + qualifier.symbol();
        }
    }

    /** Some month of a year, {@code 2004-XX}: no finer than the year. */
    record Month(int year, Qualifier qualifier) implements EdtfUnspecified {

        /** @throws IllegalArgumentException if the year has more than four digits */
        public Month {
            EdtfText.requireWithin(9999, year);
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
            return EdtfText.fourDigits(year) + "-XX" + qualifier.symbol();
        }
    }

    /** Some day of a year, {@code 1985-XX-XX}: no finer than the year. */
    record MonthAndDay(int year, Qualifier qualifier) implements EdtfUnspecified {

        /** @throws IllegalArgumentException if the year has more than four digits */
        public MonthAndDay {
            EdtfText.requireWithin(9999, year);
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
            return EdtfText.fourDigits(year) + "-XX-XX" + qualifier.symbol();
        }
    }

    /** Some day of a month, {@code 1985-04-XX}: no finer than the month. */
    record Day(YearMonth month, Qualifier qualifier) implements EdtfUnspecified {

        /** @throws IllegalArgumentException if the year has more than four digits */
        public Day {
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
            return month + "-XX" + qualifier.symbol();
        }
    }
}
