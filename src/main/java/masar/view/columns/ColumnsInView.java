package masar.view.columns;

import java.util.Optional;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.columns.ColumnScroll;
import masar.layout.columns.ScrolledColumns;
import masar.layout.frame.Box;
import masar.model.Event;
import masar.time.TimeSpan;

/**
 * The part of a column page that is in view.
 *
 * @param left of the page in the view, in px; not 0 while the page is laid out for another width
 * @param scroll how many px of the page are above the view
 * @param height of the view
 */
public record ColumnsInView(ScrolledColumns columns, double left, double scroll, double height) {

    /** The time of the rows in view; empty if there is no event. */
    public Optional<TimeSpan> period() {
        return new ColumnScroll(columns, height).period(scroll);
    }

    /** The place in the order of time of the first event of the first row in view. */
    public int firstEvent() {
        return columns.rows() == 0 ? 0 : columns.firstEvent(columns.rowAt(scroll));
    }

    /** The card of an event, in px of the view, whether it is in view or not; empty if it is not on the page. */
    public Optional<Box> card(Event event) {
        return columns.card(event)
                .map(Card::box)
                .map(box -> new Box(box.x() + left, box.y() - scroll, box.width(), box.height()));
    }
}
