package masar.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines at its spaces; what does not fit the last line is cut and ends in an ellipsis. */
public final class LineBreaker {

    private static final String ELLIPSIS = "…";

    private LineBreaker() {}

    /**
     * The lines of a text, at least one and at most {@code maxLines}, each no wider than {@code width} px unless a
     * single character is.
     *
     * @param measure the width of a line in px
     */
    public static List<String> lines(String text, double width, int maxLines, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < maxLines - 1 && measure.applyAsDouble(rest) > width) {
            int end = lastBreakThatFits(rest, width, measure);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(measure.applyAsDouble(rest) <= width ? rest : cut(rest, width, measure));
        return lines;
    }

    private static int lastBreakThatFits(String text, double width, ToDoubleFunction<String> measure) {
        int best = -1;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (measure.applyAsDouble(text.substring(0, space)) > width) {
                break;
            }
            best = space;
        }
        return best > 0 ? best : longestPrefix(text, width, measure);
    }

    private static String cut(String text, double width, ToDoubleFunction<String> measure) {
        int end = longestPrefix(text, width - measure.applyAsDouble(ELLIPSIS), measure);
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** By halving, since a title may be very long; at least one character. */
    private static int longestPrefix(String text, double width, ToDoubleFunction<String> measure) {
        int fits = 1;
        int tooLong = text.length() + 1;
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) >>> 1;
            if (measure.applyAsDouble(text.substring(0, middle)) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return text.isEmpty() ? 0 : fits + (splitsPair(text, fits) ? 1 : 0);
    }

    private static boolean splitsPair(String text, int end) {
        return end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    }
}
