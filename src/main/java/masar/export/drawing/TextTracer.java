package masar.export.drawing;

import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.Bidi;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import masar.export.drawing.Drawing.Glyphs;
import masar.export.drawing.Drawing.Operation;
import masar.typography.OutlinedText;
import masar.typography.Outlines;
import masar.typography.Typeface;

/** Turns a line of text into the outlines of its glyphs, as wide as on screen and in place by start edge and baseline. */
final class TextTracer {

    /** Letters that only one of the toolkits has must not squeeze or stretch the others. */
    private static final double LEAST_SPREAD = 0.95;

    private static final double MOST_SPREAD = 1.05;

    private TextTracer() {}

    static List<Operation> trace(Text node, AffineTransform toScene) {
        String written = node.getText();
        if (written.isEmpty() || node.getFill() == null) {
            return List.of();
        }
        Unsupported.refuseIf(node, "several lines", written.contains("\n") || node.getWrappingWidth() > 0);
        Unsupported.refuseIf(node, "a line through or below", node.isUnderline() || node.isStrikethrough());
        Unsupported.refuseIf(node, "a stroke", node.getStroke() != null);
        // A tab has no width in a text layout, and would join two words.
        String text = PlainText.of(written);
        boolean fromRight = node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        // As JavaFX has it: in a left-to-right node the first letter decides the order of the line.
        boolean rightToLeft = fromRight || !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        TextLayout layout = Outlines.layout(
                text, Typeface.of(node.getFont()), node.getFont().getSize(), rightToLeft);
        Bounds bounds = node.getLayoutBounds();
        // The two toolkits differ by up to 2 px in the width of a line: spread over the line that is invisible, and the
        // line begins and ends where it does on screen.
        double advance = layout.getAdvance();
        double spread = advance > 0 ? Math.clamp(bounds.getWidth() / advance, LEAST_SPREAD, MOST_SPREAD) : 1;
        double x = fromRight ? bounds.getMaxX() - advance * spread : bounds.getMinX();
        AffineTransform place = new AffineTransform(toScene);
        place.translate(x, bounds.getMinY() + node.getBaselineOffset());
        place.scale(spread, 1);
        return List.of(new Glyphs(text, layout, place, Paints.color(node, node.getFill())));
    }

    static List<Operation> trace(OutlinedText node, AffineTransform toScene) {
        return List.of(new Glyphs(node.text(), node.layout(), toScene, Paints.color(node, node.getFill())));
    }
}
