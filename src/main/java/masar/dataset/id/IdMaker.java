package masar.dataset.id;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes ids for what has none, from names or dates: its letters and digits, of whatever script, with hyphens between. An
 * id that is taken gets a number. So an id stays the same as long as the names and dates before it do.
 */
public final class IdMaker {

    /** In code points: enough to tell names apart. */
    private static final int LONGEST = 60;

    private final Set<String> taken;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param taken ids of the file's own */
    public IdMaker(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /**
     * A new id.
     *
     * @param kind stands in for a text without letters and digits
     */
    public String make(String text, Kind kind) {
        String plain = plain(text);
        String base = plain.isEmpty() ? kind.key() : plain;
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + (numbers.merge(base, 1, Integer::sum) + 1);
        }
        return id;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        boolean hyphen = false;
        int[] letters =
                text.toLowerCase(Locale.ROOT).codePoints().limit(LONGEST).toArray();
        for (int letter : letters) {
            if (Character.isLetterOrDigit(letter)) {
                if (hyphen && !plain.isEmpty()) {
                    plain.append('-');
                }
                plain.appendCodePoint(letter);
                hyphen = false;
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                hyphen = true;
            }
        }
        return plain.toString();
    }
}
