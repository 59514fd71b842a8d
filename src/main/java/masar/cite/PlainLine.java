package masar.cite;

import java.util.regex.Pattern;

/** Texts of a dataset as a field of a file has them: one line, of characters that are seen. */
final class PlainLine {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /** Marks of direction and the like; the joiners of Persian and Indic words stay. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u200c\\u200d]]");

    private static final Pattern HALF_OF_A_PAIR = Pattern.compile("\\p{Cs}");

    private PlainLine() {}

    static String of(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        String whole = HALF_OF_A_PAIR.matcher(seen).replaceAll("\uFFFD");
        return SPACES.matcher(whole).replaceAll(" ").strip();
    }
}
