package masar.i18n;

import java.util.Locale;

/** The grammatical number that a count requires, by the plural rules of Unicode CLDR for Arabic and English. */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    static Plural of(long number, Language language) {
        return language == Language.ARABIC ? arabic(number) : number == 1 ? ONE : OTHER;
    }

    private static Plural arabic(long number) {
        if (number >= 0 && number <= 2) {
            return values()[(int) number];
        }
        long hundreds = Math.floorMod(number, 100L);
        if (hundreds >= 3 && hundreds <= 10) {
            return FEW;
        }
        return hundreds >= 11 ? MANY : OTHER;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
