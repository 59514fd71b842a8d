package masar.dataset.quick;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The names of an object's properties, in the order in which they mostly stand. */
final class Names {

    private final byte[][] names;
    private final int required;

    /** @param required how many of them, from the first, every object has */
    Names(int required, String... names) {
        this.names = Arrays.stream(names)
                .map(name -> ('"' + name + '"').getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.required = (1 << required) - 1;
    }

    /** The place of the name that stands, in quotes, at a byte of a text; -1 for another one. */
    int at(byte[] text, int from, int guess) {
        for (int k = 0; k < names.length; k++) {
            int place = (guess + k) % names.length;
            if (matches(text, from, names[place])) {
                return place;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] text, int from, byte[] name) {
        if (from + name.length > text.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (text[from + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return names.length;
    }

    /** How many bytes a name has, with its quotes. */
    int length(int place) {
        return names[place].length;
    }

    /** Whether all required ones are among some, given as the bits of their places. */
    boolean complete(int seen) {
        return (seen & required) == required;
    }
}
