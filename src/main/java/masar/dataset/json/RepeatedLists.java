package masar.dataset.json;

import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what lists of a file meant: those of events repeat. Whatever bracket comes first is taken for the end of a
 * list: bytes that were a whole list once are so again, and a list in which another bracket comes first is just not found.
 */
public final class RepeatedLists<T> {

    /** Longer lists, in bytes, hardly occur again. */
    private static final int LONGEST = 1000;

    private final byte[] file;
    private final Repeats<List<T>> known;
    /** The processor computes it many bytes at a time. */
    private final CRC32C hash = new CRC32C();

    public RepeatedLists(byte[] file) {
        this.file = file;
        this.known = new Repeats<>(file);
    }

    /** What the list with an opening bracket at an offset means; null if that is not known. */
    public @Nullable List<T> find(int start) {
        int end = start;
        while (end < file.length && end - start < LONGEST && file[end] != ']') {
            end++;
        }
        return known.find(start, end, hash(start, end));
    }

    /**
     * Remembers what a list means that was not known, and answers an unmodifiable copy of it.
     *
     * @param end the offset of its closing bracket
     */
    public List<T> put(int start, int end, List<T> list) {
        return known.put(start, end, hash(start, end), List.copyOf(list));
    }

    private int hash(int start, int end) {
        hash.reset();
        hash.update(file, start, end - start);
        return (int) hash.getValue();
    }
}
