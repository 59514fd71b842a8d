package masar.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

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
    private static final double MARGIN = 10 * PX_PER_MM;
    private static final double OVERLAP = 10 * PX_PER_MM;

    /** The edges of a part and of what its neighbours have in common with it. */
    record Folds(List<Double> columns, List<Double> rows) {}

    /** The pages of a drawing in the order of reading; a point of it is on one or several of them. */
    static List<PdfTile> of(Drawing drawing, PdfPages pages) {
        return pages == PdfPages.ONE ? List.of(whole(drawing)) : tiles(drawing, pages);
    }

    /** The first page that shows a point, in px; -1 if none does. */
    static int holding(List<PdfTile> tiles, Point2D point) {
        for (int i = 0; i < tiles.size(); i++) {
            if (tiles.get(i).part.contains(point)) {
                return i;
            }
        }
        return -1;
    }

    private static PdfTile whole(Drawing drawing) {
        double longest = Math.max(drawing.width(), drawing.height()) * PT_PER_PX;
        double unit = Math.max(1, Math.ceil(longest / LONGEST));
        Rectangle2D part = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
        return tile(part, drawing.width(), drawing.height(), 0, 0, unit, new Folds(List.of(), List.of()));
    }

    private static List<PdfTile> tiles(Drawing drawing, PdfPages pages) {
        double width = pages.width() * PX_PER_MM;
        double height = pages.height() * PX_PER_MM;
        boolean fromRight = drawing.caption().language().rightToLeft();
        List<PdfTile> tiles = new ArrayList<>();
        for (Stretch row : stretches(drawing.height(), height - 2 * MARGIN)) {
            for (Stretch column : stretches(drawing.width(), width - 2 * MARGIN)) {
                Stretch across = fromRight ? column.from(drawing.width()) : column;
                Rectangle2D part =
                        new Rectangle2D.Double(across.from, row.from, across.to - across.from, row.to - row.from);
                double left = fromRight ? width - MARGIN - part.getWidth() : MARGIN;
                tiles.add(tile(part, width, height, left, MARGIN, 1, new Folds(across.folds, row.folds)));
            }
        }
        return tiles;
    }

    /** @param width and the other lengths in px */
    private static PdfTile tile(
            Rectangle2D part, double width, double height, double left, double top, double unit, Folds folds) {
        double scale = PT_PER_PX / unit;
        AffineTransform toPage = new AffineTransform(scale, 0, 0, -scale, 0, height * scale);
        toPage.translate(left - part.getX(), top - part.getY());
        return new PdfTile(width * scale, height * scale, unit, part, toPage, folds);
    }

    /** A part of a length, in px. */
    private record Stretch(double from, double to, List<Double> folds) {

        Stretch from(double end) {
            return new Stretch(
                    end - to, end - from, folds.stream().map(at -> end - at).toList());
        }
    }

    private static List<Stretch> stretches(double length, double most) {
        List<Stretch> stretches = new ArrayList<>();
        double from = 0;
        while (stretches.isEmpty() || from + OVERLAP < length) {
            double to = Math.min(length, from + most);
            List<Double> folds = new ArrayList<>(List.of(from, to));
            if (from > 0) {
                folds.add(from + OVERLAP);
            }
            if (to < length) {
                folds.add(to - OVERLAP);
            }
            stretches.add(new Stretch(from, to, folds));
            from += most - OVERLAP;
        }
        return stretches;
    }
}
