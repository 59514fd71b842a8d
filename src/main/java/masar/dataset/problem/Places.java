package masar.dataset.problem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import masar.dataset.problem.Problem.Location;

/** The lines and columns of some bytes of a file. */
public final class Places {

    private final Map<Integer, Location> locations = new HashMap<>();

    private Places() {}

    /** Goes through the file once, up to the last of the bytes. A line ends with LF, CR or both. */
    static Places of(byte[] file, int... offsets) {
        Places places = new Places();
        int[] ordered = Arrays.stream(offsets).sorted().distinct().toArray();
        int at = hasByteOrderMark(file) ? 3 : 0;
        int line = 1;
        int column = 1;
        for (int offset : ordered) {
            for (; at < Math.min(offset, file.length); at++) {
                byte b = file[at];
                if (b == '\n' || (b == '\r' && !(at + 1 < file.length && file[at + 1] == '\n'))) {
                    line++;
                    column = 1;
                } else {
                    column += codeUnits(b);
                }
            }
            places.locations.put(offset, new Location(line, column));
        }
        return places;
    }

    /** Whether a file begins with the byte order mark of UTF-8. */
    public static boolean hasByteOrderMark(byte[] file) {
        return file.length > 2 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF;
    }

    /** How many UTF-16 code units the character has that begins with a byte; none within a character. */
    private static int codeUnits(byte b) {
        int unsigned = b & 0xFF;
        return (unsigned & 0xC0) == 0x80 ? 0 : unsigned >= 0xF0 ? 2 : 1;
    }

    Location at(int offset) {
        return Objects.requireNonNull(locations.get(offset));
    }
}
