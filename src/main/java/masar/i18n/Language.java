package masar.i18n;

import java.util.Locale;
import java.util.Optional;

/** The languages of labels and of the interface. */
public enum Language {
    // The digits are pinned: plain "ar" and "ar-IQ" have changed theirs between JDK releases.
    ARABIC("ar", "ar-IQ-u-nu-latn"),
    ENGLISH("en", "en-u-nu-latn");

    private final String code;
    private final Locale locale;

    Language(String code, String localeTag) {
        this.code = code;
        this.locale = Locale.forLanguageTag(localeTag);
    }

    /** The language that has this ISO 639-1 code. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** ISO 639-1: {@code ar} or {@code en}. */
    public String code() {
        return code;
    }

    /** For names from the JDK's locale data; its digits are ASCII, {@code Digits} writes the others. */
    public Locale locale() {
        return locale;
    }

    /** Whether the language is written from right to left. */
    public boolean rightToLeft() {
        return this == ARABIC;
    }
}
