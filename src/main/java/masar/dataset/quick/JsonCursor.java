package masar.dataset.quick;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * A place in the UTF-8 bytes of a JSON text (RFC 8259) that moves forward over what is asked for. It throws a
 * {@link Doubt} where something else stands.
 */
final class JsonCursor {

    /** The longest line that the careful way takes, in UTF-16 code units. */
    private static final int LONGEST_LINE = 500;

    private final byte[] text;
    /** The processor computes it many bytes at a time. */
    private final Checksum hash = new CRC32C();

    private int at;

    JsonCursor(byte[] text, int at) {
        this.text = text;
        this.at = at;
    }

    byte[] text() {
        return text;
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    Doubt doubt() {
        return new Doubt(at);
    }

    /** The next byte that is not white space, which it does not pass; 0 at the end. */
    int peek() {
        while (at < text.length) {
            int b = text[at];
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b;
            }
            at++;
        }
        return 0;
    }

    /** Passes a character if it stands next. */
    boolean passes(char wanted) {
        if (peek() == wanted) {
            at++;
            return true;
        }
        return false;
    }

    void expect(char wanted) {
        if (!passes(wanted)) {
            throw doubt();
        }
    }

    /** Passes a word, such as {@code null}, if it stands next. */
    boolean passes(String word) {
        peek();
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= text.length || text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    /**
     * Passes an object of properties with some names, none twice, every required one.
     *
     * @param property passes the value of the property of that place among the names
     */
    void object(Names names, IntConsumer property) {
        int seen = 0;
        int name = open(names);
        do {
            seen |= 1 << name;
            property.accept(name);
            name = another(names, name, seen);
        } while (name >= 0);
    }

    /** Passes the beginning of an object up to the value of its first property, and answers the place of its name. */
    int open(Names names) {
        expect('{');
        return name(names, 0);
    }

    /**
     * Passes what is between the value of a property and that of the next, and answers the place of its name; or the
     * end of the object, and answers -1.
     *
     * @param last the place of the last name
     * @param seen the bits of the places of all names until now
     */
    int another(Names names, int last, int seen) {
        if (passes(',')) {
            int name = name(names, last + 1);
            if ((seen & (1 << name)) == 0) {
                return name;
            }
        } else if (names.complete(seen)) {
            expect('}');
            return -1;
        }
        throw doubt();
    }

    private int name(Names names, int guess) {
        peek();
        int name = names.at(text, at, guess);
        if (name < 0) {
            throw doubt();
        }
        at += names.length(name);
        expect(':');
        return name;
    }

    /** Passes a list; none of its items may equal another where they must be unlike. */
    <T> List<T> list(boolean unlike, Supplier<T> item) {
        List<T> items = new ArrayList<>(2);
        expect('[');
        if (!passes(']')) {
            do {
                items.add(item.get());
            } while (passes(','));
            expect(']');
        }
        if (unlike && items.size() > 1 && items.stream().distinct().count() < items.size()) {
            throw doubt();
        }
        return List.copyOf(items);
    }

    /** Passes a text and answers the place of its opening quote. */
    int quoted(TextKind kind) {
        expect('"');
        int start = at;
        int i = start;
        boolean blank = true;
        while (true) {
            int b = i < text.length ? text[i] : 0;
            if (b == '"') {
                break;
            } else if (b == '\\') {
                blank &= isSpace(escaped(i, kind));
                i += 2;
            } else if (b >= ' ') {
                blank &= b == ' ';
                i++;
            } else if (b < 0) {
                i += Utf8.length(text, i);
                blank = false;
            } else {
                throw new Doubt(i);
            }
        }
        boolean tooLong = kind == TextKind.LINE && i - start > LONGEST_LINE && longerThanLine(start, i);
        if (blank || tooLong) {
            throw new Doubt(i);
        }
        at = i + 1;
        return start - 1;
    }

    /** What stands behind a backslash. */
    private int escaped(int backslash, TextKind kind) {
        int escaped = backslash + 1 < text.length ? text[backslash + 1] : 0;
        boolean allowed =
                isSpace(escaped) ? kind == TextKind.TEXT : escaped == '"' || escaped == '\\' || escaped == '/';
        if (!allowed) {
            throw new Doubt(backslash);
        }
        return escaped;
    }

    private static boolean isSpace(int escaped) {
        return escaped == 'n' || escaped == 't';
    }

    private boolean longerThanLine(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8).length() > LONGEST_LINE;
    }

    /** Passes a text without escapes and answers it. */
    String string() {
        int open = quoted(TextKind.LINE);
        String string = new String(text, open + 1, at - open - 2, StandardCharsets.UTF_8);
        if (string.indexOf('\\') >= 0) {
            throw doubt();
        }
        return string;
    }

    /** Passes an id: letters and digits, with single hyphens between. */
    String id() {
        expect('"');
        int start = at;
        int i = start;
        boolean hyphen = true;
        for (int b = 0; i < text.length && (b = text[i]) != '"'; i++) {
            if (b == '-' ? hyphen : (b < 'a' || b > 'z') && (b < '0' || b > '9')) {
                throw new Doubt(i);
            }
            hyphen = b == '-';
        }
        if (hyphen || i - start > LONGEST_LINE) {
            throw new Doubt(i);
        }
        at = i;
        expect('"');
        return new String(text, start, i - start, StandardCharsets.ISO_8859_1);
    }

    /** Passes one of some texts and answers what it stands for. */
    <T> T one(Map<String, T> choices) {
        T chosen = choices.get(string());
        if (chosen == null) {
            throw doubt();
        }
        return chosen;
    }

    /**
     * Passes a text, list or object without more than finding its end, and answers a hash of its bytes. Only meaningful
     * where those bytes are read strictly elsewhere.
     */
    int skip() {
        peek();
        int start = at;
        int depth = 0;
        do {
            int b = at < text.length ? text[at] : 0;
            if (b == '"') {
                at = closing(at + 1);
            } else if (b == 0) {
                throw doubt();
            } else {
                depth += change(b);
            }
            at++;
        } while (depth > 0);
        hash.reset();
        hash.update(text, start, at - start);
        return (int) hash.getValue();
    }

    /** The place of the quote that closes a text, which is not looked at. */
    private int closing(int from) {
        int i = from;
        while (i < text.length && text[i] != '"') {
            i += text[i] == '\\' ? 2 : 1;
        }
        if (i >= text.length) {
            throw doubt();
        }
        return i;
    }

    private static int change(int b) {
        return b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
    }
}
