package masar.query;

import java.util.List;
import java.util.Map;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Grade;
import masar.model.Role;
import masar.model.Source;

/**
 * The number of events behind each choice of a filter: those that it would show if, of its kind, only this choice were
 * made, given all choices of other kinds. An actor is counted as if it were chosen in addition to those that are, in the
 * events in which it takes part.
 */
public final class Facets {

    private final Map<String, Integer> actors;
    private final Map<Role, Integer> roles;
    private final Counts others;

    /**
     * @param starred the events with a star
     * @param disputed the events about which something is disputed
     * @param numbers by how many sources they cite
     * @param sources by id
     * @param parts by the part of time in which they begin
     */
    record Counts(
            Map<String, Integer> categories,
            int starred,
            int disputed,
            Map<Dating, Integer> dating,
            Map<Grade, Integer> grades,
            Map<Integer, Integer> numbers,
            Map<String, Integer> sources,
            List<Integer> parts) {}

    Facets(Map<String, Integer> actors, Map<Role, Integer> roles, Counts others) {
        this.actors = actors;
        this.roles = roles;
        this.others = others;
    }

    /** 0 for an actor that the timeline does not list. */
    public int count(Actor actor) {
        return actors.getOrDefault(actor.id(), 0);
    }

    /** The events in which one of the chosen actors, or any if none is chosen, has a role. */
    public int count(Role role) {
        return roles.getOrDefault(role, 0);
    }

    /** 0 for a category that the timeline does not list. */
    public int count(Category category) {
        return others.categories.getOrDefault(category.id(), 0);
    }

    /** The events of which the date is known in a way. */
    public int count(Dating way) {
        return others.dating.getOrDefault(way, 0);
    }

    /** The events with a citation of a grade. */
    public int count(Grade grade) {
        return others.grades.getOrDefault(grade, 0);
    }

    /** The events that cite a source. */
    public int count(Source source) {
        return others.sources.getOrDefault(source.id(), 0);
    }

    /** The events with a star of the reader. */
    public int starred() {
        return others.starred;
    }

    /** The events about which something is disputed. */
    public int disputed() {
        return others.disputed;
    }

    /** The events that cite a number of different sources, or more. */
    public int withSources(int least) {
        return others.numbers.entrySet().stream()
                .filter(number -> number.getKey() >= least)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** For each of the {@link FilterIndex#timeParts() parts} of all time the events that begin in it. */
    public List<Integer> perPart() {
        return others.parts;
    }
}
