package masar.export.pdf;

/** What the pages of a PDF file measure. */
public enum PdfPages {
    /** One page of the size of the drawing. */
    ONE(0, 0),
    /** Pages of 297 by 210 mm to print and to glue together. */
    A4(297, 210),
    /** Pages of 420 by 297 mm to print and to glue together. */
    A3(420, 297);

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
}
