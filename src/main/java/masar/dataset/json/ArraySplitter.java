package masar.dataset.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Cuts a long JSON list into parts that several parsers can read side by side. It knows quotes, escapes and depth only;
 * whether the parts are JSON is for their parsers to find.
 */
public final class ArraySplitter {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    /** After this many objects in a row that are not of the list a guess takes longer than looking at every byte. */
    private static final int MOST_TRIES = 10_000;

    private final byte[] file;
    private int at;

    private ArraySplitter(byte[] file, int at) {
        this.file = file;
        this.at = at;
    }

    /**
     * A part of the list.
     *
     * @param start behind the comma or bracket before it
     * @param end at the comma behind it; for the last part behind the closing bracket, or at the end of the file
     */
    public record Part(int start, int end, boolean last) {}

    /**
     * The parts of a list, at least one, in order.
     *
     * @param open the offset of its opening bracket
     * @param least how many bytes a part has that is not the last
     */
    public static List<Part> split(byte[] file, int open, int least) {
        ArraySplitter splitter = new ArraySplitter(file, open + 1);
        List<Part> parts = new ArrayList<>();
        int start = open + 1;
        do {
            boolean last = splitter.passPart((long) start + least);
            parts.add(new Part(start, splitter.at, last));
            start = splitter.at + 1;
            splitter.at = start;
        } while (!parts.getLast().last());
        return parts;
    }

    /**
     * Guesses the parts of a list of objects that is the last value of a file, without looking at every byte. The guess is
     * right if the parser of each part finds a list there and nothing behind it: each then begins where the one before
     * it ended between two objects, as the first begins at the first.
     *
     * @param open the offset of its opening bracket
     * @param least how many bytes a part has that is not the last
     * @param property of the objects in the list, but not of those within them
     * @return none if the list is short, or where it may end is not to be seen
     */
    public static List<Part> guess(byte[] file, int open, int least, String property) {
        int brace = lastBefore(file.length, file);
        int bracket = lastBefore(brace, file);
        if (bracket <= open || file[brace] != '}' || file[bracket] != ']') {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        int start = open + 1;
        int tries = 0;
        for (long at = (long) start + least; at < bracket; at++) {
            if (file[(int) at] == ',' && isBetweenObjects(file, (int) at)) {
                if (hasProperty(file, (int) at + 1, property)) {
                    parts.add(new Part(start, (int) at, false));
                    start = (int) at + 1;
                    at += least;
                    tries = 0;
                } else if (++tries > MOST_TRIES) {
                    return List.of();
                }
            }
        }
        if (!parts.isEmpty()) {
            parts.add(new Part(start, bracket + 1, true));
        }
        return parts;
    }

    private static boolean isBetweenObjects(byte[] file, int comma) {
        int before = lastBefore(comma, file);
        int behind = comma + 1;
        while (behind < file.length && isSpace(file[behind])) {
            behind++;
        }
        return before >= 0 && file[before] == '}' && behind < file.length && file[behind] == '{';
    }

    private static boolean hasProperty(byte[] file, int before, String property) {
        try (JsonTokens in = new JsonTokens(file, before, file.length, "", "")) {
            in.next();
            while (in.next() == JsonToken.PROPERTY_NAME) {
                if (in.name().equals(property)) {
                    return true;
                }
                in.next();
                in.skip();
            }
            return false;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** The offset of the last byte before another that is no white space; -1 if there is none. */
    private static int lastBefore(int end, byte[] file) {
        int at = end - 1;
        while (at >= 0 && isSpace(file[at])) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Passes the items up to the first comma between two at or behind an offset; or all, and answers true. */
    private boolean passPart(long cut) {
        int depth = 1;
        while (at < file.length) {
            int b = file[at];
            if (b == '"') {
                passText();
                continue;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
                if (depth == 0) {
                    at++;
                    return true;
                }
            } else if (b == ',' && depth == 1 && at >= cut) {
                return false;
            }
            at++;
        }
        at = file.length;
        return true;
    }

    private void passText() {
        int i = at + 1;
        while (i + Long.BYTES <= file.length) {
            long marks = quotesAndBackslashes((long) LONGS.get(file, i));
            if (marks == 0) {
                i += Long.BYTES;
                continue;
            }
            i += Long.numberOfTrailingZeros(marks) >>> 3;
            if (file[i] == '"') {
                at = i + 1;
                return;
            }
            i += 2;
        }
        while (i < file.length && file[i] != '"') {
            i += file[i] == '\\' ? 2 : 1;
        }
        at = Math.min(i + 1, file.length);
    }

    /**
     * Looks at eight bytes at a time: a byte is zero where subtracting one borrows from its high bit. The lowest bit that
     * is set is in the first quote or backslash; those above it need not be.
     */
    private static long quotesAndBackslashes(long bytes) {
        long quotes = bytes ^ (ONES * '"');
        long backslashes = bytes ^ (ONES * '\\');
        return (((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes)) & HIGHS;
    }
}
