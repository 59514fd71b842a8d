package masar.time.written;

import java.util.Optional;
import masar.time.EdtfDate;

/** What a text says as a date: EDTF, or a day, a month, a year, a season or a decade as people write it. */
public sealed interface WrittenDate {

    /**
     * A date.
     *
     * @param dayFirst whether the text would be another date if its first number were the month: 3/1/2020 is the third of
     *     January here, as it is in the Arab world
     */
    record Read(EdtfDate date, boolean dayFirst) implements WrittenDate {}

    /** A date that no calendar has, such as 31/2/2020. */
    record NoSuchDay() implements WrittenDate {}

    /** Anything else. */
    record NotADate() implements WrittenDate {}

    /**
     * Reads a text. Digits may be ASCII, Arabic-Indic or Persian; names of months and seasons are Arabic (of Iraq, Egypt or
     * the Maghreb, or two of them with a slash) or English. Harakat, hamza, the case of letters, the day of the week and
     * invisible characters make no difference. A year has four digits, unless it names its era.
     */
    static WrittenDate read(String text) {
        return new WrittenDateReader(text).read();
    }

    /** The date, if the text says one. */
    default Optional<Read> found() {
        return this instanceof Read read ? Optional.of(read) : Optional.empty();
    }
}
