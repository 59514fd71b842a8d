package masar.typography;

import java.util.ArrayList;
import java.util.List;

/**
 * Which character of a line is which one of the text. The lines of a text leave out the spaces between them, and a line may be
 * drawn with other isolates than the text has there, so that places are counted by all other characters.
 */
final class LineOffsets {

    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    /** @param lines of {@link LineBreaker}: parts of the text in their order, the last perhaps with an ellipsis */
    LineOffsets(String text, List<String> lines) {
        this.text = text;
        int at = 0;
        for (String line : lines) {
            while (at < text.length() && Character.isWhitespace(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            starts.add(at);
            at = Math.min(text.length(), at + line.length());
            ends.add(at);
        }
    }

    /**
     * The place in the text of a place in a line.
     *
     * @param line its number
     * @param drawn the line as it is drawn
     * @param index between two of its characters, from 0 to its length
     */
    int inText(int line, String drawn, int index) {
        return after(counted(drawn, 0, index), text, starts.get(line), ends.get(line));
    }

    /** The place in a line, as it is drawn, of a place in the text; the nearest end of the line if it is not in it. */
    int inLine(int line, String drawn, int offset) {
        int within = Math.clamp(offset, starts.get(line), ends.get(line));
        return after(counted(text, starts.get(line), within), drawn, 0, drawn.length());
    }

    private static int counted(String text, int from, int to) {
        return (int) text.substring(from, to)
                .chars()
                .filter(c -> !CarriedIsolates.isIsolate(c))
                .count();
    }

    /** The place after a number of characters that count, and after the isolates there. */
    private static int after(int count, String text, int from, int to) {
        int at = from;
        int left = count;
        while (at < to && (left > 0 || CarriedIsolates.isIsolate(text.charAt(at)))) {
            left -= CarriedIsolates.isIsolate(text.charAt(at)) ? 0 : 1;
            at++;
        }
        return at;
    }
}
