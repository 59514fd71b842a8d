package masar.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import masar.layout.index.EventIndex;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;

/**
 * The division of events into lanes, in the order in which the dataset lists actors or categories. Each event is in one
 * lane; by actor it has secondary pins in the lanes of its other actors. A lane with neither is left out.
 *
 * <p>Actors that belong to another share its lane: a state with its army, parliament and prime minister is one lane.
 */
public final class Lanes {

    private final List<Lane> lanes;
    private final Map<String, Integer> placeById;
    private final Grouping grouping;
    private final EventIndex events;
    private final SecondaryLanes secondary;

    private Lanes(Grouping grouping, List<Lane> lanes, EventIndex events, SecondaryLanes secondary) {
        this.grouping = grouping;
        this.lanes = List.copyOf(lanes);
        this.events = events;
        this.secondary = secondary;
        this.placeById = new HashMap<>();
        for (int i = 0; i < lanes.size(); i++) {
            int place = i;
            lanes.get(i).heading().ifPresent(heading -> placeById.put(heading.id(), place));
        }
    }

    /** The heading of a lane. */
    public sealed interface Heading {

        String id();

        LocalizedText name();

        /** The lane of an actor and those that belong to it. */
        record OfActor(Actor actor) implements Heading {
            @Override
            public String id() {
                return actor.id();
            }

            @Override
            public LocalizedText name() {
                return actor.name();
            }
        }

        /** The lane of a category. */
        record OfCategory(Category category) implements Heading {
            @Override
            public String id() {
                return category.id();
            }

            @Override
            public LocalizedText name() {
                return category.name();
            }
        }
    }

    /**
     * One lane.
     *
     * @param heading empty for the single lane of events that are not grouped
     * @param events the events that are in it
     */
    public record Lane(Optional<Heading> heading, EventIndex events) {}

    /** All events in one lane without a heading. */
    public static Lanes single(EventIndex events) {
        SecondaryLanes none = new SecondaryLanes.Builder(1).build(new int[] {0});
        return new Lanes(Grouping.NONE, List.of(new Lane(Optional.empty(), events)), events, none);
    }

    /** Divides events by some of the actors and categories of their dataset. */
    public static Lanes of(EventIndex events, Grouping grouping, List<Actor> actors, List<Category> categories) {
        return switch (grouping) {
            case NONE -> single(events);
            case ACTOR -> byActor(events, actors);
            case CATEGORY -> byCategory(events, categories);
        };
    }

    private static Lanes byActor(EventIndex events, List<Actor> actors) {
        List<Actor> heads =
                actors.stream().filter(actor -> actor.parent().isEmpty()).toList();
        Map<String, Integer> places = new HashMap<>();
        heads.forEach(actor -> places.put(actor.id(), places.size()));
        Map<String, Integer> head = new HashMap<>();
        actors.forEach(actor -> head.put(actor.id(), place(places, headOf(actor).id())));
        SecondaryLanes.Builder secondary = new SecondaryLanes.Builder(heads.size());
        for (int i = 0; i < events.size(); i++) {
            List<Participation> parts = events.event(i).actors();
            int own = place(head, parts.getFirst().actor().id());
            for (Participation part : parts) {
                int lane = place(head, part.actor().id());
                if (lane != own) {
                    secondary.add(lane, own, i);
                }
            }
        }
        List<? extends Heading> headings =
                heads.stream().map(Heading.OfActor::new).toList();
        return divided(
                Grouping.ACTOR,
                events,
                headings,
                event -> place(head, event.actors().getFirst().actor().id()),
                secondary);
    }

    private static Lanes byCategory(EventIndex events, List<Category> categories) {
        Map<String, Integer> place = new HashMap<>();
        categories.forEach(category -> place.put(category.id(), place.size()));
        return divided(
                Grouping.CATEGORY,
                events,
                categories.stream().map(Heading.OfCategory::new).toList(),
                event -> place(place, event.category().id()),
                new SecondaryLanes.Builder(categories.size()));
    }

    private static int place(Map<String, Integer> places, String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("The dataset does not list " + id);
        }
        return place;
    }

    private static Lanes divided(
            Grouping grouping,
            EventIndex events,
            List<? extends Heading> headings,
            ToIntFunction<Event> laneOf,
            SecondaryLanes.Builder secondary) {
        int[] lane = new int[events.size()];
        int[] sizes = new int[headings.size()];
        for (int i = 0; i < lane.length; i++) {
            lane[i] = laneOf.applyAsInt(events.event(i));
            sizes[lane[i]]++;
        }
        int[][] members = new int[sizes.length][];
        Arrays.setAll(members, k -> new int[sizes[k]]);
        int[] filled = new int[sizes.length];
        for (int i = 0; i < lane.length; i++) {
            members[lane[i]][filled[lane[i]]++] = i;
        }
        List<Lane> lanes = new ArrayList<>();
        int[] kept = new int[sizes.length];
        Arrays.fill(kept, -1);
        for (int k = 0; k < sizes.length; k++) {
            if (sizes[k] > 0 || !secondary.isEmpty(k)) {
                kept[k] = lanes.size();
                lanes.add(new Lane(Optional.of(headings.get(k)), events.part(members[k])));
            }
        }
        return new Lanes(grouping, lanes, events, secondary.build(kept));
    }

    private static Actor headOf(Actor actor) {
        Actor head = actor;
        while (head.parent().isPresent()) {
            head = head.parent().get();
        }
        return head;
    }

    /** The lanes from top to bottom; a single one without a heading if events are not grouped. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** The same events of the same index, divided alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Lanes that && grouping == that.grouping && lanes.equals(that.lanes);
    }

    @Override
    public int hashCode() {
        return lanes.hashCode();
    }

    /** Whether events are divided at all. */
    public boolean areGrouped() {
        return grouping != Grouping.NONE;
    }

    /** The index among {@link #lanes()} of the lane in which an event is; empty for an event that is in none of them. */
    public OptionalInt laneOf(Event event) {
        Integer lane = grouping == Grouping.NONE ? Integer.valueOf(0) : placeById.get(headingOf(event));
        return lane == null || lanes.get(lane).events().indexOf(event).isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(lane);
    }

    /** The id of the heading under which an event is where events are divided. */
    private String headingOf(Event event) {
        return grouping == Grouping.ACTOR
                ? headOf(event.actors().getFirst().actor()).id()
                : event.category().id();
    }

    private int laneOf(Participation participation) {
        return place(placeById, headOf(participation.actor()).id());
    }

    /**
     * Visits, each once and ascending, the lanes of the events that have a secondary pin in a lane and whose anchor is in
     * {@code [from, to)} epoch seconds.
     */
    void forLanesWithPinsIn(int lane, double from, double to, IntConsumer action) {
        secondary.forOwnLanes(lane, events.firstAtOrAfter(from), events.firstAtOrAfter(to), action);
    }

    /** The places of the other lanes in which an event has a secondary pin, each once, ascending. */
    IntStream secondaryLanesOf(Event event) {
        if (grouping != Grouping.ACTOR) {
            return IntStream.empty();
        }
        int own = laneOf(event.actors().getFirst());
        return event.actors().stream()
                .mapToInt(this::laneOf)
                .filter(lane -> lane != own)
                .distinct()
                .sorted();
    }
}
