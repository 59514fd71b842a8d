package masar.typography;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Says which characters of a text are to be marked, such as those that were searched for. */
@FunctionalInterface
public interface Marker {

    /** Marks nothing. */
    Marker NONE = text -> new BitSet();

    /** Marks all of a text. */
    Marker ALL = text -> {
        BitSet all = new BitSet();
        all.set(0, text.length());
        return all;
    };

    /** The indexes of the characters of a text that are marked. */
    BitSet marks(String text);

    /**
     * The marks of each line of a text.
     *
     * @param lines what the text was broken into, without the spaces between them, and perhaps with other isolates
     */
    default List<BitSet> marks(String text, List<String> lines) {
        BitSet marked = marks(text);
        BitSet letters = new BitSet();
        BitSet gaps = new BitSet();
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isLetter(text.charAt(at))) {
                letters.set(count, marked.get(at));
                gaps.set(count, marked.get(at + 1));
                count++;
            }
        }
        List<BitSet> all = new ArrayList<>();
        int before = 0;
        for (String line : lines) {
            BitSet marks = new BitSet();
            for (int at = 0; at < line.length(); at++) {
                if (isLetter(line.charAt(at))) {
                    marks.set(at, letters.get(before));
                    before++;
                } else {
                    // A space belongs to the letter before it.
                    marks.set(at, before > 0 && gaps.get(before - 1) && marks.get(Math.max(0, at - 1)));
                }
            }
            all.add(marks);
        }
        return all;
    }

    /** Whether a character stays when a text is broken into lines. */
    private static boolean isLetter(char character) {
        return !CarriedIsolates.isIsolate(character) && !Character.isWhitespace(character);
    }
}
