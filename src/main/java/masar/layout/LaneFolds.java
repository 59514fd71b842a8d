package masar.layout;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import masar.layout.Lanes.Heading;

/**
 * Which lanes a reader has folded to their pins, and of which actors the members have lanes of their own. Lanes are named
 * by the {@link Heading#key() keys} of their headings, so a lane that leaves because of a filter returns as it was.
 *
 * @param folded the lanes that show pins alone
 * @param divided the actors whose members are not in their lane
 */
public record LaneFolds(Set<String> folded, Set<String> divided) {

    /** No lane is folded, and all members of an actor are in its lane. */
    public static final LaneFolds NONE = new LaneFolds(Set.of(), Set.of());

    public LaneFolds {
        folded = Set.copyOf(folded);
        divided = Set.copyOf(divided);
    }

    boolean isFolded(Heading heading) {
        return folded.contains(heading.key());
    }

    /** These with a lane folded to its pins, or not. */
    public LaneFolds withFolded(Heading heading, boolean toPins) {
        return new LaneFolds(changed(folded, heading, toPins), divided);
    }

    /** These with all of some lanes folded to their pins. */
    public LaneFolds folding(Collection<Heading> headings) {
        Set<String> all = new HashSet<>(folded);
        headings.forEach(heading -> all.add(heading.key()));
        return new LaneFolds(all, divided);
    }

    /** These with no lane folded to its pins. */
    public LaneFolds unfolded() {
        return new LaneFolds(Set.of(), divided);
    }

    /** These with the members of an actor in lanes of their own, or in the actor's lane. */
    public LaneFolds withDivided(Heading heading, boolean apart) {
        return new LaneFolds(folded, changed(divided, heading, apart));
    }

    private static Set<String> changed(Set<String> keys, Heading heading, boolean added) {
        Set<String> others = new HashSet<>(keys);
        if (added) {
            others.add(heading.key());
        } else {
            others.remove(heading.key());
        }
        return others;
    }
}
