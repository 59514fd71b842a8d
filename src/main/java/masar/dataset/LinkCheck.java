package masar.dataset;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import masar.dataset.id.EventIds;
import masar.dataset.json.JsonTokens;
import masar.dataset.problem.Fault;
import masar.dataset.problem.Faults;
import masar.model.Event;
import tools.jackson.core.JsonToken;

/**
 * Checks that ids of events are unique and that links between events lead somewhere else. Where it finds something, it
 * reads that event again to say where.
 */
final class LinkCheck {

    private final byte[] file;
    private final List<Event> events;
    private final int[] starts;
    private final EventIds ids;
    private final Faults faults;

    /**
     * Checks events.
     *
     * @param starts where in the file each begins
     */
    LinkCheck(byte[] file, List<Event> events, int[] starts, Faults faults) {
        this.file = file;
        this.events = events;
        this.starts = starts;
        this.ids = new EventIds(events);
        this.faults = faults;
    }

    void run() {
        ids.repeated().forEach(this::reportTwice);
        IntStream.range(0, events.size()).parallel().filter(this::isOdd).forEachOrdered(this::reportLinks);
    }

    private boolean isOdd(int number) {
        Event event = events.get(number);
        return isOdd(event, event.respondsTo(), true) || isOdd(event, event.related(), false);
    }

    private boolean isOdd(Event event, List<String> links, boolean causes) {
        for (String link : links) {
            int other = ids.find(link);
            if (other == EventIds.NONE || link.equals(event.id()) || (causes && isOver(event, events.get(other)))) {
                return true;
            }
        }
        return false;
    }

    /** An effect that is over before its cause begins is allowed, for dates may be disputed, but hardly meant. */
    private static boolean isOver(Event effect, Event cause) {
        OptionalLong end = effect.date().latest();
        OptionalLong start = cause.date().earliest();
        return end.isPresent() && start.isPresent() && end.getAsLong() <= start.getAsLong();
    }

    private void reportTwice(int number) {
        String id = events.get(number).id();
        faults.add(Fault.error(offsetOfId(number), pointer(number) + "/id", "duplicate.event", id)
                .withLineOf(offsetOfId(ids.find(id))));
    }

    private int offsetOfId(int number) {
        try (JsonTokens in = tokens(number)) {
            while (in.next() == JsonToken.PROPERTY_NAME && !in.name().equals("id")) {
                in.next();
                in.skip();
            }
            in.next();
            return in.offset();
        }
    }

    /** The tokens of an event behind its opening bracket. */
    private JsonTokens tokens(int number) {
        JsonTokens in = new JsonTokens(file, starts[number], file.length, "", "");
        in.next();
        return in;
    }

    private static String pointer(int number) {
        return "/events/" + number;
    }

    private void reportLinks(int number) {
        try (JsonTokens in = tokens(number)) {
            while (in.next() == JsonToken.PROPERTY_NAME) {
                boolean causes = in.name().equals("respondsTo");
                boolean links = causes || in.name().equals("related");
                if (in.next() == JsonToken.START_ARRAY && links) {
                    while (in.next() != JsonToken.END_ARRAY) {
                        if (in.current() == JsonToken.VALUE_STRING) {
                            reportLink(in, number, causes);
                        }
                        in.skip();
                    }
                } else {
                    in.skip();
                }
            }
        }
    }

    private void reportLink(JsonTokens in, int number, boolean causes) {
        String link = in.string();
        String pointer = pointer(number) + in.pointer();
        Event event = events.get(number);
        int other = ids.find(link);
        if (other == EventIds.NONE) {
            faults.add(Fault.error(in.offset(), pointer, "reference.event", link));
        } else if (link.equals(event.id())) {
            faults.add(Fault.error(in.offset(), pointer, "link.self", link));
        } else if (causes && isOver(event, events.get(other))) {
            faults.add(Fault.warning(in.offset(), pointer, "cause.later", link));
        }
    }
}
