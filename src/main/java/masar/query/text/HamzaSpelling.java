package masar.query.text;

/**
 * Finds words whatever the seat of their hamza. One hamza is written on an alef, a waw, a ya or the line by different
 * rules (مسؤول and مسئول, هيئة and هيأة), and many readers type the seat without it (رييس for رئيس). So a letter that
 * carries a hamza equals every other one that does, and its bare seat; bare letters equal only themselves, so that اليمن
 * is not found under الأمن. A hamza on the line may also be missing (شي for شيء).
 */
final class HamzaSpelling {

    private static final char ON_THE_LINE = 'ء';

    private static final int ALEF = 1;
    private static final int WAW = 2;
    private static final int YA = 4;
    private static final int HAMZA = 8;

    private HamzaSpelling() {}

    /** Whether a text has letters in it that spell a word; both as {@link ArabicText} normalizes them. */
    static boolean contains(String text, String word) {
        if (text.contains(word)) {
            return true;
        }
        for (int at = 0; at < text.length(); at++) {
            if (end(text, at, word) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether all letters of a text spell a word. */
    static boolean equal(String text, String word) {
        int end = end(text, 0, word);
        return end >= 0 && text.substring(end).chars().allMatch(letter -> letter == ON_THE_LINE);
    }

    /** The end of the letters that spell a word, if the text has it at a place; or else -1. */
    static int end(String text, int from, String word) {
        int at = from;
        int of = 0;
        while (of < word.length()) {
            char wanted = word.charAt(of);
            char found = at < text.length() ? text.charAt(at) : ' ';
            if (wanted == ON_THE_LINE && isSuperfluous(word, of, found)) {
                of++;
            } else if (found == ON_THE_LINE && isSuperfluous(text, at, wanted)) {
                at++;
            } else if (same(wanted, found)) {
                of++;
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    /** Whether a hamza on the line has no counterpart in the other spelling, whose letter here is given. */
    private static boolean isSuperfluous(String letters, int hamza, char other) {
        if ((kind(other) & HAMZA) == 0) {
            return true;
        }
        // Two letters for one: ءا for أ.
        return hamza + 1 < letters.length() && other != ON_THE_LINE && same(letters.charAt(hamza + 1), other);
    }

    private static boolean same(char one, char other) {
        return one == other || (kind(one) & kind(other)) != 0;
    }

    private static int kind(char letter) {
        return switch (letter) {
            case 'ا' -> ALEF;
            case 'و' -> WAW;
            case 'ي' -> YA;
            case 'أ' -> ALEF | HAMZA;
            case 'ؤ' -> WAW | HAMZA;
            case 'ئ' -> YA | HAMZA;
            case ON_THE_LINE -> HAMZA;
            default -> 0;
        };
    }
}
