package masar.time;

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
}
