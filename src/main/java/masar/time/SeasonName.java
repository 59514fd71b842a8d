package masar.time;

import java.time.Month;
import masar.i18n.Language;

/**
 * The four seasons of EDTF level 1 with their codes. EDTF leaves the months open; here they are the meteorological
 * seasons of the northern hemisphere, so that winter begins in December of its year and ends in February of the next.
 */
public enum SeasonName {
    SPRING(21, Month.MARCH, "ربيع", "spring"),
    SUMMER(22, Month.JUNE, "صيف", "summer"),
    AUTUMN(23, Month.SEPTEMBER, "خريف", "autumn"),
    WINTER(24, Month.DECEMBER, "شتاء", "winter");

    private final int code;
    private final Month firstMonth;
    private final String arabic;
    private final String english;

    SeasonName(int code, Month firstMonth, String arabic, String english) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.arabic = arabic;
        this.english = english;
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
        return language == Language.ARABIC ? arabic : english;
    }
}
