package masar.i18n;

import java.util.Locale;

/** The phrases of labels, from the bundle of dates. */
public enum Phrase {
    APPROXIMATE,
    ABOUT,
    UNCERTAIN,

    SINCE,
    UNTIL,
    FROM_UNKNOWN_END,
    UNTIL_UNKNOWN_START,
    NO_START_NO_END,
    NO_START_UNKNOWN_END,
    UNKNOWN_START_NO_END,
    FROM_TO,

    BEFORE_COMMON_ERA,
    COMMON_ERA,
    HIJRI_ERA,
    DECADE,
    SOME_MONTH,
    SOME_DAY,
    IN_PARENTHESES,

    TODAY,

    /** After what is said of an event for which no source is named. */
    UNSOURCED,

    /** What datasets write in place of a publisher that nobody knows. */
    UNKNOWN_PUBLISHER,

    DATE_AND_TIME,
    DATE_AT_TIME;

    private final String key = "phrase." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The phrase in a language, with its parts in place. */
    public String in(Language language, Object... parts) {
        return Messages.of(Messages.Bundle.DATES, language).get(key, parts);
    }
}
