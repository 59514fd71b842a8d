package masar.dataset.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what some bytes of a file meant, because dates, ids and lists of actors occur again and again: the same
 * bytes mean the same, and the same object. It forgets when three values fall on two places.
 */
public final class Repeats<T> {

    private static final int BITS = 15;

    private final byte[] file;
    private final int[] starts = new int[1 << BITS];
    private final int[] ends = new int[1 << BITS];
    private final @Nullable Object[] values = new @Nullable Object[1 << BITS];

    public Repeats(byte[] file) {
        this.file = file;
    }

    /**
     * What the bytes {@code [start, end)} mean; null if that is not known.
     *
     * @param hash of them
     */
    @SuppressWarnings("unchecked") // only what was remembered is there
    public @Nullable T find(int start, int end, int hash) {
        int place = place(hash);
        if (isKnown(place, start, end)) {
            return (T) values[place];
        }
        int other = place ^ 1;
        return isKnown(other, start, end) ? (T) values[other] : null;
    }

    /** Remembers what the bytes {@code [start, end)}, which were not known, mean, and answers it. */
    public T put(int start, int end, int hash, T value) {
        int place = place(hash);
        int other = place ^ 1;
        starts[other] = starts[place];
        ends[other] = ends[place];
        values[other] = values[place];
        starts[place] = start;
        ends[place] = end;
        values[place] = value;
        return value;
    }

    private static int place(int hash) {
        return (hash * 0x9E3779B9) >>> (32 - BITS);
    }

    private boolean isKnown(int place, int start, int end) {
        return values[place] != null && Arrays.equals(file, starts[place], ends[place], file, start, end);
    }
}
