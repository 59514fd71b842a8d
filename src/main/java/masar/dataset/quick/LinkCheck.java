package masar.dataset.quick;

import java.util.List;
import java.util.OptionalLong;
import masar.model.Event;

/** Checks that ids of events are unique and that links between events lead somewhere else. */
final class LinkCheck {

    /** Places of events by their id, in the manner of a hash table with linear probing; 0 for none, else one more. */
    private final int[] table;

    private final List<Event> events;

    private LinkCheck(List<Event> events) {
        this.events = events;
        this.table = new int[Integer.highestOneBit(Math.max(2, events.size())) << 2];
    }

    /**
     * Whether every effect ends after its cause begins, as far as is known.
     *
     * @param position where to doubt
     * @throws Doubt if an id stands twice, or a link leads nowhere or to its own event
     */
    static boolean inOrder(List<Event> events, int position) {
        LinkCheck check = new LinkCheck(events);
        for (int i = 0; i < events.size(); i++) {
            int place = check.place(events.get(i).id());
            if (check.table[place] != 0) {
                throw new Doubt(position);
            }
            check.table[place] = i + 1;
        }
        boolean inOrder = true;
        for (Event event : events) {
            for (String cause : event.respondsTo()) {
                inOrder &= !isOver(event, check.other(cause, event, position));
            }
            event.related().forEach(id -> check.other(id, event, position));
        }
        return inOrder;
    }

    /** Where an id stands in the table, or would. */
    private int place(String id) {
        int mask = table.length - 1;
        int place = ((id.hashCode() * 0x9E3779B9) >>> 7) & mask;
        while (table[place] != 0 && !events.get(table[place] - 1).id().equals(id)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private Event other(String id, Event event, int position) {
        int found = table[place(id)];
        if (found == 0 || id.equals(event.id())) {
            throw new Doubt(position);
        }
        return events.get(found - 1);
    }

    private static boolean isOver(Event effect, Event cause) {
        OptionalLong end = effect.date().latest();
        OptionalLong start = cause.date().earliest();
        return end.isPresent() && start.isPresent() && end.getAsLong() <= start.getAsLong();
    }
}
