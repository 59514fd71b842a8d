package masar.time;

import java.time.Month;
import java.util.Locale;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.i18n.Messages.Bundle;

/**
 * The four seasons of EDTF level 1 with their codes. EDTF leaves the months open; here they are the meteorological
 * seasons of the northern hemisphere, so that winter begins in December of its year and ends in February of the next.
 */
public enum SeasonName {
    SPRING(21, Month.MARCH),
    SUMMER(22, Month.JUNE),
    AUTUMN(23, Month.SEPTEMBER),
    WINTER(24, Month.DECEMBER);

    private final int code;
    private final Month firstMonth;

    SeasonName(int code, Month firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /** The code that EDTF has in place of the month, 21 to 24. */
    public int code() {
        return code;
    }

    /** The first of its three months. */
    public Month firstMonth() {
        return firstMonth;
    }

    String in(Language language) {
        return Messages.of(Bundle.DATES, language).get("season." + name().toLowerCase(Locale.ROOT));
    }
}
