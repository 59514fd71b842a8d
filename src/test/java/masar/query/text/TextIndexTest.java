package masar.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import masar.ShippedDataset;
import masar.model.Actor;
import masar.model.ActorKind;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.model.Source;
import masar.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {

    private static final List<Event> EVENTS = ShippedDataset.TIMELINE.events();
    private static final TextIndex INDEX = TextIndex.of(EVENTS);

    private static final LocalizedText NOTHING = LocalizedText.of("-", "-");
    private static final Category CATEGORY = new Category("c", NOTHING, "c", "c");

    private static Event event(int number, String date, String title) {
        return event(number, date, title, 3);
    }

    private static Event event(int number, String date, String title, int importance) {
        return new Event(
                "e" + number,
                EdtfDate.parse(date),
                LocalizedText.of(title, Optional.empty()),
                NOTHING,
                List.of(),
                CATEGORY,
                importance,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static TextQuery query(String typed) {
        return TextQuery.of(typed).orElseThrow();
    }

    private static BitSet all(List<Event> events) {
        BitSet all = new BitSet();
        all.set(0, events.size());
        return all;
    }

    private static List<String> best(List<Event> events, String typed) {
        return TextIndex.of(events).find(query(typed), all(events), 10).best().stream()
                .map(Event::id)
                .toList();
    }

    /** Parts of the words of the dataset, words of it and of others, dates, and whatever comes of joining them. */
    private static String randomQuery(Random random) {
        List<String> pieces = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            Event event = EVENTS.get(random.nextInt(EVENTS.size()));
            List<String> texts = new ArrayList<>();
            for (Place place : Place.values()) {
                place.texts(event, texts::add);
            }
            String[] words = texts.get(random.nextInt(texts.size())).split("[ ،.,]+", -1);
            String word = words[random.nextInt(words.length)];
            int start = random.nextInt(Math.max(1, word.length() - 2));
            pieces.add(
                    switch (random.nextInt(5)) {
                        case 0 -> word;
                        case 1 -> word.substring(start, start + random.nextInt(word.length() - start + 1));
                        case 2 -> Integer.toString(1984 + random.nextInt(43));
                        case 3 -> event.date().toString();
                        default -> ArabicText.normalized(word);
                    });
        }
        return String.join(" ", pieces);
    }

    @Test
    void theIndexFindsWhatReadingEveryTextFinds() {
        Random random = new Random(16);
        int found = 0;
        for (int i = 0; i < 400; i++) {
            Optional<TextQuery> query = TextQuery.of(randomQuery(random));
            if (query.isPresent()) {
                int[] expected = IntStream.range(0, EVENTS.size())
                        .filter(at -> query.get().accepts(EVENTS.get(at)))
                        .toArray();
                assertThat(INDEX.matching(query.get()).stream().toArray())
                        .as(query.get().text())
                        .isEqualTo(expected);
                SearchResults results = INDEX.find(query.get(), all(EVENTS), EVENTS.size());
                assertThat(results.total()).isEqualTo(expected.length);
                assertThat(results.best())
                        .containsExactlyInAnyOrderElementsOf(
                                IntStream.of(expected).mapToObj(EVENTS::get).toList());
                found += expected.length;
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void moreEventsThanABlockHasAreFound() {
        int count = WordBlock.EVENTS + 200;
        IntFunction<String> title = i -> i % 1000 == 7 ? "نادر" : i % 3 == 0 ? "شائع كثيرا" : "شائع";
        List<Event> events = IntStream.range(0, count)
                .mapToObj(i -> event(i, 1900 + i / 1000 + "-01", title.apply(i)))
                .toList();
        TextIndex index = TextIndex.of(events);

        for (String typed : List.of("نادر", "شائع", "شائع كثيرا", "شا", "1910", "نادر 1910", "1965")) {
            assertThat(index.matching(query(typed)).stream().toArray())
                    .as(typed)
                    .isEqualTo(IntStream.range(0, count)
                            .filter(at -> query(typed).accepts(events.get(at)))
                            .toArray());
        }
        assertThat(index.find(query("1965"), all(events), 3).best())
                .extracting(Event::id)
                .containsExactly("e65000", "e65001", "e65002");
    }

    @Test
    void onlyTheEventsOfTheOtherFiltersAreFound() {
        BitSet within = new BitSet();
        within.set(3, 20);

        SearchResults results = INDEX.find(query("ا"), within, 5);

        assertThat(results.total()).isEqualTo(17);
        assertThat(results.best()).hasSize(5).isSubsetOf(EVENTS.subList(3, 20));
    }

    @Test
    void aWholeWordInTheTitleTellsMoreThanAPartOfOneAndImportanceDecidesBetweenEquals() {
        List<Event> events = List.of(
                event(0, "2001", "السفارة", 5),
                event(1, "2002", "سفارة جديدة", 1),
                event(2, "2003", "سفارة قديمة", 4),
                event(3, "2004", "سفارة أخرى", 4));

        assertThat(best(events, "سفارة")).containsExactly("e2", "e3", "e1", "e0");
        assertThat(best(events, "سفار")).containsExactly("e0", "e2", "e3", "e1");
    }

    @Test
    void theVeryDateComesFirstThenWhatLiesInItThenWhatOverlapsIt() {
        List<Event> events = List.of(
                event(0, "1999/2005", "a"),
                event(1, "2001-05-03", "b"),
                event(2, "2001", "c"),
                event(3, "2000-12-31", "d"),
                event(4, "1998", "2001 e"));

        assertThat(best(events, "2001")).containsExactly("e2", "e4", "e1", "e0");
        assertThat(best(events, "٢٠٠١-٠٥")).containsExactly("e1", "e0", "e2");
    }

    @Test
    void placesAreRankedByHowMuchTheyTell() {
        LocalizedText wanted = LocalizedText.of("زرافة", Optional.empty());
        Actor actor = new Actor(
                "a", NOTHING, NOTHING, ActorKind.STATE, "#000000", "state", Optional.empty(), List.of("زرافة"));
        Source source = new Source("s", NOTHING, wanted, Optional.empty(), Optional.empty());
        Event plain = event(0, "2001", "-");
        List<Event> events = List.of(
                with(plain, "source", NOTHING, NOTHING, List.of(), List.of(source), Optional.empty()),
                with(plain, "note", NOTHING, NOTHING, List.of(), List.of(), Optional.of(wanted)),
                with(plain, "summary", NOTHING, wanted, List.of(), List.of(), Optional.empty()),
                with(plain, "actor", NOTHING, NOTHING, List.of(actor), List.of(), Optional.empty()),
                with(plain, "title", wanted, NOTHING, List.of(), List.of(), Optional.empty()));

        assertThat(best(events, "زرافة")).containsExactly("title", "actor", "summary", "note", "source");
    }

    private static Event with(
            Event event,
            String id,
            LocalizedText title,
            LocalizedText summary,
            List<Actor> actors,
            List<Source> sources,
            Optional<LocalizedText> note) {
        return new Event(
                id,
                event.date(),
                title,
                summary,
                actors.stream().map(one -> new Participation(one, Role.HOST)).toList(),
                CATEGORY,
                3,
                sources.stream().map(one -> new Citation(one, Optional.empty())).toList(),
                List.of(),
                List.of(),
                note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سليمني            | سليماني
            سيلماني           | سليماني
            Solaimani         | Soleimani
            embasy            | embassy
            سفاارة            | سفارة
            تقتل سليمني       | تقتل سليماني
            peshmargas        | Peshmarga
            """)
    void theNearestSpellingIsOfferedWhereNothingIsFound(String typed, String meant) {
        SearchResults results = INDEX.find(query(typed), all(EVENTS), 5);

        assertThat(results.total()).isZero();
        assertThat(results.meant()).map(TextQuery::text).hasValue(meant);
        assertThat(INDEX.matching(results.meant().orElseThrow()).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qzxwvjk", "ظظ", "سليماني زرافة", "1871"})
    void nothingIsOfferedThatWouldFindNothing(String typed) {
        SearchResults results = INDEX.find(query(typed), all(EVENTS), 5);

        assertThat(results.total()).isZero();
        results.meant()
                .ifPresent(meant -> assertThat(INDEX.matching(meant).isEmpty())
                        .as(meant.text())
                        .isFalse());
    }

    @Test
    void nothingIsOfferedWhereSomethingIsFound() {
        assertThat(INDEX.find(query("سليماني"), all(EVENTS), 5).meant()).isEmpty();
    }
}
