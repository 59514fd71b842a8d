package masar.export.drawing;

/**
 * Text that every image format can hold. XML 1.0 cannot hold most control characters, halves of surrogate pairs, U+FFFE
 * and U+FFFF, not even as references; an iTXt chunk of PNG cannot hold NUL. What a {@link Drawing} says in words goes
 * through here, so that no writer has to know.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * The text with a space for each character that cannot be written or that separates words without being visible: tabs
     * and separators of lines and paragraphs. Line feeds stay. All other characters keep their index.
     */
    public static String of(String text) {
        if (text.chars().allMatch(PlainText::isPlain)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isSurrogate(plain.charAt(i)) && Character.isSupplementaryCodePoint(plain.codePointAt(i))) {
                i++;
            } else if (!isPlain(plain.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** Whether a char stays whatever stands around it. */
    private static boolean isPlain(int c) {
        return c == '\n'
                || (!(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c >= 0xFFFE)
                        && !Character.isSurrogate((char) c));
    }
}
