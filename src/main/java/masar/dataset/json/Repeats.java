package masar.dataset.json;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
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
     * What the bytes {@code [start, end)} mean.
     *
     * @param hash of them
     * @param reader asked where they are not known
     */
    @SuppressWarnings("unchecked") // only what readers answered is put in
    public T get(int start, int end, int hash, Supplier<T> reader) {
        int place = (hash * 0x9E3779B9) >>> (32 - BITS);
        int other = place ^ 1;
        if (isKnown(place, start, end)) {
            return (T) Objects.requireNonNull(values[place]);
        }
        if (isKnown(other, start, end)) {
            return (T) Objects.requireNonNull(values[other]);
        }
        T value = reader.get();
        starts[other] = starts[place];
        ends[other] = ends[place];
        values[other] = values[place];
        starts[place] = start;
        ends[place] = end;
        values[place] = value;
        return value;
    }

    private boolean isKnown(int place, int start, int end) {
        return values[place] != null && Arrays.equals(file, starts[place], ends[place], file, start, end);
    }
}
