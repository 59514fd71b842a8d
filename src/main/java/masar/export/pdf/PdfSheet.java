package masar.export.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Glyphs;

/**
 * A picture in a PDF file, and the pages that show it: one, or several of which each shows a part.
 *
 * @param tiles at least one, in order
 * @param lines the text of the picture that can be seen
 */
record PdfSheet(Drawing drawing, List<PdfTile> tiles, List<Glyphs> lines) {

    static PdfSheet of(Drawing drawing, List<PdfTile> tiles) {
        return new PdfSheet(drawing, tiles, PdfText.lines(drawing.operations(), bounds(drawing)));
    }

    /** All of the picture, in px. */
    Rectangle2D bounds() {
        return bounds(drawing);
    }

    private static Rectangle2D bounds(Drawing drawing) {
        return new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    }

    /** The lines of text whose middle is on one of the pages, and on none before it. */
    List<Glyphs> linesOn(int tile) {
        return lines.stream()
                .filter(line -> holding(PdfText.middle(line)) == tile)
                .toList();
    }

    /** The first page that shows a point, in px; -1 if none does. */
    int holding(Point2D point) {
        return IntStream.range(0, tiles.size())
                .filter(i -> tiles.get(i).part().contains(point))
                .findFirst()
                .orElse(-1);
    }
}
