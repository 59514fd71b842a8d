package masar.app.details;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import masar.model.Event;

/** The events that an event is linked with, each once, in both directions of a link. */
final class RelatedEvents {

    enum Kind {
        /** What this event responds to. */
        RESPONDS,
        /** What responds to this event. */
        LEADS,
        RELATED
    }

    record Link(Event event, Kind kind) {}

    private final List<Event> all;
    private final Set<String> found = new HashSet<>();
    private final List<Link> links = new ArrayList<>();

    private RelatedEvents(List<Event> all) {
        this.all = all;
    }

    static List<Link> of(Event event, List<Event> all) {
        RelatedEvents context = new RelatedEvents(all);
        context.found.add(event.id());
        context.add(Kind.RESPONDS, other -> event.respondsTo().contains(other.id()));
        context.add(Kind.LEADS, other -> other.respondsTo().contains(event.id()));
        context.add(
                Kind.RELATED,
                other -> event.related().contains(other.id()) || other.related().contains(event.id()));
        return context.links;
    }

    private void add(Kind kind, Predicate<Event> linked) {
        all.stream()
                .filter(linked)
                .filter(other -> found.add(other.id()))
                .forEach(other -> links.add(new Link(other, kind)));
    }
}
