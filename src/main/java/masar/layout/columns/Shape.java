package masar.layout.columns;

/**
 * A page in units of type, and how it is divided.
 *
 * @param scale px a unit
 * @param width of the page, in units
 * @param height of the page, in units
 * @param columns of a row
 * @param rows of a page
 */
record Shape(double scale, double width, double height, int columns, int rows) {

    /** Of titles of some px on a page measured in px. */
    static Shape of(double typeSize, ColumnRequest request, int columns, int rows) {
        double scale = typeSize / ColumnMetrics.TITLE_SIZE;
        return new Shape(scale, request.width() / scale, request.height() / scale, columns, rows);
    }

    double columnWidth() {
        return columnWidth(width, columns);
    }

    private static double columnWidth(double width, int columns) {
        double inner = Math.max(1, width - 2 * ColumnMetrics.MARGIN);
        return Math.max(1, (inner - (columns - 1) * ColumnMetrics.COLUMN_GAP) / columns);
    }

    /** The inline position at which a column begins, in units. */
    double columnStart(int column) {
        return ColumnMetrics.MARGIN + column * (columnWidth() + ColumnMetrics.COLUMN_GAP);
    }

    /** The fewest columns of a page of some width, in units: those of the greatest width. */
    static int fewestColumns(double width) {
        double inner = width - 2 * ColumnMetrics.MARGIN + ColumnMetrics.COLUMN_GAP;
        return (int) Math.max(1, Math.ceil(inner / (ColumnMetrics.COLUMN_MAX_WIDTH + ColumnMetrics.COLUMN_GAP)));
    }

    /** The most columns of such a page; at least one. */
    static int mostColumns(double width) {
        double inner = width - 2 * ColumnMetrics.MARGIN + ColumnMetrics.COLUMN_GAP;
        return (int) Math.max(1, Math.floor(inner / (ColumnMetrics.COLUMN_MIN_WIDTH + ColumnMetrics.COLUMN_GAP)));
    }
}
