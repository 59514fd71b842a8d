package masar.typography;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Text;

/** How wide a text is when {@link TextBlock} draws it. Only on the JavaFX thread, where text may be shaped. */
public final class TextMetrics {

    /** Enough for the titles and dates of 10,000 cards in one image; at most some 8 MB. */
    private static final int REMEMBERED = 40_000;

    /** Wider than any line, and shaped in a few milliseconds. */
    private static final int LONGEST_MEASURED = 10_000;

    private static final Map<Key, Double> WIDTHS = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
            return size() > REMEMBERED;
        }
    };

    private static final Map<Key, Text> PROBES = new HashMap<>();

    private TextMetrics() {}

    private record Key(String text, Typeface face, double size) {}

    /** The width of one line, in px; of a text of more than {@value #LONGEST_MEASURED} characters that of its beginning. */
    public static double width(String text, Typeface face, double size) {
        Key key = new Key(text.substring(0, Math.min(text.length(), LONGEST_MEASURED)), face, size);
        Double known = WIDTHS.get(key);
        if (known == null) {
            known = measure(key.text, face, size);
            WIDTHS.put(key, known);
        }
        return known;
    }

    /** How many lines a text has in a {@link TextBlock} that is {@code width} px wide; not more than {@code most}. */
    public static int lines(String text, Typeface face, double size, double width, int most) {
        return TextBlock.lines(text, face, size, width, most).size();
    }

    private static double measure(String text, Typeface face, double size) {
        if (text.isEmpty()) {
            return 0;
        }
        return Outlines.areNeeded(text)
                ? Outlines.layout(text, face, size, true).getAdvance()
                : fx(text, face, size).getLayoutBounds().getWidth();
    }

    private static Text fx(String text, Typeface face, double size) {
        Text node = new Text(text);
        node.setFont(face.font(size));
        return node;
    }

    /** From the top of a line of the given height to its baseline, in px. */
    static double baseline(Typeface face, double size, double lineHeight) {
        Text probe = PROBES.computeIfAbsent(new Key("", face, size), key -> fx("ا", face, size));
        return (lineHeight - probe.getLayoutBounds().getHeight()) / 2 + probe.getBaselineOffset();
    }

    /** How many lines a text takes in a width, in px. Only on the JavaFX thread. */
    public static int lines(String text, double width, Typeface face, double size) {
        return LineBreaker.lines(text, width, Integer.MAX_VALUE, line -> width(line, face, size))
                .size();
    }
}
