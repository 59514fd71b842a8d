package masar.export.document;

import masar.export.pdf.PrintSheet;
import masar.export.poster.ImageRequest;
import masar.layout.frame.Box;

/**
 * How a page of a document is divided, in px.
 *
 * @param across what stays empty at the left and at the right
 * @param along what stays empty at the top and at the bottom
 */
record DocumentFrame(
        double width, double height, double across, double along, double headerHeight, double footerHeight) {

    private static final double PX_PER_MM = ImageRequest.PX_PER_INCH / 25.4;

    /** That of a sheet, without head and foot. */
    static DocumentFrame of(PrintSheet sheet) {
        return new DocumentFrame(
                sheet.width() * PX_PER_MM,
                sheet.height() * PX_PER_MM,
                sheet.across() * PX_PER_MM,
                sheet.along() * PX_PER_MM,
                0,
                0);
    }

    /** This with a head and a foot of some height. */
    DocumentFrame with(double header, double footer) {
        return new DocumentFrame(width, height, across, along, header, footer);
    }

    double innerWidth() {
        return width - 2 * across;
    }

    /** What is between head and foot. */
    Box body() {
        return new Box(across, along + headerHeight, innerWidth(), height - 2 * along - headerHeight - footerHeight);
    }
}
