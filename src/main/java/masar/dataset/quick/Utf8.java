package masar.dataset.quick;

/** Checks UTF-8 (RFC 3629): no overlong form, no surrogate, nothing beyond U+10FFFF. */
final class Utf8 {

    private Utf8() {}

    /**
     * How many bytes the character that begins at a byte beyond ASCII has.
     *
     * @throws Doubt where it is none
     */
    static int length(byte[] text, int at) {
        int lead = text[at] & 0xFF;
        // Arabic is all of two bytes.
        if (lead >= 0xC2 && lead < 0xE0 && at + 1 < text.length && (text[at + 1] & 0xC0) == 0x80) {
            return 2;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead < 0xC2 || lead > 0xF4 || at + length > text.length) {
            throw new Doubt(at);
        }
        int second = text[at + 1] & 0xFF;
        int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < lowest || second > highest) {
            throw new Doubt(at);
        }
        for (int i = 2; i < length; i++) {
            if ((text[at + i] & 0xC0) != 0x80) {
                throw new Doubt(at);
            }
        }
        return length;
    }
}
