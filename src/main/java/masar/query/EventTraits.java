package masar.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import masar.model.Citation;
import masar.model.Event;
import masar.model.Grade;
import masar.model.Participation;
import masar.model.Role;
import masar.model.Source;

/**
 * What a filter asks of an event besides its actors, its category, its time and its words. What is empty, false or 0 asks
 * for nothing.
 *
 * @param roles those in which an actor counts, one of the chosen ones or else any
 * @param disputed whether something about the event has to be disputed
 * @param dating its date is known in one of these ways
 * @param grades one of its citations has one of these
 * @param leastSources it cites at least this many different sources
 * @param sources it cites one of these
 */
public record EventTraits(
        Set<Role> roles,
        boolean disputed,
        Set<Dating> dating,
        Set<Grade> grades,
        int leastSources,
        List<Source> sources) {

    /** Asks for nothing. */
    public static final EventTraits NONE = new EventTraits(Set.of(), false, Set.of(), Set.of(), 0, List.of());

    /** The sets keep the order of their constants. */
    public EventTraits {
        roles = ordered(roles);
        dating = ordered(dating);
        grades = ordered(grades);
        leastSources = Math.max(0, leastSources);
        sources = List.copyOf(sources);
    }

    private static <E extends Enum<E>> Set<E> ordered(Collection<E> constants) {
        return Collections.unmodifiableSet(new TreeSet<>(constants));
    }

    /** Whether this asks for nothing. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** These with other roles. */
    public EventTraits withRoles(Collection<Role> chosen) {
        return new EventTraits(ordered(chosen), disputed, dating, grades, leastSources, sources);
    }

    /** These, for disputed events only or for all. */
    public EventTraits withDisputed(boolean only) {
        return new EventTraits(roles, only, dating, grades, leastSources, sources);
    }

    /** These with other ways in which dates are known. */
    public EventTraits withDating(Collection<Dating> chosen) {
        return new EventTraits(roles, disputed, ordered(chosen), grades, leastSources, sources);
    }

    /** These with other grades of citations. */
    public EventTraits withGrades(Collection<Grade> chosen) {
        return new EventTraits(roles, disputed, dating, ordered(chosen), leastSources, sources);
    }

    /** These with another least number of sources. */
    public EventTraits withLeastSources(int least) {
        return new EventTraits(roles, disputed, dating, grades, least, sources);
    }

    /** These with other sources. */
    public EventTraits withSources(List<Source> chosen) {
        return new EventTraits(roles, disputed, dating, grades, leastSources, chosen);
    }

    /** These with a role added, or removed if it is among them. */
    public EventTraits toggled(Role role) {
        return withRoles(toggled(roles, role));
    }

    /** These with a way in which dates are known added, or removed if it is among them. */
    public EventTraits toggled(Dating way) {
        return withDating(toggled(dating, way));
    }

    /** These with a grade added, or removed if it is among them. */
    public EventTraits toggled(Grade grade) {
        return withGrades(toggled(grades, grade));
    }

    /** These with a source added, or removed if it is among them. */
    public EventTraits toggled(Source source) {
        return withSources(toggled(sources, source));
    }

    /** Some choices with one added, or removed if it is among them. */
    static <T> List<T> toggled(Collection<T> chosen, T one) {
        List<T> changed = new ArrayList<>(chosen);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }

    /** Whether an event is as asked for, apart from the roles: {@link #counts} decides about those. */
    boolean accept(Event event) {
        return (!disputed || event.disputed().isPresent())
                && (dating.isEmpty() || dating.stream().anyMatch(way -> way.holdsFor(event)))
                && (grades.isEmpty() || event.citations().stream().anyMatch(this::hasGrade))
                && (leastSources == 0 || sourcesOf(event) >= leastSources)
                && (sources.isEmpty() || event.citations().stream().anyMatch(this::citesSource));
    }

    /** Whether a part that an actor has in an event counts. */
    boolean counts(Participation part) {
        return roles.isEmpty() || roles.contains(part.role());
    }

    private boolean hasGrade(Citation citation) {
        return citation.grade().filter(grades::contains).isPresent();
    }

    private boolean citesSource(Citation citation) {
        return sources.stream()
                .anyMatch(source -> source.id().equals(citation.source().id()));
    }

    /** How many different sources an event cites. */
    static int sourcesOf(Event event) {
        return event.citations().size() < 2
                ? event.citations().size()
                : (int) event.citations().stream()
                        .map(citation -> citation.source().id())
                        .distinct()
                        .count();
    }
}
