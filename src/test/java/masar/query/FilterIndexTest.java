package masar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import masar.model.Actor;
import masar.model.ActorKind;
import masar.model.Category;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
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
    private static final List<String> DATES =
            List.of("1999", "2000-05", "2000-05-06", "1998/2001", "../2000", "2000/..", "1999~");

    private static Actor actor(String id, Optional<Actor> parent) {
        return new Actor(id, text(id), text("x"), ActorKind.STATE, "#000000", "state", parent);
    }

    private static Category category(String id) {
        return new Category(id, text(id), id, id);
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text, text);
    }

    private static Event event(String id, String date, Category category, List<Actor> actors) {
        return new Event(
                id,
                EdtfDate.parse(date),
                text(id),
                text("s"),
                actors.stream()
                        .map(actor -> new Participation(actor, Role.TARGET))
                        .toList(),
                category,
                3,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Event event(int i, Random random) {
        List<Actor> actors = some(ACTORS, random);
        return event(
                "e" + i,
                DATES.get(random.nextInt(DATES.size())),
                CATEGORIES.get(random.nextInt(2)),
                actors.isEmpty() ? List.of(STATE) : actors);
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
                random.nextBoolean() ? Optional.empty() : TextQuery.of("e" + random.nextInt(10)));
    }

    private static int count(List<Event> events, EventFilter filter) {
        return filter.apply(events).size();
    }

    @RepeatedTest(20)
    void itFindsAndCountsWhatGoingThroughAllEventsWould(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Event> events =
                IntStream.range(0, 150).mapToObj(i -> event(i, random)).toList();
        FilterIndex index = FilterIndex.of(events, ACTORS, CATEGORIES);
        for (int round = 0; round < 30; round++) {
            EventFilter filter = filter(random);

            assertThat(IntStream.of(index.matching(filter)).mapToObj(events::get))
                    .as(filter.toString())
                    .isEqualTo(filter.apply(events));
            Facets facets = index.facets(filter);
            for (Actor actor : ACTORS) {
                EventFilter chosen = filter.actors().contains(actor) ? filter : filter.toggled(actor);
                List<Event> involving =
                        events.stream().filter(event -> event.involves(actor)).toList();
                assertThat(facets.count(actor)).isEqualTo(count(involving, chosen));
            }
            for (Category category : CATEGORIES) {
                assertThat(facets.count(category)).isEqualTo(count(events, filter.withCategories(List.of(category))));
            }
        }
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
