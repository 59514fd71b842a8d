package masar.time;

import java.util.Locale;

/** What the records of EDTF dates share in checking and writing their numbers. */
final class EdtfText {

    private EdtfText() {}

    /** @throws IllegalArgumentException if the absolute value is greater than the limit */
    static void requireWithin(int limit, int value) {
        if (Math.abs((long) value) > limit) {
            throw new IllegalArgumentException(value + " is beyond " + limit);
        }
    }

    /** A year as EDTF writes it up to four digits: {@code 0044}, {@code -0044}. */
    static String fourDigits(int year) {
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }
}
