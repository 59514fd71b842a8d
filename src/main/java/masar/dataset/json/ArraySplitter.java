package masar.dataset.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a long JSON list into parts that several parsers can read side by side. It knows quotes, escapes and depth only;
 * whether the parts are JSON is for their parsers to find.
 */
public final class ArraySplitter {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

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
