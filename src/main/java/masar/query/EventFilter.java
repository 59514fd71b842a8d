package masar.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.Participation;
import masar.query.text.TextQuery;
import masar.time.EdtfDate;
import masar.time.TimeSpan;

/**
 * Which events of a timeline are kept. An actor counts in any role unless some are chosen, and a chosen actor includes the
 * actors that belong to it.
 *
 * @param actors the chosen actors, in the order of choice; none means all
 * @param categories the chosen categories; none means all
 * @param period events that do not overlap it are left out
 * @param text events that do not contain its words are left out
 * @param traits what else is asked of events
 * @param notes which events are kept because of what the reader noted on them
 */
public record EventFilter(
        List<Actor> actors,
        ActorMatch match,
        List<Category> categories,
        Optional<TimeSpan> period,
        Optional<TextQuery> text,
        EventTraits traits,
        NoteFilter notes) {

    /** Keeps every event. */
    public static final EventFilter NONE = new EventFilter(
            List.of(),
            ActorMatch.ANY,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            EventTraits.NONE,
            NoteFilter.NONE);

    /** A filter that singles out no events. */
    public EventFilter(
            List<Actor> actors,
            ActorMatch match,
            List<Category> categories,
            Optional<TimeSpan> period,
            Optional<TextQuery> text,
            EventTraits traits) {
        this(actors, match, categories, period, text, traits, NoteFilter.NONE);
    }

    public EventFilter {
        actors = List.copyOf(actors);
        categories = List.copyOf(categories);
    }

    /** Whether this asks for nothing; it keeps every event that the reader has not hidden. */
    public boolean isEmpty() {
        return actors.isEmpty()
                && categories.isEmpty()
                && period.isEmpty()
                && text.isEmpty()
                && traits.isEmpty()
                && !notes.starredOnly();
    }

    /** Whether this keeps every event of any timeline. */
    public boolean keepsAll() {
        return isEmpty() && notes.isEmpty();
    }

    /** This filter with other chosen actors. */
    public EventFilter withActors(List<Actor> chosen) {
        return new EventFilter(chosen, match, categories, period, text, traits, notes);
    }

    /** This filter with another match of actors. */
    public EventFilter withMatch(ActorMatch other) {
        return new EventFilter(actors, other, categories, period, text, traits, notes);
    }

    /** This filter with other chosen categories. */
    public EventFilter withCategories(List<Category> chosen) {
        return new EventFilter(actors, match, chosen, period, text, traits, notes);
    }

    /** This filter with another period, or with none. */
    public EventFilter withPeriod(Optional<TimeSpan> chosen) {
        return new EventFilter(actors, match, categories, chosen, text, traits, notes);
    }

    /** This filter with another search, or with none. */
    public EventFilter withText(Optional<TextQuery> wanted) {
        return new EventFilter(actors, match, categories, period, wanted, traits, notes);
    }

    /** This filter with other traits. */
    public EventFilter withTraits(EventTraits wanted) {
        return new EventFilter(actors, match, categories, period, text, wanted, notes);
    }

    /** This filter with other notes, or another choice by them. */
    public EventFilter withNotes(NoteFilter others) {
        return new EventFilter(actors, match, categories, period, text, traits, others);
    }

    /** This filter with an actor added to the chosen ones, or removed if it is among them. */
    public EventFilter toggled(Actor actor) {
        return withActors(EventTraits.toggled(actors, actor));
    }

    /** This filter with a category added to the chosen ones, or removed if it is among them. */
    public EventFilter toggled(Category category) {
        return withCategories(EventTraits.toggled(categories, category));
    }

    /** The events that this keeps, in their order. */
    public List<Event> apply(List<Event> events) {
        return keepsAll() ? events : events.stream().filter(this::accepts).collect(Collectors.toUnmodifiableList());
    }

    /** Whether this keeps an event. */
    public boolean accepts(Event event) {
        return acceptsActors(event)
                && (categories.isEmpty() || categories.contains(event.category()))
                && acceptsDate(event.date())
                && traits.accept(event)
                && notes.accept(event)
                && acceptsText(event);
    }

    private boolean acceptsText(Event event) {
        return text.isEmpty() || text.get().accepts(event);
    }

    private boolean acceptsActors(Event event) {
        if (actors.isEmpty()) {
            return traits.roles().isEmpty() || event.actors().stream().anyMatch(traits::counts);
        }
        return switch (match) {
            case ANY -> actors.stream().anyMatch(actor -> involves(event, actor));
            case ALL -> actors.stream().allMatch(actor -> involves(event, actor));
            case ONLY -> hasNobodyElse(event);
        };
    }

    /** Whether an actor, or one that belongs to it, takes part in a role that counts. */
    private boolean involves(Event event, Actor actor) {
        return event.actors().stream()
                .anyMatch(part -> traits.counts(part) && part.actor().isWithin(actor));
    }

    /** Whether somebody has a part that counts, and nobody but chosen actors has one. */
    private boolean hasNobodyElse(Event event) {
        List<Participation> parts =
                event.actors().stream().filter(traits::counts).toList();
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> actors.stream().anyMatch(part.actor()::isWithin));
    }

    private boolean acceptsDate(EdtfDate date) {
        return period.isEmpty() || overlaps(date, period.get());
    }

    private static boolean overlaps(EdtfDate date, TimeSpan period) {
        OptionalLong earliest = date.earliest();
        OptionalLong latest = date.latest();
        boolean startsInTime = earliest.isEmpty() || earliest.getAsLong() < period.end();
        boolean endsInTime = latest.isEmpty() || period.start() < latest.getAsLong();
        return startsInTime && endsInTime;
    }
}
