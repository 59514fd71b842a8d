package masar.app.list;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.collections.ObservableListBase;
import masar.layout.index.EventIndex;
import masar.model.Event;

/** The events of an index as the rows of a list: no event is copied, however many there are. */
final class EventRows extends ObservableListBase<Event> {

    private final EventIndex events;
    private final Optional<int[]> places;
    private final int[] rows;

    private EventRows(EventIndex events, Optional<int[]> places, int[] rows) {
        this.events = events;
        this.places = places;
        this.rows = rows;
    }

    /** In the order of time. */
    static EventRows inTime(EventIndex events) {
        return new EventRows(events, Optional.empty(), new int[0]);
    }

    /** @param places the place in the order of time of the event of each row */
    static EventRows inOrder(EventIndex events, int[] places) {
        int[] rows = new int[places.length];
        for (int row = 0; row < places.length; row++) {
            rows[places[row]] = row;
        }
        return new EventRows(events, Optional.of(places.clone()), rows);
    }

    /** The row of an event; empty if it is not one of these. */
    OptionalInt rowOf(Event event) {
        OptionalInt place = events.indexOf(event);
        return places.isEmpty() || place.isEmpty() ? place : OptionalInt.of(rows[place.getAsInt()]);
    }

    @Override
    public Event get(int row) {
        return events.event(places.map(all -> all[row]).orElse(row));
    }

    @Override
    public int size() {
        return events.size();
    }
}
