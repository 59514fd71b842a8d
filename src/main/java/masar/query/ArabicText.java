package masar.query;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.IntStream;

/**
 * Texts in the form in which a search compares them: spellings that readers take for the same word become equal.
 *
 * <p>Compatibility decomposition (Unicode Standard Annex #15, NFKD) separates the hamza from its seat and the marks from
 * their letters, and maps presentation forms to plain letters. Hamza and marks are then left out, letters that are
 * written for each other become one letter, digits become western digits, and everything between words becomes a space.
 */
public final class ArabicText {

    private static final char ALEF = '\u0627';
    private static final char ALEF_WASLA = '\u0671';
    private static final char HAMZA = '\u0621';
    private static final char TA_MARBUTA = '\u0629';
    private static final char HA = '\u0647';
    private static final char HA_GOAL = '\u06C1';
    private static final char AE = '\u06D5';
    private static final char ALEF_MAQSURA = '\u0649';
    private static final char YA = '\u064A';
    private static final char FARSI_YA = '\u06CC';
    private static final char KAF = '\u0643';
    private static final char KEHEH = '\u06A9';

    private ArabicText() {}

    /** The compared form of each character of the Latin, Greek, Cyrillic, Hebrew and Arabic blocks. */
    private static final String[] COMMON =
            IntStream.range(0, 0x700).mapToObj(ArabicText::parts).toArray(String[]::new);

    /** The compared form of a text: words of lower-case letters and western digits, separated by one space each. */
    public static String normalized(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            String parts = character < COMMON.length ? COMMON[character] : parts(character);
            for (int i = 0; i < parts.length(); i++) {
                char part = parts.charAt(i);
                if (part == ' ') {
                    gap = true;
                } else {
                    if (gap && !words.isEmpty()) {
                        words.append(' ');
                    }
                    gap = false;
                    words.append(part);
                }
            }
        }
        return words.toString();
    }

    /** The compared form of one character: letters and digits, a space, or nothing. */
    private static String parts(int character) {
        StringBuilder parts = new StringBuilder();
        Normalizer.normalize(Character.toString(character), Form.NFKD)
                .codePoints()
                .forEach(part -> {
                    if (Character.isLetterOrDigit(part) && !isSilent(part)) {
                        parts.appendCodePoint(common(part));
                    } else if (!isSilent(part)) {
                        parts.append(' ');
                    }
                });
        return parts.toString();
    }

    /** Whether a character does not distinguish words: marks, tatweel, hamza, apostrophes. */
    private static boolean isSilent(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.MODIFIER_LETTER, Character.FORMAT -> true;
            default -> character == HAMZA || character == '\'' || character == '\u2019' || character == '\u2018';
        };
    }

    /** The one letter for those that are written for each other. */
    private static int common(int character) {
        return switch (character) {
            case ALEF_WASLA -> ALEF;
            case TA_MARBUTA, HA_GOAL, AE -> HA;
            case ALEF_MAQSURA, FARSI_YA -> YA;
            case KEHEH -> KAF;
            default ->
                Character.isDigit(character) ? '0' + Character.digit(character, 10) : Character.toLowerCase(character);
        };
    }
}
