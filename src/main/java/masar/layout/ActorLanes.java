package masar.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.layout.Lanes.Branch;
import masar.layout.Lanes.Heading;
import masar.model.Actor;

/**
 * The lanes of actors. An actor that belongs to another is in the lane of that one, however far above, unless it is
 * {@linkplain LaneFolds#divided() divided}: then each of its members has a lane of its own, below that of the actor.
 */
final class ActorLanes {

    private final LaneFolds folds;
    private final List<Actor> heads = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    /** Of each actor, those directly below it that take part in an event, or have a member at any depth that does. */
    private final Map<String, Set<String>> active = new HashMap<>();

    ActorLanes(List<Actor> actors, LaneFolds folds) {
        this.folds = folds;
        Map<String, List<Actor>> members = new HashMap<>();
        for (Actor actor : actors) {
            actor.parent()
                    .ifPresent(parent -> members.computeIfAbsent(parent.id(), id -> new ArrayList<>())
                            .add(actor));
        }
        actors.stream().filter(actor -> actor.parent().isEmpty()).forEach(top -> add(top, members));
        actors.forEach(actor -> places.put(actor.id(), place(headOf(actor, folds))));
    }

    /** Adds the lanes of an actor and of its members, at any depth, from top to bottom. */
    private void add(Actor top, Map<String, List<Actor>> members) {
        Deque<Actor> next = new ArrayDeque<>(List.of(top));
        Deque<Integer> depth = new ArrayDeque<>(List.of(0));
        while (!next.isEmpty()) {
            Actor head = next.pop();
            int at = depth.pop();
            places.put(head.id(), heads.size());
            heads.add(head);
            depths.add(at);
            if (isDivided(head, folds)) {
                for (Actor member : members.getOrDefault(head.id(), List.of()).reversed()) {
                    next.push(member);
                    depth.push(at + 1);
                }
            }
        }
    }

    private static boolean isDivided(Actor actor, LaneFolds folds) {
        return folds.divided().contains(Heading.OfActor.key(actor.id()));
    }

    /** The actor in whose lane another one is. */
    static Actor headOf(Actor actor, LaneFolds folds) {
        Actor head = actor;
        Actor at = actor;
        while (at.parent().isPresent()) {
            at = at.parent().get();
            if (!isDivided(at, folds)) {
                head = at;
            }
        }
        return head;
    }

    /**
     * The lane of an actor.
     *
     * @throws IllegalArgumentException if it is not one of the actors
     */
    int place(Actor actor) {
        return Lanes.place(places, actor.id());
    }

    /** Records that an actor takes part in an event. */
    void takesPart(Actor actor) {
        Actor at = actor;
        while (at.parent().isPresent()) {
            Actor parent = at.parent().get();
            if (!active.computeIfAbsent(parent.id(), id -> new HashSet<>()).add(at.id())) {
                return;
            }
            at = parent;
        }
    }

    int size() {
        return heads.size();
    }

    List<Heading.OfActor> headings() {
        return heads.stream().map(Heading.OfActor::new).toList();
    }

    /** The lanes as parts of each other, once it is known who takes part. */
    List<Branch> branches() {
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Actor head = heads.get(i);
            int members =
                    Optional.ofNullable(active.get(head.id())).map(Set::size).orElse(0);
            branches.add(new Branch(depths.get(i), members, members > 0 && isDivided(head, folds)));
        }
        return branches;
    }
}
