package masar.export.poster;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import masar.layout.columns.ColumnLayouter;
import masar.layout.columns.ColumnRequest;
import masar.layout.frame.TextMeasurer;
import masar.layout.index.EventIndex;

/**
 * How the events of an image in columns fit into it. Sizes are in px at scale 1.
 *
 * @param shown how many events the image shows
 * @param all how many there are to be shown
 * @param type the size of titles
 * @param page what was to be laid out between head and foot
 * @param frame how high these are together
 */
public record ColumnFit(int shown, int all, double type, ColumnRequest page, double frame) {

    /** Of more events no image shows all; their texts are not measured. */
    private static final int MOST_EVENTS = 20_000;

    private static final double ROUNDING = 1e-6;

    /** The same page, with this many events in type of another size. */
    public ColumnFit showing(int others, double size) {
        return new ColumnFit(others, all, size, page, frame);
    }

    /** Whether the image shows all of them. */
    public boolean complete() {
        return shown == all;
    }

    /**
     * What would make space for all events of an image that does not show all.
     *
     * @param pixelsHigh how many pixels the image would have to be high
     * @param type the largest of the sizes that are offered, in the unit of the image, in which all fit
     */
    public record Remedy(OptionalInt pixelsHigh, OptionalDouble type) {

        private static final Remedy NONE = new Remedy(OptionalInt.empty(), OptionalDouble.empty());
    }

    /**
     * Finds the remedy where there is one. May run on any thread on which the measurer works.
     *
     * @param events all that there are
     * @param request in columns
     */
    public Remedy remedy(EventIndex events, ImageRequest request, TextMeasurer measurer) {
        if (all > MOST_EVENTS) {
            return Remedy.NONE;
        }
        ColumnLayouter layouter = ColumnPages.layouter(events, request, measurer);
        TypeUnit unit = request.columns().orElseThrow().unit();
        OptionalDouble smaller = TypeUnit.offered(unit.points()).stream()
                .mapToDouble(size -> size)
                .filter(size -> unit.px(size) < page.type().least() - ROUNDING && layouter.fits(page, unit.px(size)))
                .findFirst();
        if (unit.points()) {
            return new Remedy(OptionalInt.empty(), smaller);
        }
        int high = (int) Math.ceil(unit.of(frame + layouter.leastHeight(page)));
        return new Remedy(high <= ImageRequest.MAX_EDGE ? OptionalInt.of(high) : OptionalInt.empty(), smaller);
    }
}
