package masar.export.pdf;

import masar.export.drawing.Drawing;

/**
 * A sheet of paper to print on. All lengths are in mm, as the drawing is looked at.
 *
 * @param across what stays empty at the left and at the right
 * @param along what stays empty at the top and at the bottom
 */
public record PrintSheet(double width, double height, double across, double along) {

    /** More than most printers leave empty. */
    private static final double USUAL_MARGIN = 10;

    private static final double A4_LONG = 297;
    private static final double A4_SHORT = 210;

    /** How far px may shrink: the text of a card is 6 pt high then. A larger image is divided over several sheets. */
    private static final double SMALLEST = 0.6;

    private static final double PX_PER_MM = 96 / 25.4;

    /** @throws IllegalArgumentException if the margins leave no space */
    public PrintSheet {
        if (!(across >= 0 && along >= 0 && width > 2 * across && height > 2 * along)) {
            throw new IllegalArgumentException(width + " x " + height + " mm without " + across + ", " + along);
        }
    }

    /**
     * A sheet with the usual margins, or wider ones where the printer needs them; on a label they are narrower.
     *
     * @param across what the printer leaves empty at the left or at the right, whatever is more
     * @param along what it leaves empty at the top or at the bottom, whatever is more
     */
    public static PrintSheet of(double width, double height, double across, double along) {
        return new PrintSheet(width, height, margin(across, width), margin(along, height));
    }

    private static double margin(double needed, double length) {
        return Math.min(Math.max(USUAL_MARGIN, needed), length / 4);
    }

    /** An A4 sheet, held so that a drawing is as large as may be. */
    public static PrintSheet a4(Drawing drawing) {
        return a4(isWide(drawing) ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT);
    }

    /** An A4 sheet. */
    public static PrintSheet a4(PageOrientation orientation) {
        return orientation == PageOrientation.LANDSCAPE ? of(A4_LONG, A4_SHORT, 0, 0) : of(A4_SHORT, A4_LONG, 0, 0);
    }

    /** Whether a drawing is printed on the long side of a sheet. */
    public static boolean isWide(Drawing drawing) {
        return drawing.width() > drawing.height();
    }

    /** How large a px is on paper: the whole drawing fills one sheet, or else its width does, if it can then be read. */
    double zoom(Drawing drawing) {
        return holds(drawing) ? wholeFits(drawing) : Math.clamp(widthFits(drawing), SMALLEST, 1);
    }

    /** Whether the whole drawing can be read on one sheet. */
    boolean holds(Drawing drawing) {
        return wholeFits(drawing) >= SMALLEST;
    }

    private double wholeFits(Drawing drawing) {
        return Math.min(widthFits(drawing), (height - 2 * along) * PX_PER_MM / drawing.height());
    }

    private double widthFits(Drawing drawing) {
        return (width - 2 * across) * PX_PER_MM / drawing.width();
    }
}
