package masar.app.list;

import javafx.collections.ObservableListBase;
import masar.layout.index.EventIndex;
import masar.model.Event;

/** The events of an index as the rows of a list: nothing is copied, however many there are. */
final class EventRows extends ObservableListBase<Event> {

    private final EventIndex events;

    EventRows(EventIndex events) {
        this.events = events;
    }

    @Override
    public Event get(int row) {
        return events.event(row);
    }

    @Override
    public int size() {
        return events.size();
    }
}
