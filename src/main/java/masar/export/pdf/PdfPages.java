package masar.export.pdf;

import java.util.Optional;
import masar.export.drawing.Drawing;

/** What the pages of a PDF file measure. A picture on an axis is cut into them; events in columns flow over them. */
public enum PdfPages {
    /** One page of the size of the drawing. */
    ONE(0, 0),
    /** Pages of 297 by 210 mm. */
    A4(297, 210),
    /** Pages of 420 by 297 mm. */
    A3(420, 297);

    /** What stays empty on each side of a page of a document, in mm: printers cannot print on most of it. */
    private static final double DOCUMENT_MARGIN = 5;

    private static final double PX_PER_MM = 96 / 25.4;
    /** Pictures measure whole px, in which paper does not come. */
    private static final double NEARLY = 1.5;

    private final double width;
    private final double height;

    PdfPages(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** In mm; 0 for pages that are as wide as the drawing. */
    double width() {
        return width;
    }

    /** In mm; 0 for pages that are as high as the drawing. */
    double height() {
        return height;
    }

    /** Whether a drawing is as large as such a page, which then needs no margins, whichever way round it is. */
    boolean measures(Drawing drawing) {
        double longer = Math.max(drawing.width(), drawing.height());
        double shorter = Math.min(drawing.width(), drawing.height());
        return Math.abs(longer - width * PX_PER_MM) < NEARLY && Math.abs(shorter - height * PX_PER_MM) < NEARLY;
    }

    /** A page of a document; empty for {@link #ONE}, which is no larger or smaller than its drawing. */
    public Optional<PrintSheet> sheet(PageOrientation orientation) {
        return switch (this) {
            case ONE -> Optional.empty();
            case A4, A3 ->
                Optional.of(
                        orientation == PageOrientation.PORTRAIT
                                ? new PrintSheet(height, width, DOCUMENT_MARGIN, DOCUMENT_MARGIN)
                                : new PrintSheet(width, height, DOCUMENT_MARGIN, DOCUMENT_MARGIN));
        };
    }
}
