package masar.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import masar.model.Actor;
import masar.model.ActorKind;
import masar.model.Category;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.time.EdtfDate;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFilterTest {

    private static final Actor STATE = actor("state", Optional.empty());
    private static final Actor PARLIAMENT = actor("parliament", Optional.of(STATE));
    private static final Actor NEIGHBOUR = actor("neighbour", Optional.empty());
    private static final Category POLITICS = category("politics");
    private static final Category ATTACK = category("attack");

    private static final Event VOTE = event("vote", "2020-01-05", POLITICS, PARLIAMENT);
    private static final Event TALKS = event("talks", "2020-06", POLITICS, STATE, NEIGHBOUR);
    private static final Event RAID = event("raid", "2021", ATTACK, NEIGHBOUR);
    private static final Event PRESENCE = event("presence", "2014/..", ATTACK, STATE);
    private static final List<Event> ALL = List.of(VOTE, TALKS, RAID, PRESENCE);

    private static Actor actor(String id, Optional<Actor> parent) {
        return new Actor(id, text(id), text("x"), ActorKind.STATE, "#000000", "state", parent);
    }

    private static Category category(String id) {
        return new Category(id, text(id), id, id);
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text, text);
    }

    private static Event event(String id, String date, Category category, Actor... actors) {
        List<Participation> parts = List.of(actors).stream()
                .map(actor -> new Participation(actor, Role.TARGET))
                .toList();
        return new Event(
                id,
                EdtfDate.parse(date),
                text(id),
                text(id),
                parts,
                category,
                3,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static EventFilter actors(ActorMatch match, Actor... actors) {
        return EventFilter.NONE.withActors(List.of(actors)).withMatch(match);
    }

    @Test
    void nothingChosenKeepsEverything() {
        assertThat(EventFilter.NONE.apply(ALL)).isEqualTo(ALL);
        assertThat(actors(ActorMatch.ONLY).apply(ALL)).isEqualTo(ALL);
    }

    @Test
    void anyNeedsOneChosenActorInWhateverRoleAndAParentIsMetByItsChild() {
        assertThat(actors(ActorMatch.ANY, STATE).apply(ALL)).containsExactly(VOTE, TALKS, PRESENCE);
        assertThat(actors(ActorMatch.ANY, PARLIAMENT).apply(ALL)).containsExactly(VOTE);
        assertThat(actors(ActorMatch.ANY, PARLIAMENT, NEIGHBOUR).apply(ALL)).containsExactly(VOTE, TALKS, RAID);
    }

    @Test
    void allNeedsEveryChosenActor() {
        assertThat(actors(ActorMatch.ALL, STATE, NEIGHBOUR).apply(ALL)).containsExactly(TALKS);
        assertThat(actors(ActorMatch.ALL, STATE, PARLIAMENT).apply(ALL)).containsExactly(VOTE);
    }

    @Test
    void onlyAllowsNobodyElse() {
        assertThat(actors(ActorMatch.ONLY, STATE).apply(ALL)).containsExactly(VOTE, PRESENCE);
        assertThat(actors(ActorMatch.ONLY, STATE, NEIGHBOUR).apply(ALL)).isEqualTo(ALL);
    }

    @Test
    void categoriesAndActorsAreBothAskedFor() {
        EventFilter filter = actors(ActorMatch.ANY, NEIGHBOUR).withCategories(List.of(ATTACK));
        assertThat(filter.apply(ALL)).containsExactly(RAID);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-01-05, vote presence
            2020-06-30, talks presence
            2021-12-31, raid presence
            2013,       ''
            2014-01-01, presence
            2030,       presence
            """)
    void aPeriodKeepsWhatHasAMomentInIt(String period, String kept) {
        EdtfDate date = EdtfDate.parse(period);
        TimeSpan span =
                new TimeSpan(date.earliest().orElseThrow(), date.latest().orElseThrow());
        assertThat(EventFilter.NONE.withPeriod(Optional.of(span)).apply(ALL))
                .extracting(Event::id)
                .isEqualTo(kept.isEmpty() ? List.of() : List.of(kept.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # TALKS are those of June 2020: from the 1st of June to the 1st of July, which does not belong to it
            2020-05-31T00:00:00, 2020-06-01T00:00:00, false
            2020-05-31T00:00:00, 2020-06-01T00:00:01, true
            2020-06-30T23:59:59, 2020-07-02T00:00:00, true
            2020-07-01T00:00:00, 2020-07-02T00:00:00, false
            2020-06-10T00:00:00, 2020-06-10T00:00:01, true
            """)
    void whatOnlyTouchesAPeriodIsNotInIt(LocalDateTime start, LocalDateTime end, boolean kept) {
        assertThat(during(start, end).accepts(TALKS)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2003-03-20T01:15:00+03:00",
                "2003-03-20T23:59:59-08:00",
                "2003-03-20T00:00:00Z",
                "2003-03-20T00:00:00+14:00",
                "2003-03-20T05:34:00"
            })
    void anEventIsFoundUnderTheDayThatIsWritten(String date) {
        Event event = event("speech", date, POLITICS, STATE);
        LocalDateTime day = LocalDateTime.parse("2003-03-20T00:00:00");

        assertThat(during(day, day.plusDays(1)).accepts(event)).isTrue();
        assertThat(during(day.minusDays(1), day).accepts(event)).isFalse();
        assertThat(during(day.plusDays(1), day.plusDays(2)).accepts(event)).isFalse();
    }

    private static EventFilter during(LocalDateTime start, LocalDateTime end) {
        return EventFilter.NONE.withPeriod(
                Optional.of(new TimeSpan(start.toEpochSecond(ZoneOffset.UTC), end.toEpochSecond(ZoneOffset.UTC))));
    }

    @Test
    void togglingTwiceChangesNothing() {
        EventFilter once = EventFilter.NONE.toggled(STATE).toggled(ATTACK);
        assertThat(once.actors()).containsExactly(STATE);
        assertThat(once.categories()).containsExactly(ATTACK);
        assertThat(once.toggled(STATE).toggled(ATTACK)).isEqualTo(EventFilter.NONE);
    }
}
