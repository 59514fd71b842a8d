package masar.query.text;

import java.util.BitSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A word that is searched for.
 *
 * @param letters as {@link ArabicText} normalizes them
 * @param whole whether it has to be a whole word; else a part of one is enough
 */
record Word(String letters, boolean whole) {

    /** A number of a day or a month, which is a part of too many others. */
    private static final Predicate<String> IS_SHORT_NUMBER =
            Pattern.compile("\\d{1,2}").asMatchPredicate();

    private static final char SPACE = ' ';

    /** A word of a date. */
    static Word ofDate(String letters) {
        return new Word(letters, IS_SHORT_NUMBER.test(letters));
    }

    /** Whether a normalized text has it. */
    boolean isIn(String text) {
        if (!whole) {
            return HamzaSpelling.contains(text, letters);
        }
        for (int start = 0; start <= text.length(); start = end(text, start) + 1) {
            if (is(text.substring(start, end(text, start)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a normalized word is spelled like it from its first letter to its last. */
    boolean is(String word) {
        return HamzaSpelling.equal(word, letters);
    }

    private static int end(String text, int start) {
        int end = text.indexOf(SPACE, start);
        return end < 0 ? text.length() : end;
    }

    /** Marks the letters of a normalized text that spell it. */
    void mark(String text, BitSet marks) {
        int end;
        for (int start = 0; start <= text.length(); start = end + 1) {
            end = end(text, start);
            if (!whole) {
                markParts(text.substring(start, end), start, marks);
            } else if (is(text.substring(start, end))) {
                marks.set(start, end);
            }
        }
    }

    private void markParts(String word, int start, BitSet marks) {
        for (int at = 0; at < word.length(); at++) {
            int end = HamzaSpelling.end(word, at, letters);
            if (end > at) {
                marks.set(start + at, start + end);
            }
        }
    }
}
