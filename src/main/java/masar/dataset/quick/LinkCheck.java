package masar.dataset.quick;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import masar.model.Event;

/** Checks that ids of events are unique and that links between events lead somewhere else. */
final class LinkCheck {

    /** Tables that are filled side by side; each has the ids of some hashes, and room for all. */
    private static final int TABLES = 2;

    /** Ids that were made to collide could take for ever; the careful way has a tree for them. */
    private static final int MOST_PROBES = 1000;

    private final List<Event> events;
    private final int position;
    private final int[][] tables;

    private LinkCheck(List<Event> events, int position) {
        this.events = events;
        this.position = position;
        this.tables = new int[TABLES][Integer.highestOneBit(events.size() + 1) << 2];
    }

    /**
     * Whether every effect ends after its cause begins, as far as is known.
     *
     * @param position where to doubt
     * @throws Doubt if an id stands twice, or a link leads nowhere or to its own event
     */
    static boolean inOrder(List<Event> events, int position) {
        LinkCheck check = new LinkCheck(events, position);
        if (!IntStream.range(0, TABLES).parallel().allMatch(check::fill)) {
            throw new Doubt(position);
        }
        boolean inOrder = true;
        for (Event event : events) {
            for (String cause : event.respondsTo()) {
                inOrder &= !isOver(event, check.other(cause, event));
            }
            for (String id : event.related()) {
                check.other(id, event);
            }
        }
        return inOrder;
    }

    /** Enters the ids that belong into one table; false if one stands twice. */
    private boolean fill(int table) {
        int[] places = tables[table];
        for (int i = 0; i < events.size(); i++) {
            String id = events.get(i).id();
            if (tableOf(id) == table) {
                int place = place(id, places);
                if (places[place] != 0) {
                    return false;
                }
                places[place] = i + 1;
            }
        }
        return true;
    }

    private static int tableOf(String id) {
        return (id.hashCode() * 0x9E3779B9) >>> 31;
    }

    /** Where an id stands in a table with linear probing, or would; 0 there for none, else one more than its event. */
    private int place(String id, int[] table) {
        int mask = table.length - 1;
        int place = ((id.hashCode() * 0x9E3779B9) >>> 2) & mask;
        int probes = 0;
        while (table[place] != 0 && !events.get(table[place] - 1).id().equals(id)) {
            place = (place + 1) & mask;
            if (++probes > MOST_PROBES) {
                throw new Doubt(position);
            }
        }
        return place;
    }

    private Event other(String id, Event event) {
        int[] table = tables[tableOf(id)];
        int found = table[place(id, table)];
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
