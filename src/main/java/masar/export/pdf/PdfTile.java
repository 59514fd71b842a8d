package masar.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import masar.export.drawing.Drawing;

/**
 * What a page of a PDF file shows of a drawing.
 *
 * @param width of the page, in its units
 * @param height of the page, in its units
 * @param unit of the page, in pt
 * @param part of the drawing, in px
 * @param toPage takes px of the drawing to units of the page, which count from its lower left corner
 * @param folds where neighbours begin or end within the part, in px: columns, then rows
 */
record PdfTile(double width, double height, double unit, Rectangle2D part, AffineTransform toPage, Folds folds) {

    /** No length of a page can be more of its units. */
    private static final double LONGEST = 14_400;

    private static final double PT_PER_PX = 72 / 96.0;
    private static final double PX_PER_MM = 96 / 25.4;
    /** In mm. */
    private static final double MARGIN = 10;

    private static final double OVERLAP_PT = 10 * PX_PER_MM * PT_PER_PX;
    /** What does not need a page of its own, in px. */
    private static final double NOTHING = 0.01;

    /** The edges of a part and of what its neighbours have in common with it. */
    record Folds(List<Double> columns, List<Double> rows) {

        static final Folds NONE = new Folds(List.of(), List.of());
    }

    /** The pages of a drawing in the order of reading; a point of it is on one or several of them. */
    static List<PdfTile> of(Drawing drawing, PdfPages pages) {
        return pages == PdfPages.ONE || pages.measures(drawing)
                ? List.of(whole(drawing))
                : tiles(drawing, Page.of(new PrintSheet(pages.width(), pages.height(), MARGIN, MARGIN), 1));
    }

    /** The sheets to print a drawing on, as few as it can be read on. */
    static List<PdfTile> of(Drawing drawing, PrintSheet sheet) {
        Page page = Page.of(sheet, sheet.zoom(drawing));
        return sheet.holds(drawing) ? List.of(middle(drawing, page)) : tiles(drawing, page);
    }

    private static PdfTile whole(Drawing drawing) {
        double longest = Math.max(drawing.width(), drawing.height()) * PT_PER_PX;
        double unit = Math.max(1, Math.ceil(longest / LONGEST));
        Page page = new Page(drawing.width(), drawing.height(), 0, 0, PT_PER_PX / unit, unit);
        return page.tile(all(drawing), 0, 0, Folds.NONE);
    }

    /** The only page, with the drawing in its middle. */
    private static PdfTile middle(Drawing drawing, Page page) {
        double left = (page.width - drawing.width()) / 2;
        double top = (page.height - drawing.height()) / 2;
        return page.tile(all(drawing), left, top, Folds.NONE);
    }

    private static Rectangle2D all(Drawing drawing) {
        return new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    }

    private static List<PdfTile> tiles(Drawing drawing, Page page) {
        // Sheets may be as small as labels.
        double smaller = Math.min(page.width - 2 * page.across, page.height - 2 * page.along);
        double overlap = Math.min(OVERLAP_PT / page.scale, smaller / 4);
        boolean fromRight = drawing.caption().language().rightToLeft();
        List<PdfTile> tiles = new ArrayList<>();
        for (Stretch row : stretches(drawing.height(), page.height - 2 * page.along, overlap)) {
            for (Stretch column : stretches(drawing.width(), page.width - 2 * page.across, overlap)) {
                Stretch across = fromRight ? column.from(drawing.width()) : column;
                Rectangle2D part =
                        new Rectangle2D.Double(across.from, row.from, across.to - across.from, row.to - row.from);
                double left = fromRight ? page.width - page.across - part.getWidth() : page.across;
                tiles.add(page.tile(part, left, page.along, new Folds(across.folds, row.folds)));
            }
        }
        return tiles;
    }

    /**
     * A page before anything is on it.
     *
     * @param width in px of the drawing, as all lengths
     * @param scale how many units a px is
     * @param unit in pt
     */
    private record Page(double width, double height, double across, double along, double scale, double unit) {

        static Page of(PrintSheet sheet, double zoom) {
            double px = PX_PER_MM / zoom;
            return new Page(
                    sheet.width() * px,
                    sheet.height() * px,
                    sheet.across() * px,
                    sheet.along() * px,
                    PT_PER_PX * zoom,
                    1);
        }

        PdfTile tile(Rectangle2D part, double left, double top, Folds folds) {
            AffineTransform toPage = new AffineTransform(scale, 0, 0, -scale, 0, height * scale);
            toPage.translate(left - part.getX(), top - part.getY());
            return new PdfTile(width * scale, height * scale, unit, part, toPage, folds);
        }
    }

    /** A part of a length, in px. */
    private record Stretch(double from, double to, List<Double> folds) {

        Stretch from(double end) {
            return new Stretch(
                    end - to, end - from, folds.stream().map(at -> end - at).toList());
        }
    }

    private static List<Stretch> stretches(double length, double most, double overlap) {
        List<Stretch> stretches = new ArrayList<>();
        double from = 0;
        while (stretches.isEmpty() || from + overlap < length - NOTHING) {
            double to = Math.min(length, from + most);
            List<Double> folds = new ArrayList<>(List.of(from, to));
            if (from > 0) {
                folds.add(from + overlap);
            }
            if (to < length) {
                folds.add(to - overlap);
            }
            stretches.add(new Stretch(from, to, folds));
            from += most - overlap;
        }
        return stretches;
    }
}
