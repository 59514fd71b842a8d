package masar.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
 * <p>Actors that belong to another share its lane: a state with its army, parliament and prime minister is one lane,
 * unless a reader {@linkplain LaneFolds#divided() divided} it.
 */
public final class Lanes {

    private final List<Lane> lanes;
    private final Map<String, Integer> placeById;
    private final Grouping grouping;
    private final LaneFolds folds;
    private final EventIndex events;
    private final SecondaryLanes secondary;

    private Lanes(Grouping grouping, LaneFolds folds, List<Lane> lanes, EventIndex events, SecondaryLanes secondary) {
        this.grouping = grouping;
        this.folds = folds;
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

        /** Distinguishes it from all other headings, whatever events are divided by. */
        String key();

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

            @Override
            public String key() {
                return key(actor.id());
            }

            /** The key of the heading of an actor. */
            static String key(String actor) {
                return "actor " + actor;
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

            @Override
            public String key() {
                return "category " + category.id();
            }
        }
    }

    /**
     * A lane among those of an actor and its members.
     *
     * @param depth how many lanes it is a part of
     * @param members how many of those directly below the actor take part in an event; 0 where a lane has no parts
     * @param divided whether these have lanes of their own
     */
    public record Branch(int depth, int members, boolean divided) {

        /** A lane without parts that is a part of no other. */
        public static final Branch NONE = new Branch(0, 0, false);
    }

    /**
     * One lane.
     *
     * @param heading empty for the single lane of events that are not grouped
     * @param events the events that are in it
     * @param folded whether it shows the pins of its events alone
     */
    public record Lane(Optional<Heading> heading, EventIndex events, Branch branch, boolean folded) {}

    /** All events in one lane without a heading. */
    public static Lanes single(EventIndex events) {
        SecondaryLanes none = new SecondaryLanes.Builder(1).build(new int[] {0});
        Lane lane = new Lane(Optional.empty(), events, Branch.NONE, false);
        return new Lanes(Grouping.NONE, LaneFolds.NONE, List.of(lane), events, none);
    }

    /** Divides events by some of the actors and categories of their dataset; no lane is folded. */
    public static Lanes of(EventIndex events, Grouping grouping, List<Actor> actors, List<Category> categories) {
        return of(events, grouping, LaneFolds.NONE, actors, categories);
    }

    /** Divides events by some of the actors and categories of their dataset. */
    public static Lanes of(
            EventIndex events, Grouping grouping, LaneFolds folds, List<Actor> actors, List<Category> categories) {
        return switch (grouping) {
            case NONE -> single(events);
            case ACTOR -> byActor(events, folds, actors);
            case CATEGORY -> byCategory(events, folds, categories);
        };
    }

    private static Lanes byActor(EventIndex events, LaneFolds folds, List<Actor> actors) {
        ActorLanes all = new ActorLanes(actors, folds);
        SecondaryLanes.Builder secondary = new SecondaryLanes.Builder(all.size());
        for (int i = 0; i < events.size(); i++) {
            List<Participation> parts = events.event(i).actors();
            int own = all.place(parts.getFirst().actor());
            for (Participation part : parts) {
                all.takesPart(part.actor());
                int lane = all.place(part.actor());
                if (lane != own) {
                    secondary.add(lane, own, i);
                }
            }
        }
        Headings headings = new Headings(all.headings(), all.branches());
        return divided(
                Grouping.ACTOR,
                folds,
                events,
                headings,
                event -> all.place(event.actors().getFirst().actor()),
                secondary);
    }

    private static Lanes byCategory(EventIndex events, LaneFolds folds, List<Category> categories) {
        Map<String, Integer> place = new HashMap<>();
        categories.forEach(category -> place.put(category.id(), place.size()));
        Headings headings = new Headings(
                categories.stream().map(Heading.OfCategory::new).toList(),
                Collections.nCopies(categories.size(), Branch.NONE));
        return divided(
                Grouping.CATEGORY,
                folds,
                events,
                headings,
                event -> place(place, event.category().id()),
                new SecondaryLanes.Builder(categories.size()));
    }

    /** The lanes that there may be. */
    private record Headings(List<? extends Heading> all, List<Branch> branches) {

        Lane lane(int place, EventIndex events, LaneFolds folds) {
            Heading heading = all.get(place);
            return new Lane(Optional.of(heading), events, branches.get(place), folds.isFolded(heading));
        }
    }

    static int place(Map<String, Integer> places, String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("The dataset does not list " + id);
        }
        return place;
    }

    private static Lanes divided(
            Grouping grouping,
            LaneFolds folds,
            EventIndex events,
            Headings headings,
            ToIntFunction<Event> laneOf,
            SecondaryLanes.Builder secondary) {
        int[] lane = new int[events.size()];
        int[] sizes = new int[headings.all.size()];
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
            if (sizes[k] > 0
                    || !secondary.isEmpty(k)
                    || headings.branches.get(k).divided()) {
                kept[k] = lanes.size();
                lanes.add(headings.lane(k, events.part(members[k]), folds));
            }
        }
        return new Lanes(grouping, folds, lanes, events, secondary.build(kept));
    }

    /** The same division with other lanes folded to their pins; empty if other actors are divided. */
    public Optional<Lanes> folded(LaneFolds others) {
        if (!others.divided().equals(folds.divided())) {
            return Optional.empty();
        }
        List<Lane> changed = lanes.stream()
                .map(lane -> new Lane(
                        lane.heading,
                        lane.events,
                        lane.branch,
                        lane.heading.filter(others::isFolded).isPresent()))
                .toList();
        return Optional.of(new Lanes(grouping, others, changed, events, secondary));
    }

    /** Which lanes are folded, and which actors divided. */
    public LaneFolds folds() {
        return folds;
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
                ? ActorLanes.headOf(event.actors().getFirst().actor(), folds).id()
                : event.category().id();
    }

    private int laneOf(Participation participation) {
        return place(placeById, ActorLanes.headOf(participation.actor(), folds).id());
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
