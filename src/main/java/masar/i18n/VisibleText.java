package masar.i18n;

/**
 * Texts of files and arguments as they are quoted to a person: characters that steer a terminal, hide, break the line or
 * turn the text around them are written as {@code \}{@code u} and four hexadecimal digits for each UTF-16 code unit, which
 * is what JSON writes too. Joiners between letters stay, because Persian, Indic scripts and emoji are written with them.
 */
public final class VisibleText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int LAST_ASCII = 0x7F;

    private VisibleText() {}

    /** A text on one line. */
    public static String of(String text) {
        return escape(text, false);
    }

    /** A text whose line feeds are meant, such as a JSON document; one in which nothing but strings is escaped stays JSON. */
    public static String ofLines(String text) {
        return escape(text, true);
    }

    /** Whether a character steers a terminal, hides, breaks a line or turns the text around it; lone surrogates too. */
    public static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** The escape of one character, one for each UTF-16 code unit. */
    public static String escaped(int codePoint) {
        StringBuilder escape = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            escape.append(String.format("\\u%04x", (int) unit));
        }
        return escape.toString();
    }

    private static String escape(String text, boolean lines) {
        if (text.codePoints().noneMatch(VisibleText::isInvisible)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean stays = !isInvisible(points[i]) || (lines && points[i] == '\n') || joins(points, i);
            if (stays) {
                visible.appendCodePoint(points[i]);
            } else {
                visible.append(escaped(points[i]));
            }
        }
        return visible.toString();
    }

    /** Whether there is a joiner here between two characters that can need one; ASCII never does. */
    private static boolean joins(int[] points, int at) {
        boolean joiner = points[at] == ZERO_WIDTH_NON_JOINER || points[at] == ZERO_WIDTH_JOINER;
        return joiner && at > 0 && at + 1 < points.length && canJoin(points[at - 1]) && canJoin(points[at + 1]);
    }

    private static boolean canJoin(int codePoint) {
        return codePoint > LAST_ASCII && !isInvisible(codePoint) && !Character.isSpaceChar(codePoint);
    }
}
