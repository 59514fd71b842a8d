package masar.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines at its spaces; a word that is wider than a line is broken after a hyphen or slash, or else
 * between two letters. What does not fit the last line is cut and ends in an ellipsis.
 *
 * <p>The work grows linearly with the text, and with the lines asked for where they are fewer: each word is measured
 * once, without the spaces before it, so that a measurer may remember it wherever it stands, and a line is as wide as the
 * sum of its words and spaces but for rounding and kerning. Only where the sum is too close to
 * the limit to decide, the line itself is measured. It requires that a text is no narrower than its beginning.
 */
public final class LineBreaker {

    /** The end of a text that is cut. */
    static final String ELLIPSIS = "…";

    /** How far the sum of words may be from the width of their line, in px and as a share of it. */
    private static final double SLACK = 2;

    private static final double SLACK_SHARE = 0.01;

    /** A word of more characters is measured in parts first, since all of it may be far wider than a line. */
    private static final int LONG_WORD = 64;

    private final String text;
    private final double width;
    private final ToDoubleFunction<String> measure;
    private final List<String> lines = new ArrayList<>();
    private int nextSpace = -1;
    private double spaceWidth = Double.NaN;

    private LineBreaker(String text, double width, ToDoubleFunction<String> measure) {
        this.text = text;
        this.width = width;
        this.measure = measure;
    }

    /**
     * The lines of a text, at least one and at most {@code maxLines}, each no wider than {@code width} px unless a
     * single character is.
     *
     * @param measure the width of a line in px
     */
    public static List<String> lines(String text, double width, int maxLines, ToDoubleFunction<String> measure) {
        return new LineBreaker(text.strip(), width, measure).lines(maxLines);
    }

    private List<String> lines(int maxLines) {
        int from = 0;
        while (lines.size() < maxLines - 1) {
            int end = lineEnd(from);
            lines.add(text.substring(from, end).stripTrailing());
            from = end;
            while (from < text.length() && Character.isWhitespace(text.codePointAt(from))) {
                from += Character.charCount(text.codePointAt(from));
            }
            if (from == text.length()) {
                return lines;
            }
        }
        lines.add(restFits(from) ? text.substring(from) : cut(from));
        return lines;
    }

    private double measure(int from, int to) {
        return measure.applyAsDouble(text.substring(from, to));
    }

    private int lineEnd(int from) {
        int best = from;
        double sum = 0;
        while (best < text.length()) {
            int next = nextBreak(best);
            if (!mayFit(best, next)) {
                break;
            }
            sum += spacesAndWord(best, next);
            if (!fits(from, next, sum)) {
                break;
            }
            best = next;
        }
        return best > from ? best : withinWord(from);
    }

    private double spacesAndWord(int from, int to) {
        int word = from;
        while (word < to && text.charAt(word) == ' ') {
            word++;
        }
        return (word > from ? (word - from) * spaceWidth() : 0) + (to > word ? measure(word, to) : 0);
    }

    private double spaceWidth() {
        if (Double.isNaN(spaceWidth)) {
            spaceWidth = measure.applyAsDouble(" ");
        }
        return spaceWidth;
    }

    private boolean fits(int from, int to, double estimate) {
        boolean unsure = Math.abs(estimate - width) <= SLACK + SLACK_SHARE * width;
        return (unsure ? measure(from, to) : estimate) <= width;
    }

    /** The next space or the end of the text, found once: places asked for never go back. */
    private int nextBreak(int after) {
        if (nextSpace <= after) {
            int space = text.indexOf(' ', after + 1);
            nextSpace = space < 0 ? text.length() : space;
        }
        return nextSpace;
    }

    /** False if a text is certainly wider than a line, found without measuring all of it. */
    private boolean mayFit(int from, int to) {
        for (int reach = LONG_WORD; from + reach < to; reach *= 2) {
            // A letter may be wider at the end of a text than within it, but not by a line.
            if (measure(from, from + reach) > 2 * width) {
                return false;
            }
        }
        return true;
    }

    private boolean restFits(int from) {
        return mayFit(from, text.length()) && measure(from, text.length()) <= width;
    }

    private int withinWord(int from) {
        int end = longestPrefix(from, width);
        for (int i = end; i > from + 1; i--) {
            if (isBreakAfter(text.charAt(i - 1)) && i < text.length() && !isBreakAfter(text.charAt(i))) {
                return i;
            }
        }
        return end;
    }

    private static boolean isBreakAfter(char c) {
        return c == '-' || c == '/' || c == '\u2010';
    }

    private String cut(int from) {
        int end = longestPrefix(from, width - measure.applyAsDouble(ELLIPSIS));
        return text.substring(from, end).stripTrailing() + ELLIPSIS;
    }

    /** The end of as many letters as fit, at least one, with all marks above the last. */
    private int longestPrefix(int from, double limit) {
        int fits = from + 1;
        int tooLong = text.length() + 1;
        for (int reach = 64; from + reach < tooLong; reach *= 2) {
            if (measure(from, from + reach) > limit) {
                tooLong = from + reach;
            } else {
                fits = from + reach;
            }
        }
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) >>> 1;
            if (measure(from, middle) <= limit) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return Math.min(wholeLetter(fits), text.length());
    }

    private int wholeLetter(int end) {
        int whole = end + (splitsPair(end) ? 1 : 0);
        while (whole < text.length() && Outlines.isMark(text.codePointAt(whole))) {
            whole += Character.charCount(text.codePointAt(whole));
        }
        return whole;
    }

    private boolean splitsPair(int end) {
        return end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    }
}
