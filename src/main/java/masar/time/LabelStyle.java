package masar.time;

import masar.i18n.Language;

/**
 * The choices that shape every label.
 *
 * @param monthNames the names of months in Arabic
 * @param digits whatever the language
 */
public record LabelStyle(Language language, MonthNames monthNames, Digits digits) {

    /** The convention of a language: Iraqi months with Arabic-Indic digits, or English with Western ones. */
    public static LabelStyle of(Language language) {
        return new LabelStyle(language, MonthNames.IRAQI, language == Language.ARABIC ? Digits.ARABIC : Digits.WESTERN);
    }

    /** The same choices in a language; in another one than now with that language's own digits. */
    public LabelStyle in(Language other) {
        return other == language
                ? this
                : new LabelStyle(other, monthNames, of(other).digits());
    }

    /** This with other digits. */
    public LabelStyle with(Digits other) {
        return new LabelStyle(language, monthNames, other);
    }
}
