package masar.typography;

import java.awt.font.TextLayout;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;

/** A line of text as the outlines of its letters, which are never mirrored. */
public final class OutlinedText extends Path {

    private final String text;
    private final TextLayout layout;

    /** @param layout of the text */
    OutlinedText(String text, TextLayout layout) {
        this.text = text;
        this.layout = layout;
        getElements().setAll(Outlines.path(layout));
        setFillRule(FillRule.NON_ZERO);
        setStroke(null);
        // Without a fill it has no bounds; the stylesheet gives the colour.
        setFill(Color.BLACK);
    }

    /** Whether it is the line of a text in a reading direction. */
    boolean shows(String line, boolean rightToLeft) {
        return text.equals(line) && layout.isLeftToRight() != rightToLeft;
    }

    /** The text that is drawn. */
    public String text() {
        return text;
    }

    /** Where its letters are, from x 0 at the left edge and y 0 at the baseline. */
    public TextLayout layout() {
        return layout;
    }

    @Override
    public boolean usesMirroring() {
        return false;
    }
}
