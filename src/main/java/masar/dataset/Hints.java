package masar.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import masar.dataset.id.IdSuggestions;
import masar.dataset.problem.Fault;
import masar.model.Event;

/** Adds to references that lead nowhere the id that may have been meant. */
final class Hints implements UnaryOperator<Fault> {

    /** Looking for the nearest id takes time; after this many wrong ones a hint helps nobody. */
    private static final int MAX_HINTS = 20;

    /** Nor is it looked for among more ids than this. */
    private static final int MAX_IDS = 200_000;

    private final Head head;
    private final List<Event> events;
    private int given;

    Hints(Head head, List<Event> events) {
        this.head = head;
        this.events = events;
    }

    @Override
    public Fault apply(Fault fault) {
        if (!fault.key().startsWith("reference.") || given++ >= MAX_HINTS) {
            return fault;
        }
        String wanted = fault.arguments().getFirst();
        List<String> near = IdSuggestions.nearest(wanted, ids(fault.key()), 1);
        return near.isEmpty()
                ? fault
                : Fault.error(fault.offset(), fault.pointer(), fault.key() + ".near", wanted, near.getFirst());
    }

    private Collection<String> ids(String key) {
        return switch (key.substring(key.indexOf('.') + 1)) {
            case "source" -> head.sources().ids();
            case "actor" -> head.actors().ids();
            case "category" -> head.categories().ids();
            default -> events.size() > MAX_IDS ? List.of() : eventIds();
        };
    }

    private List<String> eventIds() {
        List<String> ids = new ArrayList<>();
        events.stream().map(Event::id).filter(id -> !id.isEmpty()).forEach(ids::add);
        return ids;
    }
}
