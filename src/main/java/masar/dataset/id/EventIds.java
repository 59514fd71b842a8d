package masar.dataset.id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import masar.model.Event;

/** Finds events by their ids, of which there may be a million. */
public final class EventIds {

    /** In place of an event. */
    public static final int NONE = -1;

    /** Tables that are filled side by side; each has the ids of some hashes, and space for all. */
    private static final int TABLES = 2;

    /** Ids that were made to collide could take for ever; a map has trees for them. */
    private static final int MOST_PROBES = 1000;

    private final List<Event> events;
    private final int[][] tables;
    private final List<List<Integer>> repeated = List.of(new ArrayList<>(), new ArrayList<>());
    private final Map<String, Integer> map = new HashMap<>();

    /** @param events those without an id have an empty one, and are not found */
    public EventIds(List<Event> events) {
        this.events = events;
        this.tables = new int[TABLES][Integer.highestOneBit(events.size() + 1) << 2];
        if (!IntStream.range(0, TABLES).parallel().mapToObj(this::fill).reduce(true, Boolean::logicalAnd)) {
            repeated.forEach(List::clear);
            for (int i = 0; i < events.size(); i++) {
                if (!events.get(i).id().isEmpty()
                        && map.putIfAbsent(events.get(i).id(), i) != null) {
                    repeated.getFirst().add(i);
                }
            }
        }
    }

    /** Enters the ids that belong into one table; false if they collide too often. */
    private boolean fill(int table) {
        int[] places = tables[table];
        for (int i = 0; i < events.size(); i++) {
            String id = events.get(i).id();
            if (tableOf(id) == table && !id.isEmpty()) {
                int place = place(id, places);
                if (place == NONE) {
                    return false;
                }
                if (places[place] == 0) {
                    places[place] = i + 1;
                } else {
                    repeated.get(table).add(i);
                }
            }
        }
        return true;
    }

    private static int tableOf(String id) {
        return (id.hashCode() * 0x9E3779B9) >>> 31;
    }

    /** Where an id is in a table with linear probing, or would be; 0 there for none, else one more than its event. */
    private int place(String id, int[] table) {
        int mask = table.length - 1;
        int place = ((id.hashCode() * 0x9E3779B9) >>> 2) & mask;
        int probes = 0;
        while (table[place] != 0 && !events.get(table[place] - 1).id().equals(id)) {
            place = (place + 1) & mask;
            if (++probes > MOST_PROBES) {
                return NONE;
            }
        }
        return place;
    }

    /** The number of the first event with an id; {@link #NONE} if there is none. */
    public int find(String id) {
        if (!map.isEmpty()) {
            return map.getOrDefault(id, NONE);
        }
        int[] table = tables[tableOf(id)];
        int place = place(id, table);
        return place == NONE ? NONE : table[place] - 1;
    }

    /** The numbers of events whose id an earlier one has. */
    public List<Integer> repeated() {
        List<Integer> all = new ArrayList<>();
        repeated.forEach(all::addAll);
        return all;
    }
}
