package masar.dataset.json;

/** Checks UTF-8 (RFC 3629): no overlong form, no surrogate, nothing beyond U+10FFFF. */
public final class Utf8 {

    private Utf8() {}

    /** How many bytes the character that begins at a byte beyond ASCII has; 0 where it is none. */
    static int length(byte[] text, int at) {
        int lead = text[at] & 0xFF;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead < 0xC2 || lead > 0xF4 || at + length > text.length) {
            return 0;
        }
        int second = text[at + 1] & 0xFF;
        int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < lowest || second > highest) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((text[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** The offset of the first byte that is not UTF-8; -1 where all is. */
    public static int firstFault(byte[] text) {
        int at = 0;
        while (at < text.length) {
            int length = text[at] >= 0 ? 1 : length(text, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }
}
