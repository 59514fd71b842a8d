package masar.i18n;

/** Texts that are cut where they would be too long. */
public final class Shortened {

    private static final String ELLIPSIS = "\u2026";

    private Shortened() {}

    /** A text, or its beginning and an ellipsis if it has more UTF-16 code units than wanted; no character is divided. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + ELLIPSIS;
    }
}
