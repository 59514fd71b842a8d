package masar.layout.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A text whose words have been measured once, so that it can be broken into lines of any width without measuring it
 * again. A line is as wide as its words with spaces between them. A word that is wider than a line is broken between two
 * letters.
 */
public final class WrappedText {

    /** No text. */
    public static final WrappedText EMPTY = new WrappedText("", text -> 0);

    /** A wider word may have to be broken, so its letters are measured too; in units. */
    private static final double LONG_WORD = 110;
    /** A letter may be so much wider at the end of a line than within a word. */
    private static final double FINAL_LETTER = 6;
    /** Of the limit of equally long lines, in units. */
    private static final double PRECISION = 1;

    private final String[] words;
    private final double[] widths;
    /** Of long words, how wide each of their beginnings is; of others empty. */
    private final double[][] beginnings;

    private final double space;

    /** @param measure the width of a word, or of a part of it, in units */
    public WrappedText(String text, ToDoubleFunction<String> measure) {
        String stripped = text.strip();
        words = stripped.isEmpty() ? new String[0] : stripped.split("\\s+");
        widths = new double[words.length];
        beginnings = new double[words.length][];
        for (int i = 0; i < words.length; i++) {
            widths[i] = measure.applyAsDouble(words[i]);
            beginnings[i] = widths[i] > LONG_WORD ? beginnings(words[i], measure) : new double[0];
        }
        space = words.length > 1 ? measure.applyAsDouble(" ") : 0;
    }

    private static double[] beginnings(String word, ToDoubleFunction<String> measure) {
        double[] widths = new double[word.length() + 1];
        for (int i = 1; i <= word.length(); i++) {
            // No beginning is narrower than a shorter one, whatever the letters do to each other.
            widths[i] = isBreak(word, i)
                    ? Math.max(widths[i - 1], measure.applyAsDouble(word.substring(0, i)))
                    : widths[i - 1];
        }
        return widths;
    }

    /** Whether a word may be broken before one of its characters: not within a pair, and not before a mark. */
    private static boolean isBreak(String word, int at) {
        if (at == word.length()) {
            return true;
        }
        int type = Character.getType(word.codePointAt(at));
        return type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.FORMAT
                && !Character.isLowSurrogate(word.charAt(at));
    }

    /** Whether there is nothing to be seen. */
    public boolean isEmpty() {
        return words.length == 0;
    }

    /** The width of all of it in one line, in units. */
    public double width() {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum + space * Math.max(0, words.length - 1);
    }

    /** How many lines a text has, and how wide the last of them is, in units. */
    private record Extent(int lines, double last) {}

    /** How many lines it has if none may be wider than {@code limit} units; none if it is empty. */
    public int lineCount(double limit) {
        return lineCount(limit, 0);
    }

    /**
     * How many lines it has.
     *
     * @param shorter how much less of the limit its first line may have, in units
     */
    public int lineCount(double limit, double shorter) {
        return extent(limit, shorter).lines;
    }

    /** The width of its last line if none may be wider than {@code limit} units. */
    public double lastWidth(double limit) {
        return extent(limit, 0).last;
    }

    private Extent extent(double limit, double shorter) {
        int lines = 0;
        double used = 0;
        for (int i = 0; i < words.length; i++) {
            if (lines > 0 && used + space + widths[i] <= limit - (lines == 1 ? shorter : 0)) {
                used += space + widths[i];
            } else if (widths[i] <= limit - (lines == 0 ? shorter : 0) || beginnings[i].length == 0) {
                lines++;
                used = widths[i];
            } else {
                int from = 0;
                do {
                    int to = pieceEnd(i, from, limit - (lines == 0 ? shorter : 0));
                    lines++;
                    used = beginnings[i][to] - beginnings[i][from];
                    from = to;
                } while (from < words[i].length());
            }
        }
        return new Extent(lines, used);
    }

    /**
     * About the least limit at which it has no more lines than at a wider one, so that they are equally long and no short
     * word is left for the last.
     *
     * @param shorter how much less of the limit its first line may have, in units
     */
    public double evenLimit(double limit, double shorter) {
        int lines = lineCount(limit, shorter);
        if (lines <= 1) {
            return limit;
        }
        double low = Math.min(limit, width() / lines);
        double high = limit;
        while (high - low > PRECISION) {
            double middle = (low + high) / 2;
            if (lineCount(middle, shorter) <= lines) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The lines. */
    public List<String> lines(double limit) {
        return lines(limit, 0);
    }

    /**
     * The lines.
     *
     * @param shorter how much less of the limit the first one may have, in units
     */
    public List<String> lines(double limit, double shorter) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (int i = 0; i < words.length; i++) {
            if (!line.isEmpty() && used + space + widths[i] <= limit - (lines.isEmpty() ? shorter : 0)) {
                line.append(' ').append(words[i]);
                used += space + widths[i];
                continue;
            }
            finish(line, lines);
            if (widths[i] <= limit - (lines.isEmpty() ? shorter : 0) || beginnings[i].length == 0) {
                line.append(words[i]);
                used = widths[i];
                continue;
            }
            int from = 0;
            do {
                finish(line, lines);
                int to = pieceEnd(i, from, limit - (lines.isEmpty() ? shorter : 0));
                line.append(words[i], from, to);
                used = beginnings[i][to] - beginnings[i][from];
                from = to;
            } while (from < words[i].length());
        }
        finish(line, lines);
        return lines;
    }

    private static void finish(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    /** Where the next piece of a long word ends: after as many letters as fit, at least one. */
    private int pieceEnd(int word, int from, double limit) {
        double[] widthTo = beginnings[word];
        int end = words[word].length();
        double most = widthTo[from] + limit;
        if (widthTo[end] <= most) {
            return end;
        }
        int to = nextBreak(words[word], from);
        for (int next = to; next < end && widthTo[next] + FINAL_LETTER <= most; next = nextBreak(words[word], next)) {
            to = next;
        }
        return to;
    }

    private static int nextBreak(String word, int after) {
        int at = after + 1;
        while (!isBreak(word, at)) {
            at++;
        }
        return at;
    }
}
