package masar.time;

/** The digits that labels are written with. */
public enum Digits {
    /** ٠١٢٣٤٥٦٧٨٩, as in Iraq and the rest of the Arab east. */
    ARABIC('٠', '٬'),
    /** 0123456789. */
    WESTERN('0', ',');

    private final char zero;
    private final char groupSeparator;

    Digits(char zero, char groupSeparator) {
        this.zero = zero;
        this.groupSeparator = groupSeparator;
    }

    /** Separates thousands in counts, never in years. */
    char groupSeparator() {
        return groupSeparator;
    }

    /** The text with its ASCII digits replaced by these. */
    String write(String ascii) {
        StringBuilder written = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            written.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
        }
        return written.toString();
    }

    /** The value of an ASCII, Arabic-Indic or Persian digit; -1 for any other character. */
    static int value(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '٠' && c <= '٩') {
            return c - '٠';
        }
        return c >= '۰' && c <= '۹' ? c - '۰' : -1;
    }
}
