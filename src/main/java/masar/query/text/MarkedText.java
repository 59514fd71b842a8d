package masar.query.text;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text with the letters in it that spell some words, whatever their spelling: marks stay with their letters. */
final class MarkedText {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\u0640]");

    private final String text;
    private final String letters;
    private final int[] origins;

    MarkedText(String text) {
        this.text = text;
        IntStream.Builder places = IntStream.builder();
        this.letters = ArabicText.normalized(text, places::add);
        this.origins = places.build().toArray();
    }

    /** Whether some word is in the text. */
    boolean has(Word word) {
        return word.isIn(letters);
    }

    /** The first characters of the text that spell a word, without marks above and below them. */
    Optional<String> first(Word word) {
        BitSet marks = marks(List.of(word));
        int start = marks.nextSetBit(0);
        return start < 0 ? Optional.empty() : Optional.of(bare(text.substring(start, marks.nextClearBit(start))));
    }

    private static String bare(String written) {
        return MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFC)).replaceAll("");
    }

    /** The text with another spelling wherever it has a word. */
    String with(Word word, String spelling) {
        BitSet marks = marks(List.of(word));
        StringBuilder changed = new StringBuilder();
        int end = 0;
        for (int start = marks.nextSetBit(0); start >= 0; start = marks.nextSetBit(end)) {
            changed.append(text, end, start).append(spelling);
            end = marks.nextClearBit(start);
        }
        return changed.append(text.substring(end)).toString();
    }

    /** The characters of the text that spell any of some words. */
    BitSet marks(List<Word> words) {
        BitSet found = new BitSet();
        words.forEach(word -> word.mark(letters, found));
        BitSet marks = new BitSet();
        found.stream().filter(at -> letters.charAt(at) != ' ').forEach(at -> {
            // What stands between two letters of a word, such as a tatweel, is marked with them.
            boolean joined = found.get(at + 1) && letters.charAt(at + 1) != ' ';
            marks.set(origins[at], joined ? Math.max(origins[at + 1], end(origins[at])) : end(origins[at]));
        });
        return marks;
    }

    /** The end of a character with all marks above and below it. */
    private int end(int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
