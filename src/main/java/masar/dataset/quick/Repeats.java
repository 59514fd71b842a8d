package masar.dataset.quick;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what some bytes of a text meant, because dates, categories and lists of actors occur again and again: the
 * same bytes mean the same, and are not read twice. It forgets when two values fall on one place.
 */
final class Repeats<T> {

    private static final int BITS = 16;

    private final byte[] text;
    private final int[] starts = new int[1 << BITS];
    private final int[] ends = new int[1 << BITS];
    private final @Nullable Object[] values = new @Nullable Object[1 << BITS];

    Repeats(byte[] text) {
        this.text = text;
    }

    /**
     * What the bytes {@code [start, end)} mean.
     *
     * @param hash of them
     * @param reader asked where they are not known
     */
    @SuppressWarnings("unchecked") // only what readers answered is put in
    T get(int start, int end, int hash, Supplier<T> reader) {
        int place = (hash * 0x9E3779B9) >>> (32 - BITS);
        Object known = values[place];
        if (known != null && Arrays.equals(text, starts[place], ends[place], text, start, end)) {
            return (T) known;
        }
        T value = reader.get();
        starts[place] = start;
        ends[place] = end;
        values[place] = value;
        return value;
    }
}
