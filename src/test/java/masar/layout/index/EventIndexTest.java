package masar.layout.index;

import static masar.layout.SampleEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.layout.SampleEvents;
import masar.model.Category;
import masar.model.Event;
import masar.query.EventFilter;
import masar.time.EdtfDate;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventIndexTest {

    private static EventIndex index(String... dates) {
        return EventIndex.of(IntStream.range(0, dates.length)
                .mapToObj(i -> event("e" + i, dates[i], 3, "e"))
                .toList());
    }

    private static long second(String day) {
        return EdtfDate.parse(day).earliest().orElseThrow();
    }

    @Test
    void whatRecedesIsLessImportantThanAllElseAndIsPassedOver() {
        EventIndex all = index("1990", "1995", "2000", "2005", "2010");
        BitSet places = new BitSet();
        places.set(0);
        places.set(2);
        places.set(4);

        EventIndex index = all.receding(places);

        List<Integer> ranked = new ArrayList<>();
        index.forMostImportant(0, index.size(), index.size(), ranked::add);
        assertThat(ranked).startsWith(1, 3).hasSize(5);
        assertThat(index.recedes(index.event(2))).isTrue();
        assertThat(index.recedes(index.event(3))).isFalse();
        assertThat(index.standingOut(0, true)).hasValue(1);
        assertThat(index.standingOut(2, true)).hasValue(3);
        assertThat(index.standingOut(2, false)).hasValue(1);
        assertThat(index.standingOut(4, true)).isEmpty();
        assertThat(index.standingOut(0, false)).isEmpty();
        assertThat(index.ownExtent()).isEqualTo(new TimeSpan(second("1995"), second("2006")));
        assertThat(index.extent()).isEqualTo(all.extent());
        assertThat(index.part(new int[] {2, 3}).recedes(0)).isTrue();
        assertThat(Histogram.of(index, 10).highest()).isEqualTo(1);
        assertThat(Histogram.of(index, 10).counts().getFirst().stream()
                        .mapToInt(count -> count)
                        .sum())
                .isEqualTo(2);
        assertThat(all.anyRecedes()).isFalse();
    }

    @Test
    void eventsOfOneDateAreOpenAlike() {
        EventIndex index = index("../2003", "../2003", "2005/..", "2005/..", "2020");

        assertThat(IntStream.range(0, 5).filter(index::startsOpen)).containsExactly(0, 1);
        assertThat(index.end(2)).isEqualTo(index.end(3)).isEqualTo(second("2021"));
    }

    @Test
    void everyEventHasTheToneOfItsCategory() {
        EventIndex index = EventIndex.of(
                Stream.of("red", "blue", "red").map(EventIndexTest::inTone).toList());

        assertThat(IntStream.range(0, 3).mapToObj(i -> index.tones().get(index.tone(i))))
                .containsExactly("red", "blue", "red");
    }

    private static Event inTone(String tone) {
        Event event = event("e", "2003", 3, "e");
        Category category = event.category();
        return new Event(
                event.id(),
                event.date(),
                event.title(),
                event.summary(),
                event.actors(),
                new Category(tone, category.name(), category.icon(), tone),
                event.importance(),
                event.citations(),
                event.respondsTo(),
                event.related(),
                event.disputed());
    }

    @Test
    void aPartKnowsWhetherAnyOfItIsInAStretchOfTime() {
        EventIndex part = index("1990", "1995-03", "2000/2010", "2020").part(new int[] {1, 2});

        assertThat(part.anyIn(new TimeSpan(second("1990"), second("1995")))).isFalse();
        assertThat(part.anyIn(new TimeSpan(second("1990"), second("1996")))).isTrue();
        assertThat(part.anyIn(new TimeSpan(second("2005"), second("2006"))))
                .as("goes on")
                .isTrue();
        assertThat(part.anyIn(new TimeSpan(second("2011"), second("2022")))).isFalse();
    }

    @Test
    void eventsStandInOrderOfTimeAndThenOfId() {
        List<Event> events = new ArrayList<>(List.of(
                event("b", "2003", 3, ""),
                event("a", "2003-01-01", 3, ""),
                event("z", "1990-08-02", 3, ""),
                event("c", "2003-01", 3, "")));
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(events, new Random(i));

            assertThat(EventIndex.of(events).events()).extracting(Event::id).containsExactly("z", "a", "b", "c");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2003-03-20,            2003-03-20
            2003,                  2003-01-01
            2003-03/2011,          2003-03-01
            2003-03-20/..,         2003-03-20
            2003-03-20/,           2003-03-20
            199X,                  1990-01-01
            """)
    void anEventStandsAtTheBeginningOfItsDate(String date, String day) {
        EventIndex index = index(date);

        assertThat(index.anchor(0)).isEqualTo(second(day));
        assertThat(EventIndex.anchorOf(index.event(0))).isEqualTo(second(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2003", "/2003-12-31"})
    void anEventWithoutABeginningStandsAtItsEnd(String date) {
        assertThat(index(date).anchor(0)).isBetween(second("2004-01-01") - 1, second("2004-01-01"));
    }

    @Test
    void anEndStandsWithinTheYearsThatADateCanHave() {
        assertThat(index("../Y999999998").extent().end()).isEqualTo(TimeSpan.LATEST);
    }

    @Test
    void theExtentReachesFromTheFirstAnchorToTheLastKnownEnd() {
        assertThat(index("2003-03-20", "1990/2011", "2014").extent())
                .isEqualTo(new TimeSpan(second("1990-01-01"), second("2015-01-01")));
        assertThat(index("1990/2020", "2003").extent())
                .isEqualTo(new TimeSpan(second("1990-01-01"), second("2021-01-01")));
        // What goes on is known to go on for its first second.
        assertThat(index("2014/..").extent()).isEqualTo(new TimeSpan(second("2014-01-01"), second("2014-01-01") + 1));
        assertThat(index().extent()).isEqualTo(new TimeSpan(0, 1));
    }

    @Test
    void anOpenEndIsThatOfTheWholeExtent() {
        EventIndex index = index("1990-08-02", "2003/..", "../2011", "2014");

        assertThat(index.event(1).id()).isEqualTo("e1");
        assertThat(index.end(1)).isEqualTo(second("2015-01-01"));
        assertThat(index.event(2).id()).isEqualTo("e2");
        assertThat(index.start(2)).isEqualTo(second("1990-08-02"));
        assertThat(index.start(3)).isEqualTo(second("2014-01-01"));
        assertThat(index.end(3)).isEqualTo(second("2015-01-01"));
    }

    @Test
    void whatAFilterLeavesKeepsTheExtentOfTheWholeAndHasOneOfItsOwn() {
        EventIndex whole = index("1990", "2003", "2011");
        EventIndex part = whole.part(new int[] {1});

        assertThat(part.extent()).isEqualTo(whole.extent());
        assertThat(part.ownExtent()).isEqualTo(index("2003").extent());
        assertThat(whole.part(new int[0]).extent()).isEqualTo(whole.extent());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # date,                anchor,              start,      end
            # as it is: in the period, to its first and its last second, and going on beyond it
            2005-06,               2005-06-01,          2005-06-01, 2005-07-01
            2003-01-01,            2003-01-01,          2003-01-01, 2003-01-02
            2012-12-31T23:59:59,   2012-12-31T23:59:59, 2012-12-31T23:59:59, 2013-01-01
            2005/2020,             2005-01-01,          2005-01-01, 2021-01-01
            # shown at the beginning of the period, but as long as it is
            1990-08-02/2011-12-18, 2003-01-01,          1990-08-02, 2011-12-19
            1990/2020,             2003-01-01,          1990-01-01, 2021-01-01
            # what is open reaches to the bounds of the period
            1990/..,               2003-01-01,          1990-01-01, 2013-01-01
            2005/..,               2005-01-01,          2005-01-01, 2013-01-01
            # only an end is known: it is shown there, or at the end of the period
            ../2005,               2006-01-01,          2003-01-01, 2006-01-01
            ../2012,               2012-12-31T23:59:59, 2003-01-01, 2013-01-01
            ../2020,               2012-12-31T23:59:59, 2003-01-01, 2021-01-01
            ../..,                 2003-01-01,          2003-01-01, 2013-01-01
            """)
    void inAPeriodAnEventStandsWhereThePeriodBeginsUnlessItBeginsLater(
            String date, String anchor, String start, String end) {
        TimeSpan period = new TimeSpan(second("2003-01-01"), second("2013-01-01"));
        EventIndex index = index(date).within(period);

        assertThat(index.extent()).isEqualTo(period);
        assertThat(index.anchor(0)).isEqualTo(second(anchor));
        assertThat(index.start(0)).isEqualTo(second(start));
        assertThat(index.end(0)).isEqualTo(second(end));
        assertThat(index.indexOf(index.event(0))).hasValue(0);
    }

    @Test
    void aPictureOfAPeriodHasTheSameEventsInTheSameOrder() {
        SampleEvents samples = new SampleEvents(1_789);
        Random random = new Random(1_799);
        for (int run = 0; run < 100; run++) {
            EventIndex whole = EventIndex.of(samples.timeline());
            TimeSpan period = SampleEvents.periodOf(whole, random);
            EventIndex index = EventIndex.of(
                            EventFilter.NONE.withPeriod(Optional.of(period)).apply(whole.events()))
                    .within(period);

            for (int i = 0; i < index.size(); i++) {
                long own = EventIndex.anchorOf(index.event(i));
                assertThat(period.contains(index.anchor(i))).isTrue();
                assertThat(index.anchor(i)).isGreaterThanOrEqualTo(index.anchor(Math.max(0, i - 1)));
                assertThat(index.indexOf(index.event(i))).hasValue(i);
                if (period.contains(own)) {
                    assertThat(index.anchor(i)).isEqualTo(own);
                }
            }
            assertThat(index.events())
                    .isEqualTo(whole.events().stream()
                            .filter(index.events()::contains)
                            .toList());
        }
    }

    @Test
    void aPictureLeavesTheIndexThatItIsMadeOfAsItIs() {
        EventIndex index = index("1990/2011", "1990/..", "2003");
        TimeSpan extent = index.extent();
        EventIndex picture = index.within(new TimeSpan(second("2000-01-01"), second("2005-01-01")));

        assertThat(picture.anchor(0)).isEqualTo(second("2000-01-01"));
        assertThat(index.anchor(0)).isEqualTo(second("1990-01-01"));
        assertThat(index.end(1)).isEqualTo(second("2012-01-01"));
        assertThat(index.extent()).isEqualTo(extent);
    }

    @Test
    void whatIsNotThereHasNoPlace() {
        EventIndex index = index("2003", "2004", "2005");

        assertThat(index().indexOf(index.event(0))).isEmpty();
        assertThat(index.indexOf(event("x", "2003", 3, "x"))).isEmpty();
        assertThat(index.indexOf(event("x", "2005", 3, "x"))).isEmpty();
        assertThat(index.indexOf(event("x", "1000", 3, "x"))).isEmpty();
        assertThat(index.indexOf(event("x", "3000", 3, "x"))).isEmpty();
        assertThat(index.indexOf(event("x", "2004-05", 3, "x"))).isEmpty();
    }

    @Test
    void theFirstAtOrAfterAnInstantIsFound() {
        EventIndex index = index("1970-01-01T00:00:10", "1970-01-01T00:00:20", "1970-01-01T00:00:20");

        assertThat(index.firstAtOrAfter(-1e300)).isZero();
        assertThat(index.firstAtOrAfter(10)).isZero();
        assertThat(index.firstAtOrAfter(10.5)).isEqualTo(1);
        assertThat(index.firstAtOrAfter(20)).isEqualTo(1);
        assertThat(index.firstAtOrAfter(20.5)).isEqualTo(3);
        assertThat(index.firstAtOrAfter(1e300)).isEqualTo(3);
        assertThat(index().firstAtOrAfter(0)).isZero();
    }

    @Test
    void theMostImportantOfAStretchComeFirst() {
        EventIndex index = EventIndex.of(List.of(
                event("a", "2001", 2, ""),
                event("b", "2002", 5, ""),
                event("c", "2003", 4, ""),
                event("d", "2004", 5, "")));
        List<Integer> found = new ArrayList<>();
        index.forMostImportant(0, 3, 2, found::add);

        assertThat(found).containsExactly(1, 2);
    }
}
