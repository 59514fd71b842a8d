package masar.typography;

import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/**
 * Text as AWT shapes it. AWT, unlike JavaFX on Linux, positions combining marks by the font's own rules, so that tanwin
 * stands above a letter's dots and not across them, and orders the parts of a line in several faces.
 */
public final class Outlines {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private Outlines() {}

    /**
     * Does the work that only the first outline needs, a quarter of a second of reading fonts and finding the shaper,
     * which would otherwise delay the first picture. May run on any thread.
     */
    public static void prepare() {
        layout("حدثًا", Typeface.REGULAR, 13, true);
        layout("حدثًا", Typeface.BOLD, 13, true);
    }

    /**
     * Whether JavaFX would draw a text wrongly: combining marks, such as harakat, are misplaced; letters that the face
     * lacks come from whatever face the system has, and the parts of a right-to-left line in two faces change places.
     */
    public static boolean areNeeded(String text) {
        return text.codePoints().anyMatch(Outlines::isMark) || !FaceRuns.isOne(text);
    }

    /** The characters of a text that no bundled face has and that are drawn as a box, each once. */
    public static String missing(String text) {
        return FaceRuns.missing(text);
    }

    /** Whether a character stands above or below the one before it. */
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** A line of text as a node; see {@link #layout}. */
    public static OutlinedText node(String text, Typeface face, double size, boolean rightToLeft) {
        return new OutlinedText(text, layout(text, face, size, rightToLeft));
    }

    /**
     * One line of text, shaped.
     *
     * @param text not empty
     * @param rightToLeft the direction of the paragraph, whatever letters the text begins with
     */
    public static TextLayout layout(String text, Typeface face, double size, boolean rightToLeft) {
        AttributedString line = new AttributedString(text);
        line.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        if (FaceRuns.isOne(text)) {
            line.addAttribute(TextAttribute.FONT, Family.VAZIRMATN.awt(face, size));
        } else {
            FaceRuns.of(text)
                    .forEach(run ->
                            line.addAttribute(TextAttribute.FONT, run.face().awt(face, size), run.start(), run.end()));
        }
        return new TextLayout(line.getIterator(), EXACT);
    }

    /** The outline of a line, from x 0 at its left edge and y 0 at its baseline. */
    static List<PathElement> path(TextLayout layout) {
        List<PathElement> elements = new ArrayList<>();
        double[] c = new double[6];
        PathIterator at = layout.getOutline(new AffineTransform()).getPathIterator(null);
        for (; !at.isDone(); at.next()) {
            elements.add(
                    switch (at.currentSegment(c)) {
                        case PathIterator.SEG_MOVETO -> new MoveTo(c[0], c[1]);
                        case PathIterator.SEG_LINETO -> new LineTo(c[0], c[1]);
                        case PathIterator.SEG_QUADTO -> new QuadCurveTo(c[0], c[1], c[2], c[3]);
                        case PathIterator.SEG_CUBICTO -> new CubicCurveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                        default -> new ClosePath();
                    });
        }
        return elements;
    }
}
