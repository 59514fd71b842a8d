package masar.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masar.model.Actor;
import masar.model.Event;
import masar.model.Participation;
import masar.model.Role;

/** For each actor and each role the set of the events in which it has that role, one bit per event. */
final class ActorSets {

    private final int size;
    private final List<Actor> actors;

    /** By id of an actor: the events in which itself takes part, by its role there. */
    private final Map<String, Map<Role, BitSet>> parts = new HashMap<>();

    /** By id of an actor: itself and those that belong to it. */
    private final Map<String, List<String>> members = new HashMap<>();

    /** By id of an actor: the events in which it or one that belongs to it takes part, in whatever role. */
    private final Map<String, BitSet> involving = new HashMap<>();

    /** @param size the number of events */
    ActorSets(List<Actor> actors, int size) {
        this.size = size;
        this.actors = List.copyOf(actors);
        for (Actor actor : actors) {
            parts.put(actor.id(), new EnumMap<>(Role.class));
            members.put(actor.id(), new ArrayList<>());
        }
        for (Actor actor : actors) {
            for (Actor other = actor; ; other = other.parent().get()) {
                listed(members, other.id()).add(actor.id());
                if (other.parent().isEmpty()) {
                    break;
                }
            }
        }
    }

    private static <T> T listed(Map<String, T> known, String id) {
        T found = known.get(id);
        if (found == null) {
            throw new IllegalArgumentException("Not listed: " + id);
        }
        return found;
    }

    void add(int place, Event event) {
        for (Participation part : event.actors()) {
            listed(parts, part.actor().id())
                    .computeIfAbsent(part.role(), role -> new BitSet(size))
                    .set(place);
        }
    }

    /** To be called once all events have been added. */
    void complete() {
        members.forEach((id, some) -> involving.put(id, union(some, Set.of())));
    }

    /** The events in which an actor, or one that belongs to it, takes part in one of some roles, in any if there are none. */
    BitSet involving(Actor actor, Set<Role> roles) {
        return roles.isEmpty() ? listed(involving, actor.id()) : union(listed(members, actor.id()), roles);
    }

    /** The events that match some chosen actors, of which there is one at least or else a role. */
    BitSet matching(List<Actor> chosen, ActorMatch match, Set<Role> roles) {
        if (chosen.isEmpty()) {
            return union(parts.keySet(), roles);
        }
        return switch (match) {
            case ANY -> any(chosen, roles);
            case ALL -> {
                BitSet found = (BitSet) involving(chosen.getFirst(), roles).clone();
                chosen.forEach(actor -> found.and(involving(actor, roles)));
                yield found;
            }
            case ONLY -> {
                BitSet found = any(chosen, roles);
                found.andNot(union(strangersTo(chosen), roles));
                yield found;
            }
        };
    }

    private BitSet any(List<Actor> chosen, Set<Role> roles) {
        BitSet found = new BitSet(size);
        chosen.forEach(actor -> found.or(involving(actor, roles)));
        return found;
    }

    /** The ids of the actors that are neither chosen nor belong to a chosen actor. */
    private List<String> strangersTo(List<Actor> chosen) {
        List<String> strangers = new ArrayList<>();
        for (Actor actor : actors) {
            if (chosen.stream().noneMatch(actor::isWithin)) {
                strangers.add(actor.id());
            }
        }
        return strangers;
    }

    /** The events in which some actors themselves take part in one of some roles, in any if there are none. */
    private BitSet union(Collection<String> ids, Set<Role> roles) {
        BitSet union = new BitSet(size);
        for (String id : ids) {
            listed(parts, id).forEach((role, places) -> {
                if (roles.isEmpty() || roles.contains(role)) {
                    union.or(places);
                }
            });
        }
        return union;
    }
}
