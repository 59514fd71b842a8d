package masar.i18n;

/** The phrases of labels, with {@code %s} for their parts. */
public enum Phrase {
    APPROXIMATE("نحو %s", "c. %s"),
    ABOUT("نحو %s", "about %s"),
    UNCERTAIN("%s (غير مؤكد)", "%s (uncertain)"),

    SINCE("منذ %s", "since %s"),
    UNTIL("حتى %s", "until %s"),
    FROM_UNKNOWN_END("من %s، والنهاية غير معروفة", "from %s, end unknown"),
    UNTIL_UNKNOWN_START("حتى %s، والبداية غير معروفة", "until %s, start unknown"),
    NO_START_NO_END("بلا بداية ولا نهاية", "without start or end"),
    NO_START_UNKNOWN_END("بلا بداية، والنهاية غير معروفة", "without start, end unknown"),
    UNKNOWN_START_NO_END("بلا نهاية، والبداية غير معروفة", "without end, start unknown"),
    FROM_TO("من %s إلى %s", "%s to %s"),

    BEFORE_COMMON_ERA("%s ق.م", "%s BCE"),
    COMMON_ERA("%s م", "%s CE"),
    HIJRI_ERA("%s هـ", "%s AH"),
    DECADE("عقد %s", "%ss"),
    SOME_MONTH("شهر غير محدد من %s", "%s, month unknown"),
    SOME_DAY("يوم غير محدد من %s", "%s, day unknown"),
    IN_PARENTHESES("%s (%s)", "%s (%s)"),

    TODAY("اليوم", "Today"),

    /** After what is said of an event for which no source is named. */
    UNSOURCED("%s · بلا مصدر", "%s · no source"),

    DATE_AND_TIME("%s، %s", "%s, %s"),
    DATE_AT_TIME("%s، الساعة %s", "%s at %s");

    private final String arabic;
    private final String english;

    Phrase(String arabic, String english) {
        this.arabic = arabic;
        this.english = english;
    }

    /** The phrase in a language, with its parts in place. */
    public String in(Language language, Object... parts) {
        return (language == Language.ARABIC ? arabic : english).formatted(parts);
    }
}
