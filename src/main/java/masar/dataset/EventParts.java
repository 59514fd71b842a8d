package masar.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import masar.dataset.id.Catalogue;
import masar.dataset.id.IdMaker;
import masar.dataset.id.Kind;
import masar.dataset.id.MadeUp;
import masar.dataset.problem.Fault;
import masar.dataset.problem.Faults;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Event;
import masar.model.Participation;
import masar.model.Source;

/** Joins the events that were read side by side: decides what stands for their names, and which id those without get. */
final class EventParts {

    private final Head head;
    private final List<EventPart> parts;
    private final MadeUp<Source> sources;
    private final MadeUp<Actor> actors;
    private final MadeUp<Category> categories;
    private final IdentityHashMap<List<Participation>, List<Participation>> participations = new IdentityHashMap<>();
    private final IdentityHashMap<List<Citation>, List<Citation>> citations = new IdentityHashMap<>();

    EventParts(Head head, List<EventPart> parts) {
        this.head = head;
        this.parts = parts;
        this.sources = madeUp(head.sources(), EventPart::sources, SourceReader::made);
        this.actors = madeUp(head.actors(), EventPart::actors, ActorReader::made);
        this.categories = madeUp(head.categories(), EventPart::categories, CategoryReader::made);
    }

    private <T> MadeUp<T> madeUp(
            Catalogue<T> catalogue, Function<EventPart, Reference<T>> references, MadeUp.Maker<T> maker) {
        List<Set<String>> names = new ArrayList<>();
        for (EventPart part : parts) {
            names.add(references.apply(part).madeUp().keySet());
        }
        return new MadeUp<>(catalogue, names, maker);
    }

    /** All events in order. */
    List<Event> events() {
        List<Event> all = new ArrayList<>(count());
        boolean withoutIds = false;
        for (EventPart part : parts) {
            if (part.hasMadeUp()) {
                part.events().forEach(event -> all.add(defined(event)));
            } else {
                all.addAll(part.events());
            }
            withoutIds |= part.withoutIds();
        }
        if (withoutIds) {
            addIds(all);
        }
        return all;
    }

    private int count() {
        int count = 0;
        for (EventPart part : parts) {
            count += part.events().size();
        }
        return count;
    }

    /** Where in the file each event begins. */
    int[] starts() {
        int[] starts = new int[count()];
        int at = 0;
        for (EventPart part : parts) {
            System.arraycopy(part.starts(), 0, starts, at, part.events().size());
            at += part.events().size();
        }
        return starts;
    }

    /** The event with what stands for its names for good. */
    private Event defined(Event event) {
        return new Event(
                event.id(),
                event.date(),
                event.title(),
                event.summary(),
                participations.computeIfAbsent(event.actors(), list -> mapped(list, this::defined)),
                categories.of(event.category().id(), event.category(), head.categories()),
                event.importance(),
                citations.computeIfAbsent(event.citations(), list -> mapped(list, this::defined)),
                event.respondsTo(),
                event.related(),
                event.disputed());
    }

    private static <T> List<T> mapped(List<T> list, Function<T, T> mapping) {
        return list.stream().map(mapping).toList();
    }

    private Participation defined(Participation participation) {
        Actor actor = participation.actor();
        return new Participation(actors.of(actor.id(), actor, head.actors()), participation.role());
    }

    private Citation defined(Citation citation) {
        Source source = citation.source();
        return citation.of(sources.of(source.id(), source, head.sources()));
    }

    private static void addIds(List<Event> events) {
        Set<String> taken = new HashSet<>();
        events.forEach(event -> taken.add(event.id()));
        IdMaker ids = new IdMaker(taken);
        events.replaceAll(event ->
                event.id().isEmpty() ? withId(event, ids.make(event.date().toString(), Kind.EVENT)) : event);
    }

    private static Event withId(Event event, String id) {
        return new Event(
                id,
                event.date(),
                event.title(),
                event.summary(),
                event.actors(),
                event.category(),
                event.importance(),
                event.citations(),
                event.respondsTo(),
                event.related(),
                event.disputed());
    }

    List<Source> sources() {
        return sources.after(head.sources().values());
    }

    List<Actor> actors() {
        return actors.after(head.actors().values());
    }

    List<Category> categories() {
        return categories.after(head.categories().values());
    }

    /** Warns of what is defined and never referred to. */
    void warnOfUnused(Collection<Memory> memories, Faults faults) {
        Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Memory memory : memories) {
            used.addAll(memory.sources.used());
            used.addAll(memory.actors.used());
            used.addAll(memory.categories.used());
        }
        for (Actor actor : head.actors().values()) {
            actor.parent().ifPresent(used::add);
        }
        warnOfUnused(head.sources(), used, faults);
        warnOfUnused(head.actors(), used, faults);
        warnOfUnused(head.categories(), used, faults);
    }

    private static <T> void warnOfUnused(Catalogue<T> catalogue, Set<Object> used, Faults faults) {
        for (Map.Entry<String, Catalogue.Item<T>> entry : catalogue.items().entrySet()) {
            Catalogue.Item<T> item = entry.getValue();
            if (item.offset() >= 0 && !used.contains(item.value())) {
                faults.add(Fault.warning(
                        item.offset(),
                        item.pointer(),
                        "unused." + catalogue.kind().key(),
                        entry.getKey()));
            }
        }
    }
}
