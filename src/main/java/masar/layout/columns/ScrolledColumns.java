package masar.layout.columns;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.columns.ColumnLayout.Row;
import masar.layout.columns.RowLayouter.Draft;
import masar.layout.frame.Direction;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.TimeSpan;

/**
 * All events on one column page that is as high as it needs to be, of which a view shows a part at a time. Which events are
 * in which column, and where each row is, is known from the beginning; a row gets the final place of everything in it when
 * it is asked for, since its labels have to be measured for that. To be used by one thread at a time.
 */
public final class ScrolledColumns {

    /** More rows than are in view, so that none of these is laid out twice. */
    private static final int REMEMBERED = 16;

    private final EventIndex index;
    private final RowLayouter layouter;
    private final List<Draft> drafts;
    private final Optional<ScaleLength> scale;
    /** The y of the upper edge of each row, and of the end of all, in units. */
    private final double[] tops;

    private final Map<Integer, Row> known = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Row> eldest) {
            return size() > REMEMBERED;
        }
    };

    ScrolledColumns(EventIndex index, RowLayouter layouter, List<Draft> drafts) {
        this.index = index;
        this.layouter = layouter;
        this.drafts = List.copyOf(drafts);
        this.scale = RowLayouter.scale(drafts);
        tops = new double[drafts.size() + 1];
        for (int row = 0; row < drafts.size(); row++) {
            tops[row + 1] = tops[row] + layouter.height(drafts.get(row), isCaptioned());
        }
    }

    private boolean isCaptioned() {
        return drafts.size() > 1;
    }

    /** The events, in order of time. */
    public EventIndex events() {
        return index;
    }

    /** Which way time runs. */
    public Direction direction() {
        return layouter.direction();
    }

    /** How many px a unit is. */
    public double scale() {
        return layouter.shape().scale();
    }

    /** The width of the page, in units. */
    public double width() {
        return layouter.shape().width();
    }

    /** The height of all rows, in units. */
    public double height() {
        return tops[drafts.size()];
    }

    /** How many columns fit next to each other. */
    public int columns() {
        return layouter.shape().columns();
    }

    /** How many rows there are; none if there is no event. */
    public int rows() {
        return drafts.size();
    }

    /** The y of the upper edge of a row, in units. */
    public double top(int row) {
        return tops[row];
    }

    /** The y of the lower edge of a row, in units. */
    public double bottom(int row) {
        return tops[row + 1];
    }

    /** The row at some y, in units; the first or the last one where it is above or below all of them. */
    public int rowAt(double y) {
        int found = Arrays.binarySearch(tops, y);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, Math.max(0, rows() - 1));
    }

    /** The place in the order of time of the first event of a row. */
    public int firstEvent(int row) {
        return drafts.get(row).from();
    }

    /** The time that a row shows. */
    public TimeSpan span(int row) {
        return drafts.get(row).span();
    }

    /** The row of an event; empty if it is not among the events. */
    public OptionalInt rowOf(Event event) {
        OptionalInt place = index.indexOf(event);
        return place.isPresent() ? OptionalInt.of(rowOf(place.getAsInt())) : place;
    }

    /** The row of the event at a place in the order of time. */
    public int rowOf(int place) {
        int low = 0;
        int high = drafts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (drafts.get(middle).from() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Everything in a row, at its final place on the page. */
    public Row row(int row) {
        return known.computeIfAbsent(row, i -> layouter.row(drafts.get(i), tops[i], isCaptioned(), scale));
    }

    /** The card of an event; empty if it is not among the events. */
    public Optional<Card> card(Event event) {
        OptionalInt row = rowOf(event);
        return row.isEmpty()
                ? Optional.empty()
                : row(row.getAsInt()).columns().stream()
                        .flatMap(column -> column.cards().stream())
                        .filter(card -> card.event().id().equals(event.id()))
                        .findFirst();
    }
}
