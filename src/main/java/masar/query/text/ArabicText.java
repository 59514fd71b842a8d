package masar.query.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.IntStream;

/**
 * Texts in the form in which a search compares them: spellings that readers take for the same word become equal, but for
 * the seat of a hamza, which {@link HamzaSpelling} compares.
 *
 * <p>Compatibility decomposition (Unicode Standard Annex #15, NFKD) separates the marks from their letters and maps
 * presentation forms to plain letters. Marks are then left out, letters that are written for each other become one
 * letter, digits become western digits without separators of thousands, and everything between words becomes a space.
 */
public final class ArabicText {

    /** Joins the letter before it; hamza below and high hamza become this one. */
    private static final char HAMZA_ABOVE = '\u0654';

    private static final int DIGITS_OF_A_GROUP = 3;

    private ArabicText() {}

    /** The compared form of each character up to the general punctuation. */
    private static final String[] COMMON =
            IntStream.range(0, 0x2070).mapToObj(ArabicText::parts).toArray(String[]::new);

    /** Receives each character of the compared form, in order, with the place in the text of what it was made from. */
    @FunctionalInterface
    interface Origins {
        void made(int from);
    }

    /** The compared form of a text: words of lower-case letters and western digits, separated by one space each. */
    public static String normalized(String text) {
        return normalized(text, from -> {});
    }

    /** The compared form of a text, with where each of its characters comes from. */
    static String normalized(String text, Origins origins) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int character = text.codePointAt(at);
            String parts = character < COMMON.length ? COMMON[character] : parts(character);
            boolean separator = !gap && parts.equals(" ") && separatesThousands(words, text, at);
            next = at + Character.charCount(character);
            for (int i = 0; i < parts.length() && !separator; i++) {
                char part = parts.charAt(i);
                if (part == ' ') {
                    gap = true;
                } else if (part == HAMZA_ABOVE) {
                    seatHamza(words, gap);
                } else {
                    if (gap && !words.isEmpty()) {
                        words.append(' ');
                        origins.made(at);
                    }
                    gap = false;
                    words.append(part);
                    origins.made(at);
                }
            }
        }
        return words.toString();
    }

    /** Puts a hamza on the last letter; on the alef that begins a word it does not distinguish words. */
    private static void seatHamza(StringBuilder words, boolean gap) {
        int last = words.length() - 1;
        if (last < 0 || gap) {
            return;
        }
        boolean first = last == 0 || words.charAt(last - 1) == ' ';
        switch (words.charAt(last)) {
            case 'ا' -> words.setCharAt(last, first ? 'ا' : 'أ');
            case 'و' -> words.setCharAt(last, 'ؤ');
            case 'ي' -> words.setCharAt(last, 'ئ');
            default -> {} // no other letter carries a hamza in Arabic
        }
    }

    /** Whether what is here in a text, with a number before it, separates three digits from that number. */
    private static boolean separatesThousands(StringBuilder before, String text, int at) {
        if (before.isEmpty() || !Character.isDigit(before.charAt(before.length() - 1))) {
            return false;
        }
        return switch (text.charAt(at)) {
            case ',', '٬', '،', '\u00A0', '\u2009', '\u202F' -> {
                int end = at + 1;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                yield end - at - 1 == DIGITS_OF_A_GROUP;
            }
            default -> false;
        };
    }

    /** The compared form of one character: letters, digits and the mark of a hamza, a space, or nothing. */
    private static String parts(int character) {
        StringBuilder parts = new StringBuilder();
        Normalizer.normalize(Character.toString(character), Form.NFKD)
                .codePoints()
                .filter(part -> !isSilent(part))
                .forEach(part -> {
                    if (part == '\u0655' || part == '\u0674' || part == HAMZA_ABOVE) {
                        parts.append(HAMZA_ABOVE);
                    } else if (Character.isLetterOrDigit(part)) {
                        append(parts, Character.toLowerCase(part));
                    } else {
                        parts.append(' ');
                    }
                });
        // A mark that stands alone is written on a space, which separates no words.
        boolean mark = parts.toString().equals(" ") && isSpacingMark(character);
        return mark ? "" : parts.toString();
    }

    private static boolean isSpacingMark(int character) {
        return !Character.isSpaceChar(character)
                && Normalizer.normalize(Character.toString(character), Form.NFKD)
                                .charAt(0)
                        == ' ';
    }

    /** Whether a character does not distinguish words: marks but for a hamza, tatweel, joiners, apostrophes. */
    private static boolean isSilent(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK -> character != HAMZA_ABOVE && character != '\u0655';
            case Character.MODIFIER_LETTER, Character.FORMAT -> true;
            default -> "'`\u2018\u2019\u201B\u2032".indexOf(character) >= 0;
        };
    }

    /** Appends the one letter for those that are written for each other, or the letters into which one is resolved. */
    private static void append(StringBuilder parts, int letter) {
        switch (letter) {
            case 'ٱ' -> parts.append('ا');
            case 'ة', 'ہ', 'ە', 'ھ', 'ۃ', 'ۿ' -> parts.append('ه');
            case 'ى', 'ی', 'ې', 'ۍ', 'ێ', 'ے', 'ؠ' -> parts.append('ي');
            case 'ک', 'ڪ', 'ګ', 'گ', 'ڭ' -> parts.append('ك');
            case 'ۆ', 'ۇ', 'ۈ', 'ۉ', 'ۋ', 'ۊ', 'ۏ' -> parts.append('و');
            case 'پ', 'ٮ' -> parts.append('ب');
            case 'چ' -> parts.append('ج');
            case 'ژ' -> parts.append('ز');
            case 'ڤ', 'ڥ', 'ڡ' -> parts.append('ف');
            case 'ڨ', 'ٯ' -> parts.append('ق');
            case 'ڵ' -> parts.append('ل');
            case 'ڕ', 'ڑ' -> parts.append('ر');
            case 'ٹ' -> parts.append('ت');
            case 'ڈ' -> parts.append('د');
            case 'ں' -> parts.append('ن');
            case 'ı' -> parts.append('i');
            case 'ł' -> parts.append('l');
            case 'ø' -> parts.append('o');
            case 'đ', 'ð' -> parts.append('d');
            case 'ħ' -> parts.append('h');
            case 'ŧ' -> parts.append('t');
            case 'ə' -> parts.append('a');
            case 'ß' -> parts.append("ss");
            case 'æ' -> parts.append("ae");
            case 'œ' -> parts.append("oe");
            case 'þ' -> parts.append("th");
            case 'ς' -> parts.append('σ');
            default -> {
                if (Character.isDigit(letter)) {
                    parts.append((char) ('0' + Character.digit(letter, 10)));
                } else {
                    parts.appendCodePoint(letter);
                }
            }
        }
    }
}
