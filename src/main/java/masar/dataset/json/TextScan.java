package masar.dataset.json;

import java.nio.charset.StandardCharsets;

/**
 * What is to be known of a text without decoding it. One scan serves for many texts, one after another; what is no JSON
 * in a text is left to the parser.
 */
public final class TextScan {

    /** What the first byte of a character of two bytes is; Arabic is all of them. */
    private static final byte FIRST_OF_TWO = (byte) 0xC2;

    private static final byte LAST_OF_TWO = (byte) 0xDF;

    private final byte[] file;
    private int end;
    private boolean blank;
    private boolean broken;
    private boolean wellFormed;

    public TextScan(byte[] file) {
        this.file = file;
    }

    /** Looks at the text of an opening quote. */
    public void scan(int open) {
        int i = open + 1;
        blank = true;
        broken = false;
        wellFormed = true;
        while (i < file.length) {
            int b = file[i];
            if (b == '"') {
                break;
            } else if (b == '\\') {
                i = escape(i);
            } else if (b >= 0) {
                blank = blank && isSpace(b);
                i++;
            } else if (b >= FIRST_OF_TWO && b <= LAST_OF_TWO && i + 1 < file.length && (file[i + 1] & 0xC0) == 0x80) {
                blank = false;
                i += 2;
            } else {
                int length = Utf8.length(file, i);
                if (length == 0) {
                    wellFormed = false;
                    length = 1;
                }
                blank = false;
                i += length;
            }
        }
        end = Math.min(i, file.length);
    }

    private int escape(int backslash) {
        int next = backslash + 1 < file.length ? file[backslash + 1] : '"';
        int character = switch (next) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'f' -> '\f';
            case 'u' -> hexadecimal(backslash + 2);
            default -> 'x';
        };
        blank &= isSpace(character);
        broken |= character == '\n' || character == '\r';
        return backslash + (next == 'u' ? 6 : 2);
    }

    private int hexadecimal(int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < file.length ? Character.digit(file[i], 16) : -1;
            if (digit < 0) {
                return 'x';
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** What {@code \s} means in a regular expression. */
    private static boolean isSpace(int character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    /** The offset of the closing quote; that of the end of the file where there is none. */
    public int end() {
        return end;
    }

    /** Whether there is nothing but white space. */
    public boolean blank() {
        return blank;
    }

    /** Whether there is a line break. */
    public boolean broken() {
        return broken;
    }

    /** Whether all of it is UTF-8. */
    public boolean wellFormed() {
        return wellFormed;
    }

    /** Whether the text of an opening quote, scanned last, has more UTF-16 code units than allowed. */
    public boolean isLongerThan(int most, int open) {
        if (end - open - 1 <= most) {
            return false;
        }
        String raw = new String(file, open + 1, end - open - 1, StandardCharsets.UTF_8);
        return (raw.indexOf('\\') < 0 ? raw : new LazyText(file, open, LazyText.NONE).ar()).length() > most;
    }
}
