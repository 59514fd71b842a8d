package masar.export.pdf;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Short lines in the margins of a page: where to cut it, and how far the next page lies over it. */
final class PdfCutMarks {

    private static final float GAP = 3;
    private static final float LENGTH = 9;
    private static final float THICKNESS = 0.5f;

    private PdfCutMarks() {}

    static void draw(PdfTile tile, PDPageContentStream content) throws IOException {
        Rectangle2D part = tile.toPage().createTransformedShape(tile.part()).getBounds2D();
        content.setStrokingColor(Color.GRAY);
        content.setLineWidth(THICKNESS);
        for (double column : tile.folds().columns()) {
            float x = (float)
                    tile.toPage().transform(new Point2D.Double(column, 0), null).getX();
            line(content, x, (float) part.getMaxY() + GAP, 0, LENGTH);
            line(content, x, (float) part.getMinY() - GAP, 0, -LENGTH);
        }
        for (double row : tile.folds().rows()) {
            float y = (float)
                    tile.toPage().transform(new Point2D.Double(0, row), null).getY();
            line(content, (float) part.getMaxX() + GAP, y, LENGTH, 0);
            line(content, (float) part.getMinX() - GAP, y, -LENGTH, 0);
        }
    }

    private static void line(PDPageContentStream content, float x, float y, float right, float up) throws IOException {
        content.moveTo(x, y);
        content.lineTo(x + right, y + up);
        content.stroke();
    }
}
