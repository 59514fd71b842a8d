package masar.layout.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Finds the division of a page into rows and columns at which all events fit in the largest type. What fits in some type
 * fits in any smaller one, so the size is found by halving, for each number of columns and rows.
 */
final class ShapeSearch {

    /** Between the sizes that are tried, in px. */
    private static final double STEP = 0.1;
    /** The more rows, the finer the axis: worth this share of the largest size. */
    private static final double FINER_AXIS = 0.94;
    /** A row holds columns of this many titles, at least. */
    private static final double LOWEST_ROW = 150;

    private static final int MOST_ROWS = 12;
    private static final double ROUNDING = 1e-9;

    private final ShownEvents events;
    private final ColumnRequest request;
    private final int summariesFrom;
    private final int pages;

    /** @param pages at most this many, all divided in the same way */
    ShapeSearch(ShownEvents events, ColumnRequest request, int summariesFrom, int pages) {
        this.events = events;
        this.request = request;
        this.summariesFrom = summariesFrom;
        this.pages = pages;
    }

    /** The greatest height of the columns of a row if all rows of a page are alike, in units; negative without any. */
    static double columnHeight(ShownEvents events, Shape shape, boolean captioned) {
        return shape.height() / shape.rows() - events.frameHeight(captioned);
    }

    /** Whether all events fit on one page in type of some size, in px. More rows than one never hold more events. */
    boolean fitsAt(double typeSize) {
        double width = unitsWide(typeSize);
        for (int columns = Shape.fewestColumns(width); columns <= mostColumns(width); columns++) {
            if (fits(Shape.of(typeSize, request, columns, 1))) {
                return true;
            }
        }
        return false;
    }

    /** No more events than this fit on one page in type of some size, in px, whatever their texts are. */
    static int mostEvents(ColumnRequest request, double typeSize) {
        Shape page = Shape.of(typeSize, request, 1, 1);
        double inColumn = (page.height() + ColumnMetrics.CARD_GAP) / (CardText.LEAST_HEIGHT + ColumnMetrics.CARD_GAP);
        return (int) Math.min(Integer.MAX_VALUE, Shape.mostColumns(page.width()) * Math.floor(inColumn));
    }

    /** How many pages all events need in type of some size, in px; none if one of them is too high for a page. */
    OptionalInt leastPages(double typeSize) {
        int least = Integer.MAX_VALUE;
        double width = unitsWide(typeSize);
        for (int columns = Shape.fewestColumns(width); columns <= mostColumns(width); columns++) {
            Shape shape = Shape.of(typeSize, request, columns, 1);
            double height = columnHeight(events, shape, true);
            int needed = events.stacks(shape.columnWidth(), summariesFrom).rows(columns, height, events.size());
            if (needed <= events.size()) {
                least = Math.min(least, needed);
            }
        }
        return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
    }

    /** More than events would leave columns empty that could be wider. */
    private int mostColumns(double width) {
        int fewest = Shape.fewestColumns(width);
        return Math.max(fewest, Math.min(Shape.mostColumns(width), events.size()));
    }

    private boolean fits(Shape shape) {
        double height = columnHeight(events, shape, pages > 1 || shape.rows() > 1);
        if (height <= 0 || (shape.rows() > 1 && height < LOWEST_ROW)) {
            return false;
        }
        int most = pages * shape.rows();
        return events.stacks(shape.columnWidth(), summariesFrom).rows(shape.columns(), height, most) <= most;
    }

    /** The best shape; none if the events do not fit even in the least type. */
    Optional<Shape> best() {
        List<Shape> found = new ArrayList<>();
        double widest = unitsWide(request.type().least());
        double narrowest = unitsWide(request.type().greatest());
        for (int columns = Shape.fewestColumns(narrowest); columns <= mostColumns(widest); columns++) {
            for (int rows = 1; rows <= MOST_ROWS; rows++) {
                if (rows > 1 && events.size() < rows * columns) {
                    break;
                }
                Optional<Shape> largest = largest(columns, rows);
                if (largest.isEmpty() && rows > 1) {
                    break;
                }
                largest.ifPresent(found::add);
            }
        }
        return found.stream().max(Comparator.comparingDouble(Shape::scale)).map(largest -> choice(found, largest));
    }

    /** Of those in nearly the largest type, the one with the most rows; of those, the one in the largest type. */
    private Shape choice(List<Shape> found, Shape largest) {
        double comfortable = request.type().comfortable() / ColumnMetrics.TITLE_SIZE;
        double least = Math.min(largest.scale(), Math.max(comfortable, FINER_AXIS * largest.scale())) - ROUNDING;
        return found.stream()
                .filter(shape -> shape.scale() >= least)
                .max(Comparator.comparingInt(Shape::rows)
                        .thenComparingDouble(Shape::scale)
                        .thenComparingDouble(shape -> -total(shape))
                        .thenComparingInt(Shape::columns))
                .orElse(largest);
    }

    private double total(Shape shape) {
        return events.stacks(shape.columnWidth(), summariesFrom).height(0, events.size());
    }

    /** The largest type for this many columns and rows. */
    private Optional<Shape> largest(int columns, int rows) {
        TypeRange type = request.type();
        int steps = (int) Math.floor((type.greatest() - type.least()) / STEP + ROUNDING);
        // Columns are too wide in small type, and too narrow in large type.
        int first = 0;
        while (first <= steps && columns < Shape.fewestColumns(unitsWide(size(first)))) {
            first++;
        }
        int last = steps;
        while (last > first && columns > Shape.mostColumns(unitsWide(size(last)))) {
            last--;
        }
        if (first > steps || columns > Math.max(1, Shape.mostColumns(unitsWide(size(last))))) {
            return Optional.empty();
        }
        int best = lastWhere(first, last, step -> fits(shape(step, columns, rows)));
        return best < first ? Optional.empty() : Optional.of(shape(best, columns, rows));
    }

    private double size(int step) {
        return request.type().least() + step * STEP;
    }

    private double unitsWide(double typeSize) {
        return request.width() / typeSize * ColumnMetrics.TITLE_SIZE;
    }

    private Shape shape(int step, int columns, int rows) {
        return Shape.of(size(step), request, columns, rows);
    }

    /** The last number for which something holds that holds for the first ones only; one before the first if for none. */
    static int lastWhere(int first, int last, IntPredicate holds) {
        int low = first - 1;
        int high = last;
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
