package masar.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masar.time.EdtfDate;

/**
 * Something that happened, with its sources if it has any.
 *
 * @param id unique in its timeline
 * @param summary one to three sentences; {@link LocalizedText#NONE} if there is none
 * @param actors at least one; the first is the one in whose lane the event is shown
 * @param importance from 1 to {@value #HIGHEST_IMPORTANCE}; decides which events get a card when space is short
 * @param citations none where nobody says where it is documented
 * @param respondsTo ids of events that a cited source names as the cause
 * @param related ids of events this one continues, implements or ends, without a claim of cause
 * @param disputed what is contested about date, count or blame
 */
public record Event(
        String id,
        EdtfDate date,
        LocalizedText title,
        LocalizedText summary,
        List<Participation> actors,
        Category category,
        int importance,
        List<Citation> citations,
        List<String> respondsTo,
        List<String> related,
        Optional<LocalizedText> disputed) {

    /** The importance of the most important events. */
    public static final int HIGHEST_IMPORTANCE = 5;

    public Event {
        actors = List.copyOf(actors);
        citations = List.copyOf(citations);
        respondsTo = List.copyOf(respondsTo);
        related = List.copyOf(related);
    }

    /** Whether no source is named for the event. */
    public boolean isUnsourced() {
        return citations.isEmpty();
    }

    /** The citations in their order, those of which the publisher is not known after all others. */
    public List<Citation> citationsKnownFirst() {
        return citations.stream()
                .sorted(Comparator.comparing(citation -> !citation.source().hasKnownPublisher()))
                .toList();
    }

    /** The actors that the event names, in their order; a card has their badges. */
    public List<Actor> namedActors() {
        return actors.stream()
                .map(Participation::actor)
                .filter(actor -> !actor.isNobody())
                .toList();
    }

    /** Whether an actor, or one that belongs to it, takes part in whatever role. */
    public boolean involves(Actor actor) {
        for (Participation participation : actors) {
            if (participation.actor().isWithin(actor)) {
                return true;
            }
        }
        return false;
    }
}
