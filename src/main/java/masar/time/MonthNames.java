package masar.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Which Arabic names the months of the Gregorian calendar have. English has one set and ignores this. */
public enum MonthNames {
    /** كانون الثاني، شباط، آذار: Iraq and the Levant. */
    IRAQI,
    /** يناير، فبراير، مارس: Egypt, the Gulf and the Arabic press abroad. */
    EGYPTIAN,
    /** كانون الثاني/يناير: both, with the unspaced slash of the Arabic news agencies. */
    BOTH;

    private static final Locale IRAQ = Locale.forLanguageTag("ar-IQ-u-nu-latn");
    private static final Locale EGYPT = Locale.forLanguageTag("ar-EG-u-nu-latn");

    String full(Month month) {
        return switch (this) {
            case IRAQI -> month.getDisplayName(TextStyle.FULL_STANDALONE, IRAQ);
            case EGYPTIAN -> month.getDisplayName(TextStyle.FULL_STANDALONE, EGYPT);
            case BOTH -> IRAQI.full(month) + "/" + EGYPTIAN.full(month);
        };
    }

    /** One name only: Arabic months have no abbreviations. */
    String brief(Month month) {
        return this == BOTH ? IRAQI.full(month) : full(month);
    }
}
