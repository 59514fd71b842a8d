package masar.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.ShippedDataset;
import masar.dataset.json.JsonFields;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.columns.Detail;
import masar.model.Event;
import masar.model.Grade;
import masar.model.LocalizedText;
import masar.model.Role;
import masar.model.Timeline;
import masar.query.ActorMatch;
import masar.query.Dating;
import masar.query.EventFilter;
import masar.query.EventTraits;
import masar.query.NoteFilter;
import masar.query.text.TextQuery;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewLineTest {

    private static final Timeline TIMELINE = ShippedDataset.TIMELINE;
    private static final String EDITION = TIMELINE.edition().orElseThrow();
    private static final String DATA = "us-iraq";
    private static final int ROUNDS = 2_000;
    private static final SavedView NOTHING = new SavedView(
            Optional.empty(),
            Grouping.NONE,
            LaneFolds.NONE,
            false,
            Optional.empty(),
            EventFilter.NONE,
            Optional.empty());

    private static ViewLine.Read read(String line) {
        return ViewLine.read(line, TIMELINE, DATA, NOTHING);
    }

    private static List<String> keys(String line) {
        return read(line).problems().stream().map(ViewProblem::key).toList();
    }

    private static <T> List<T> some(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, random.nextInt(Math.min(4, all.size()))));
    }

    private static <E> E one(E[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static long second(Random random) {
        long day = random.nextLong(-900_000, 2_900_000) * TimeSpan.SECONDS_PER_DAY;
        return random.nextBoolean() ? day : day + random.nextInt(86_400);
    }

    private static TimeSpan span(Random random) {
        long start = second(random);
        long end = second(random);
        return start < end ? new TimeSpan(start, end) : new TimeSpan(end, start + 1);
    }

    private static SavedView view(Random random) {
        EventFilter filter = new EventFilter(
                some(TIMELINE.actors(), random),
                one(ActorMatch.values(), random),
                some(TIMELINE.categories(), random),
                maybe(random, span(random)),
                maybe(random, "a+b & c=d? %41 #/«قاسم» @\u200f x").flatMap(TextQuery::of),
                new EventTraits(
                        Set.copyOf(some(List.of(Role.values()), random)),
                        random.nextBoolean(),
                        Set.copyOf(some(List.of(Dating.values()), random)),
                        Set.copyOf(some(List.of(Grade.values()), random)),
                        random.nextInt(3),
                        some(TIMELINE.sources(), random)),
                NoteFilter.NONE.starredOnly(random.nextBoolean()));
        Event event = TIMELINE.events().get(random.nextInt(TIMELINE.events().size()));
        return new SavedView(
                maybe(random, one(Detail.values(), random)),
                one(Grouping.values(), random),
                new LaneFolds(Set.copyOf(some(List.of("actor iran", "category military"), random)), Set.of()),
                random.nextBoolean(),
                maybe(random, LineDates.rounded(span(random))),
                filter,
                maybe(random, event).filter(filter.withNotes(NoteFilter.NONE)::accepts));
    }

    @Test
    @Timeout(10)
    void aLongLineOfMarksIsRefusedAtOnce() {
        assertThat(keys("masar:?" + "\u200e".repeat(99_000) + " x")).containsExactly("view-line.malformed");
        assertThat(keys("masar:?view=axis" + "\u200e \u2069".repeat(9_000))).isEmpty();
    }

    @Test
    @Timeout(10)
    void ofManyWordsTheFirstAreSearchedFor() {
        ViewLine.Read read = read("masar:?text=" + "2020+".repeat(19_000));

        assertThat(read.problems()).extracting(ViewProblem::key).containsExactly("view-line.long-text");
        assertThat(read.view().filter().text()).isEqualTo(TextQuery.of("2020 ".repeat(200)));
    }

    @Test
    void whatIsWrittenIsRead() {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            SavedView view = view(random);
            String line = ViewLine.write(view, "my data@2", TIMELINE);

            assertThat(line).matches("masar:\\?[!-~]*");
            ViewLine.Read read = ViewLine.read(line, TIMELINE, "my data@2", NOTHING);
            assertThat(read.problems()).as(line).isEmpty();
            assertThat(read.view()).as(line).isEqualTo(view);
        }
    }

    /** One model of a view has two notations. */
    @Test
    void bothNotationsSayTheSame() {
        Random random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            SavedView view = view(random);
            assertThat(SavedViewJson.read(new JsonFields(SavedViewJson.write(view)), TIMELINE))
                    .isEqualTo(view);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01T00:00:00, 2022-01-01T00:00:00, from=2019&to=2021",
        "2019-03-01T00:00:00, 2021-11-01T00:00:00, from=2019-03&to=2021-10",
        "2019-03-05T00:00:00, 2019-03-06T00:00:00, from=2019-03-05&to=2019-03-05",
        "2020-02-29T00:00:00, 2020-03-01T00:00:00, from=2020-02-29&to=2020-02",
        "2019-12-31T00:00:00, 2020-01-01T00:00:00, from=2019-12-31&to=2019",
        "2019-01-01T00:00:00, 2019-01-01T12:00:00, from=2019&to=2019-01-01T11:59:59",
        "-0500-01-01T00:00:00, 0001-01-01T00:00:00, from=-0500&to=0000",
    })
    void datesAreAsShortAsTheyCanBe(String start, String end, String query) {
        TimeSpan span = new TimeSpan(second(start), second(end));
        SavedView view = withFilter(EventFilter.NONE.withPeriod(Optional.of(span)));

        String line = ViewLine.write(view, DATA, TIMELINE);

        assertThat(line).isEqualTo("masar:?data=us-iraq@" + EDITION + "&" + query + "&view=axis&group=none");
        assertThat(read(line).view()).isEqualTo(view);
    }

    private static long second(String moment) {
        return java.time.LocalDateTime.parse(moment).toEpochSecond(java.time.ZoneOffset.UTC);
    }

    private static SavedView withFilter(EventFilter filter) {
        return new SavedView(
                Optional.empty(), Grouping.NONE, LaneFolds.NONE, false, Optional.empty(), filter, Optional.empty());
    }

    @Test
    void yearsOfMoreThanFourDigitsAreWhole() {
        TimeSpan span = new TimeSpan(second("-12000-06-05T00:00:00"), second("+20000-06-05T07:00:00"));
        String line = ViewLine.write(withFilter(EventFilter.NONE.withPeriod(Optional.of(span))), DATA, TIMELINE);

        assertThat(line).contains("from=Y-12000&to=Y20000");
        assertThat(read(line).view().filter().period())
                .contains(new TimeSpan(second("-12000-01-01T00:00:00"), second("+20001-01-01T00:00:00")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "masar:?actor=iran",
                "  masar:?actor=iran\n",
                "\u200e\u2066masar:?actor=iran\u2069",
                "MASAR:?actor=iran",
                "masar://?actor=iran",
                "masar:///?actor=iran",
                "masar:/?actor=iran",
                "masar:?&actor=iran&&",
                "masar:?actor=ir%61n&actor=iran"
            })
    void aLineIsKnownHoweverItCame(String line) {
        assertThat(ViewLine.isMeant(line)).isTrue();
        assertThat(read(line).problems()).isEmpty();
        assertThat(read(line).view().filter().actors())
                .extracting(actor -> actor.id())
                .containsExactly("iran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "masar:",
                "masar://",
                "masar:actor=iran",
                "masar:? actor=iran",
                "masar:?a b",
                "masar:x?actor=iran"
            })
    void whatIsMeantAndNoLineLeavesTheViewAsItIs(String line) {
        assertThat(ViewLine.isMeant(line)).isTrue();
        assertThat(keys(line)).containsExactly("view-line.malformed");
        assertThat(read(line).view()).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "masar", "see masar:?actor=iran", "http://masar/?actor=iran", "مسار:?"})
    void otherTextIsSearchedFor(String text) {
        assertThat(ViewLine.isMeant(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "data=other@1, view-line.data",
        "data=us-iraq@1, view-line.edition",
        "data=%zz, view-line.data",
        "colour=red, view-line.unknown",
        "%zz, view-line.unknown",
        "actor=nobody, view-line.actor",
        "actor=%, view-line.actor",
        "category=nothing, view-line.category",
        "source=nowhere, view-line.source",
        "event=never, view-line.event",
        "from=31.02.2019, view-line.date",
        "from=2019-02-31, view-line.date",
        "from=2020&to=2019, view-line.reversed",
        "at=2020, view-line.value",
        "at=2020/2019, view-line.reversed",
        "at=2020/soon, view-line.date",
        "match=some, view-line.value",
        "view=map, view-line.value",
        "detail=most, view-line.value",
        "group=colour, view-line.value",
        "hijri=true, view-line.value",
        "role=king, view-line.value",
        "precision=hour, view-line.value",
        "grade=gold, view-line.value",
        "min-sources=-1, view-line.value",
        "min-sources=99999999999, view-line.value",
    })
    void whatCannotBeFollowedIsSaidAndTheRestIsShown(String query, String key) {
        String line = "masar:?category=military&" + query;

        assertThat(keys(line)).containsExactly(key);
        assertThat(read(line).view().filter().categories())
                .extracting(category -> category.id())
                .contains("military");
        for (Language language : Language.values()) {
            assertThat(read(line).problems().getFirst().sentence(language)).endsWith(".");
        }
    }

    @Test
    void anEventThatTheFilterDoesNotKeepIsNotSelected() {
        Event event = TIMELINE.events().getFirst();
        String line = "masar:?from=2020&event=" + event.id();

        assertThat(keys(line)).containsExactly("view-line.hidden");
        assertThat(read(line).view().selection()).isEmpty();
        assertThat(read("masar:?event=" + event.id()).view().selection()).contains(event);
    }

    @Test
    void whatALineDoesNotSayOfTheArrangementIsAsNow() {
        SavedView now = new SavedView(
                Optional.of(Detail.MORE),
                Grouping.ACTOR,
                new LaneFolds(Set.of("actor iran"), Set.of()),
                true,
                Optional.of(new TimeSpan(0, 100)),
                EventFilter.NONE.toggled(TIMELINE.actors().getFirst()),
                Optional.of(TIMELINE.events().getFirst()));

        SavedView view =
                ViewLine.read("masar:?category=military", TIMELINE, DATA, now).view();

        assertThat(view.columns()).isEqualTo(now.columns());
        assertThat(view.grouping()).isEqualTo(now.grouping());
        assertThat(view.folds()).isEqualTo(now.folds());
        assertThat(view.hijri()).isTrue();
        assertThat(view.period()).isEmpty();
        assertThat(view.filter().actors()).isEmpty();
        assertThat(view.selection()).isEmpty();
    }

    @Test
    void aDatasetWithoutAnEditionHasNoneInItsLine() {
        Timeline own = new Timeline(
                "1", LocalizedText.NONE, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(ViewLine.write(NOTHING, "a@b", own)).startsWith("masar:?data=a%40b&");
        assertThat(ViewLine.read("masar:?data=a%40b@3", own, "a@b", NOTHING).problems())
                .extracting(ViewProblem::key)
                .containsExactly("view-line.edition");
    }

    @Test
    void theCommandLineAddsToALine() {
        assertThat(ViewLine.with(Optional.empty(), List.of("actor", "iran", "from", "2019")))
                .isEqualTo("masar:?actor=iran&from=2019");
        assertThat(ViewLine.with(Optional.of(" masar:?actor=iraq"), List.of("event", "a b")))
                .isEqualTo("masar:?actor=iraq&event=a+b");
        assertThat(ViewLine.with(Optional.of("masar:bad"), List.of("event", "x")))
                .isEqualTo("masar:bad");
    }

    /** Whatever comes, there is an answer. */
    @Test
    void anyLineHasAnAnswer() {
        Random random = new Random(3);
        String letters = "masr:?=&%@/0149azAE-T+. ا\ufeff\u200e\u0000";
        for (int round = 0; round < ROUNDS; round++) {
            String noise = random.ints(random.nextInt(40), 0, letters.length())
                    .mapToObj(i -> String.valueOf(letters.charAt(i)))
                    .collect(Collectors.joining());
            String name = Stream.of(ViewLine.Name.values())
                    .map(ViewLine.Name::text)
                    .skip(random.nextInt(ViewLine.Name.values().length))
                    .findFirst()
                    .orElseThrow();
            ViewLine.Read read = read("masar:?" + name + "=" + noise);
            assertThat(read.problems())
                    .allSatisfy(problem ->
                            assertThat(problem.sentence(Language.ENGLISH)).isNotEmpty());
        }
        assertThat(keys("masar:?text=" + "x".repeat(200_000))).containsExactly("view-line.malformed");
    }
}
