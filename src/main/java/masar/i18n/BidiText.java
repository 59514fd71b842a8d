package masar.i18n;

import java.util.regex.Pattern;

/**
 * Directional isolates (Unicode Standard Annex #9, section 2.4.2): a text between them keeps its own order and does not
 * disturb that of the text around it.
 */
public final class BidiText {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]");

    private BidiText() {}

    /** Isolates a text whose first letter determines its direction, such as a title; not for ranges of bare numbers. */
    public static String isolate(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
    }

    /** Isolates a text that reads in the direction of a language, also where it has numbers only. */
    public static String isolate(String text, Language language) {
        char start = language.rightToLeft() ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
        return start + text + POP_DIRECTIONAL_ISOLATE;
    }

    /**
     * A text that reads from left to right whatever its letters are - a path, the ending of a name, a date as it is typed -
     * as a line quotes it. Only a line from right to left needs marks around it; in others they would be copied with it.
     *
     * @param line the language of the line
     */
    public static String leftToRight(String text, Language line) {
        String visible = VisibleText.of(text);
        return line.rightToLeft() ? isolate(visible, Language.ENGLISH) : visible;
    }

    /**
     * A text in whatever language as a line quotes it; only a line from right to left needs marks around it.
     *
     * @param line the language of the line
     */
    public static String quoted(String text, Language line) {
        String visible = VisibleText.of(text);
        return line.rightToLeft() ? isolate(visible) : visible;
    }

    /**
     * A text with isolates, such as a date, as a line has it that people copy: only a line from right to left needs them; in
     * others they would be copied with it.
     *
     * @param line the language of the line
     */
    public static String inLine(String text, Language line) {
        return line.rightToLeft() ? text : withoutIsolates(text);
    }

    /** The text without the marks around its isolates. */
    public static String withoutIsolates(String text) {
        return ISOLATES.matcher(text).replaceAll("");
    }

    /** Isolates a text unless it is a number or a word alone: digits with letters can part in Arabic text. */
    public static String isolateComposite(String text, Language language) {
        boolean simple =
                text.chars().allMatch(Character::isDigit) || text.chars().allMatch(Character::isLetter);
        return simple ? text : isolate(text, language);
    }
}
