package masar.layout.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The address of a page, which is broken after its punctuation where it can be. Its letters do not join, so it is as wide
 * as all of them together; each is measured once, however many addresses there are.
 */
final class WrappedAddress {

    private static final String BREAKS_AFTER = "/-.?&=_+,;:";
    /** A line that would be shorter than this share of its limit is rather broken between two letters. */
    private static final double LEAST_FILLED = 0.4;

    private final String text;
    private final ToDoubleFunction<String> measure;

    WrappedAddress(String text, ToDoubleFunction<String> measure) {
        this.text = text;
        this.measure = measure;
    }

    /** Its lines, none wider than {@code limit} units unless a single letter is. */
    List<String> lines(double limit) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = lineEnd(from, limit);
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }

    private int lineEnd(int from, double limit) {
        double used = 0;
        int punctuated = from;
        for (int i = from; i < text.length(); ) {
            int next = text.offsetByCodePoints(i, 1);
            used += measure.applyAsDouble(text.substring(i, next));
            if (used > limit && i > from) {
                return punctuated > from ? punctuated : i;
            }
            if (BREAKS_AFTER.indexOf(text.charAt(i)) >= 0 && used >= LEAST_FILLED * limit) {
                punctuated = next;
            }
            i = next;
        }
        return text.length();
    }
}
