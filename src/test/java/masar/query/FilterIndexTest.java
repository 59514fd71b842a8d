package masar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.model.Actor;
import masar.model.ActorKind;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Event;
import masar.model.Grade;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.model.Source;
import masar.query.text.TextQuery;
import masar.time.EdtfDate;
import masar.time.TimeSpan;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FilterIndexTest {

    private static final Actor STATE = actor("state", Optional.empty());
    private static final Actor PARLIAMENT = actor("parliament", Optional.of(STATE));
    private static final Actor SPEAKER = actor("speaker", Optional.of(PARLIAMENT));
    private static final Actor NEIGHBOUR = actor("neighbour", Optional.empty());
    private static final List<Actor> ACTORS = List.of(SPEAKER, STATE, PARLIAMENT, NEIGHBOUR);
    private static final List<Category> CATEGORIES = List.of(category("politics"), category("attack"));
    private static final List<Source> SOURCES = List.of(source("law"), source("report"), source("letter"));
    private static final List<String> DATES = List.of(
            "1999",
            "2000-05",
            "2000-05-06",
            "1998/2001",
            "../2000",
            "2000/..",
            "1999~",
            "2000-22?",
            "200X",
            "2001-02-03T10:00:00");

    private static Actor actor(String id, Optional<Actor> parent) {
        return new Actor(id, text(id), text("x"), ActorKind.STATE, "#000000", "state", parent);
    }

    private static Category category(String id) {
        return new Category(id, text(id), id, id);
    }

    private static Source source(String id) {
        return new Source(id, text(id), text("publisher"), Optional.empty(), Optional.empty());
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text, text);
    }

    private static Event event(String id, String date, Category category, List<Actor> actors) {
        List<Participation> parts = actors.stream()
                .map(actor -> new Participation(actor, Role.TARGET))
                .toList();
        return event(id, date, category, parts, List.of(), Optional.empty());
    }

    private static Event event(
            String id,
            String date,
            Category category,
            List<Participation> parts,
            List<Citation> citations,
            Optional<LocalizedText> disputed) {
        return new Event(
                id,
                EdtfDate.parse(date),
                text(id),
                text("s"),
                parts,
                category,
                3,
                citations,
                List.of(),
                List.of(),
                disputed);
    }

    private static Event event(int i, Random random) {
        List<Actor> actors = some(ACTORS, random);
        return event(
                "e" + i,
                one(DATES, random),
                one(CATEGORIES, random),
                (actors.isEmpty() ? List.of(STATE) : actors)
                        .stream()
                                .map(actor -> new Participation(actor, one(List.of(Role.values()), random)))
                                .toList(),
                Stream.of(some(SOURCES, random), some(SOURCES, random))
                        .flatMap(List::stream)
                        .map(source -> new Citation(
                                source,
                                Optional.empty(),
                                Optional.of(one(List.of(Grade.values()), random))
                                        .filter(grade -> random.nextBoolean()),
                                Optional.empty()))
                        .toList(),
                Optional.of(text("disputed")).filter(words -> random.nextBoolean()));
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T> List<T> some(List<T> all, Random random) {
        List<T> some = new ArrayList<>();
        all.stream().filter(one -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    private static EventFilter filter(Random random) {
        long day = EdtfDate.parse("2000-05-07").earliest().orElseThrow();
        return new EventFilter(
                some(ACTORS, random),
                List.of(ActorMatch.values()).get(random.nextInt(ActorMatch.values().length)),
                some(CATEGORIES, random),
                random.nextBoolean() ? Optional.empty() : Optional.of(new TimeSpan(day, day + 1)),
                random.nextBoolean() ? Optional.empty() : TextQuery.of("e" + random.nextInt(10)),
                random.nextBoolean() ? EventTraits.NONE : traits(random));
    }

    /** Few at a time, so that some events are left. */
    private static EventTraits traits(Random random) {
        EventTraits none = EventTraits.NONE;
        return switch (random.nextInt(7)) {
            case 0 -> none.withRoles(some(List.of(Role.values()), random));
            case 1 -> none.withDisputed(true);
            case 2 -> none.withDating(some(List.of(Dating.values()), random));
            case 3 -> none.withGrades(some(List.of(Grade.values()), random));
            case 4 -> none.withLeastSources(random.nextInt(5));
            case 5 -> none.withSources(some(SOURCES, random));
            default -> none.withRoles(some(List.of(Role.values()), random)).withDisputed(true);
        };
    }

    private static int count(List<Event> events, EventFilter filter) {
        return filter.apply(events).size();
    }

    @RepeatedTest(20)
    void itFindsAndCountsWhatGoingThroughAllEventsWould(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Event> events = IntStream.range(0, 150)
                .mapToObj(i -> event(i, random))
                .sorted(Comparator.comparingLong(FilterIndexTest::begin))
                .toList();
        FilterIndex index = FilterIndex.of(events, ACTORS, CATEGORIES);
        for (int round = 0; round < 30; round++) {
            EventFilter filter = filter(random);

            assertThat(IntStream.of(index.matching(filter)).mapToObj(events::get))
                    .as(filter.toString())
                    .isEqualTo(filter.apply(events));
            Facets facets = index.facets(filter);
            for (Actor actor : ACTORS) {
                EventFilter chosen = filter.actors().contains(actor) ? filter : filter.toggled(actor);
                EventFilter involving = EventFilter.NONE
                        .withActors(List.of(actor))
                        .withTraits(EventTraits.NONE.withRoles(filter.traits().roles()));
                assertThat(facets.count(actor)).isEqualTo(count(involving.apply(events), chosen));
            }
            for (Category category : CATEGORIES) {
                assertThat(facets.count(category)).isEqualTo(count(events, filter.withCategories(List.of(category))));
            }
            assertTraitsCounted(events, filter, facets);
            EventFilter anyTime = filter.withPeriod(Optional.empty());
            for (int part = 0; part < index.timeParts().size(); part++) {
                TimeSpan span = index.timeParts().between(part, part + 1);
                assertThat(facets.perPart().get(part))
                        .isEqualTo(count(
                                events.stream()
                                        .filter(event -> span.contains(begin(event)))
                                        .toList(),
                                anyTime));
            }
        }
    }

    private static void assertTraitsCounted(List<Event> events, EventFilter filter, Facets facets) {
        EventTraits traits = filter.traits();
        for (Role role : Role.values()) {
            assertThat(facets.count(role))
                    .as("%s %s", role, filter)
                    .isEqualTo(count(events, filter.withTraits(traits.withRoles(List.of(role)))));
        }
        for (Dating way : Dating.values()) {
            assertThat(facets.count(way)).isEqualTo(count(events, filter.withTraits(traits.withDating(List.of(way)))));
        }
        for (Grade grade : Grade.values()) {
            assertThat(facets.count(grade))
                    .isEqualTo(count(events, filter.withTraits(traits.withGrades(List.of(grade)))));
        }
        for (Source source : SOURCES) {
            assertThat(facets.count(source))
                    .isEqualTo(count(events, filter.withTraits(traits.withSources(List.of(source)))));
        }
        for (int least = 0; least <= SOURCES.size() + 1; least++) {
            assertThat(facets.withSources(least))
                    .isEqualTo(count(events, filter.withTraits(traits.withLeastSources(least))));
        }
        assertThat(facets.disputed()).isEqualTo(count(events, filter.withTraits(traits.withDisputed(true))));
    }

    private static long begin(Event event) {
        return event.date().earliest().orElseGet(() -> event.date().latest().orElse(0));
    }

    @Test
    void aRoleIsThatOfAChosenActor() {
        Category attack = CATEGORIES.get(1);
        List<Event> events = List.of(
                event(
                        "raid",
                        "2000",
                        attack,
                        List.of(part(STATE, Role.INITIATOR), part(NEIGHBOUR, Role.TARGET)),
                        List.of(),
                        Optional.empty()),
                event(
                        "reply",
                        "2001",
                        attack,
                        List.of(part(NEIGHBOUR, Role.INITIATOR), part(PARLIAMENT, Role.TARGET)),
                        List.of(),
                        Optional.empty()));
        EventFilter target = EventFilter.NONE.withTraits(EventTraits.NONE.withRoles(List.of(Role.TARGET)));

        assertThat(ids(target, events)).containsExactly("raid", "reply");
        assertThat(ids(target.withActors(List.of(STATE)), events)).containsExactly("reply");
        assertThat(ids(target.withActors(List.of(STATE, NEIGHBOUR)).withMatch(ActorMatch.ALL), events))
                .isEmpty();
        assertThat(ids(target.withActors(List.of(NEIGHBOUR)).withMatch(ActorMatch.ONLY), events))
                .containsExactly("raid");
    }

    private static Participation part(Actor actor, Role role) {
        return new Participation(actor, role);
    }

    private static List<String> ids(EventFilter filter, List<Event> events) {
        return filter.apply(events).stream().map(Event::id).toList();
    }

    @Test
    void aCountIsWhatChoosingBrings() {
        Category politics = CATEGORIES.getFirst();
        List<Event> events = List.of(
                event("vote", "2000", politics, List.of(PARLIAMENT)),
                event("talks", "2000", politics, List.of(STATE, NEIGHBOUR)),
                event("raid", "2000", politics, List.of(NEIGHBOUR)));
        FilterIndex index = FilterIndex.of(events, ACTORS, CATEGORIES);

        Facets all = index.facets(EventFilter.NONE);
        assertThat(all.count(STATE)).isEqualTo(2);
        assertThat(all.count(NEIGHBOUR)).isEqualTo(2);

        Facets withNeighbour =
                index.facets(EventFilter.NONE.withActors(List.of(NEIGHBOUR)).withMatch(ActorMatch.ALL));
        assertThat(withNeighbour.count(STATE)).isEqualTo(1);
        assertThat(withNeighbour.count(PARLIAMENT)).isZero();
    }

    @Test
    void anActorThatIsNotListedIsRefused() {
        List<Event> events = List.of(event("vote", "2000", CATEGORIES.getFirst(), List.of(STATE)));

        assertThatThrownBy(() -> FilterIndex.of(events, List.of(NEIGHBOUR), CATEGORIES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("state");
    }
}
