package masar.app.export;

import java.util.OptionalDouble;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ImageArrangement;
import masar.export.poster.TypeUnit;
import masar.layout.columns.Detail;

/**
 * How an image arranges its events.
 *
 * @param view in columns or on the axis
 * @param complete on the axis, whether every event has its card, however high the image becomes
 * @param detail in columns, how much text the cards show
 * @param all in columns, whether there is no image if not all events fit; else it shows the most important
 * @param leastPixels in columns, the smallest type on screens
 * @param leastPoints in columns, the smallest type on paper
 * @param notes in columns, whether cards have the reader's own notes
 */
record ExportArrangement(
        ImageArrangement view,
        boolean complete,
        Detail detail,
        boolean all,
        double leastPixels,
        double leastPoints,
        boolean notes) {

    static final ExportArrangement USUAL = new ExportArrangement(
            ImageArrangement.COLUMNS,
            false,
            Detail.FIT,
            false,
            TypeUnit.offered(false).getFirst(),
            TypeUnit.offered(true).getFirst(),
            false);

    boolean inColumns() {
        return view == ImageArrangement.COLUMNS;
    }

    /** Whether the image is as high as it needs to be. */
    boolean anyHeight() {
        return !inColumns() && complete;
    }

    /** What is chosen for columns. */
    ColumnOptions columns(TypeUnit unit) {
        return ColumnOptions.of(detail, OptionalDouble.of(unit.points() ? leastPoints : leastPixels), all, unit);
    }
}
