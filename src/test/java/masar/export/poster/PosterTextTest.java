package masar.export.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import masar.export.Samples;
import masar.i18n.Language;
import masar.i18n.Phrase;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Grade;
import masar.model.LocalizedText;
import masar.model.Role;
import masar.model.Source;
import masar.model.Timeline;
import masar.query.ActorMatch;
import masar.query.Dating;
import masar.query.EventFilter;
import masar.query.EventTraits;
import masar.query.FilterWords;
import masar.query.text.TextQuery;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PosterTextTest {

    private static final EventFilter BOTH_ACTORS = EventFilter.NONE.withActors(List.of(Samples.IRAQ, Samples.IRAN));

    private static PosterText text(Timeline timeline, EventFilter filter, Language language) {
        return new PosterText(Samples.request(timeline, filter, language, Theme.LIGHT, 1000, 600));
    }

    private static String filters(EventFilter filter, Language language) {
        return plain(text(Samples.TIMELINE, filter, language).filters(words -> true));
    }

    /** Without the invisible characters that keep names and dates together. */
    private static String plain(String words) {
        return words.replaceAll("[\u2066-\u2069]", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANY  | الأطراف: العراق، إيران (أي منها)   | Actors: Iraq, Iran (any of them)
            ALL  | الأطراف: العراق، إيران (كلها معًا) | Actors: Iraq, Iran (all together)
            ONLY | الأطراف: العراق، إيران (وحدها)     | Actors: Iraq, Iran (only these)
            """)
    void severalActorsAreNamedWithHowTheyMustMeet(ActorMatch match, String arabic, String english) {
        assertThat(filters(BOTH_ACTORS.withMatch(match), Language.ARABIC)).isEqualTo(arabic);
        assertThat(filters(BOTH_ACTORS.withMatch(match), Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void whatWasSearchedForIsQuoted() {
        EventFilter filter = EventFilter.NONE.withActors(List.of(Samples.IRAQ)).withText(TextQuery.of(" الانسحاب "));

        assertThat(filters(filter, Language.ARABIC)).isEqualTo("الطرف: العراق · البحث عن «الانسحاب»");
        assertThat(filters(filter, Language.ENGLISH)).isEqualTo("Actor: Iraq · Search: “الانسحاب”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANY  | الطرف: العراق       | Actor: Iraq
            ALL  | الطرف: العراق       | Actor: Iraq
            ONLY | الطرف: العراق (وحده) | Actor: Iraq (no other)
            """)
    void oneActorNeedsNoMoreThanItsName(ActorMatch match, String arabic, String english) {
        EventFilter filter = EventFilter.NONE.withActors(List.of(Samples.IRAQ)).withMatch(match);

        assertThat(filters(filter, Language.ARABIC)).isEqualTo(arabic);
        assertThat(filters(filter, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void allFiltersAreNamed() {
        EventFilter filter = BOTH_ACTORS
                .withCategories(List.of(Samples.ATTACK))
                .withPeriod(Optional.of(TimeSpan.ofDays(LocalDate.of(2003, 3, 1), LocalDate.of(2011, 12, 31))));

        assertThat(filters(filter, Language.ARABIC))
                .isEqualTo("الأطراف: العراق، إيران (أي منها) · النوع: هجوم · المدة: من آذار ٢٠٠٣ إلى كانون الأول ٢٠١١");
        assertThat(filters(filter, Language.ENGLISH))
                .isEqualTo("Actors: Iraq, Iran (any of them) · Category: Attack · Period: March 2003 to December 2011");
        assertThat(filters(EventFilter.NONE, Language.ARABIC)).isEqualTo("كل الأحداث");
        assertThat(filters(EventFilter.NONE, Language.ENGLISH)).isEqualTo("All events");
    }

    @Test
    void whatElseIsAskedOfEventsIsNamed() {
        LocalizedText title = LocalizedText.of("تقرير اللجنة", "Report of the committee");
        Source source = new Source("report", title, title, Optional.empty(), Optional.empty());
        EventFilter filter = EventFilter.NONE.withTraits(new EventTraits(
                Set.of(Role.TARGET, Role.INITIATOR),
                true,
                Set.of(Dating.APPROXIMATE),
                Set.of(Grade.PRIMARY),
                3,
                List.of(source)));

        assertThat(filters(filter, Language.ENGLISH))
                .isEqualTo("Role: initiator, target · Source: Report of the committee · At least 3 sources"
                        + " · Grade of a source: primary source · Date known: approximately · Disputed");
        assertThat(filters(filter, Language.ARABIC))
                .isEqualTo("الدور: مبادر، مستهدف · المصدر: تقرير اللجنة"
                        + " · ٣ مصادر على الأقل · درجة المصدر: مصدر أولي · دقة التاريخ: تقريبي · مختلف فيه");
    }

    /** The filter without one part still asks for all others. */
    @Test
    void everyPartCanBeTakenBackByItself() {
        EventFilter filter = BOTH_ACTORS
                .withCategories(List.of(Samples.ATTACK))
                .withText(TextQuery.of("x"))
                .withTraits(EventTraits.NONE
                        .withRoles(List.of(Role.HOST))
                        .withDisputed(true)
                        .withLeastSources(2));
        DateLabels labels = new DateLabels(LabelStyle.of(Language.ENGLISH));
        List<FilterWords.Part> parts = new FilterWords(filter, labels).parts(2);

        assertThat(parts).hasSize(6);
        for (FilterWords.Part part : parts) {
            List<String> left = new FilterWords(part.without(), labels)
                    .parts(2).stream().map(FilterWords.Part::words).toList();
            assertThat(left)
                    .containsExactlyElementsOf(parts.stream()
                            .filter(other -> !other.equals(part))
                            .map(FilterWords.Part::words)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3  | 0 | الأطراف: ٣ (أي منها)                       | Actors: 3 (any of them)
            3  | 1 | الأطراف: ط0… وطرفان آخران (أي منها)       | Actors: A0… and 2 more (any of them)
            3  | 2 | الأطراف: ط0، ط1… وطرف آخر (أي منها)       | Actors: A0, A1… and 1 more (any of them)
            3  | 3 | الأطراف: ط0، ط1، ط2 (أي منها)             | Actors: A0, A1, A2 (any of them)
            9  | 2 | الأطراف: ط0، ط1… و٧ أطراف أخرى (أي منها)  | Actors: A0, A1… and 7 more (any of them)
            20 | 2 | الأطراف: ط0، ط1… و١٨ طرفًا آخر (أي منها)  | Actors: A0, A1… and 18 more (any of them)
            102| 2 | الأطراف: ط0، ط1… و١٠٠ طرف آخر (أي منها)   | Actors: A0, A1… and 100 more (any of them)
            """)
    void namesThatDoNotFitAreCounted(int actors, int fitting, String arabic, String english) {
        List<Actor> chosen = IntStream.range(0, actors)
                .mapToObj(i -> Samples.actor("a" + i, "ط" + i, "A" + i))
                .toList();
        EventFilter filter = EventFilter.NONE.withActors(chosen);

        assertThat(plain(text(Samples.TIMELINE, filter, Language.ARABIC).filters(words -> names(words) <= fitting)))
                .isEqualTo(arabic);
        assertThat(plain(text(Samples.TIMELINE, filter, Language.ENGLISH).filters(words -> names(words) <= fitting)))
                .isEqualTo(english);
    }

    private static long names(String words) {
        return words.chars().filter(c -> c == '\u2068').count();
    }

    @Test
    void categoriesThatDoNotFitAreCounted() {
        List<Category> chosen = IntStream.range(0, 14)
                .mapToObj(i -> Samples.category("c" + i, "ن" + i, "C" + i))
                .toList();
        EventFilter filter = EventFilter.NONE.withCategories(chosen);

        assertThat(plain(text(Samples.TIMELINE, filter, Language.ARABIC).filters(words -> names(words) <= 1)))
                .isEqualTo("النوع: ن0… و١٣ نوعًا آخر");
        assertThat(plain(text(Samples.TIMELINE, filter, Language.ENGLISH).filters(words -> names(words) <= 1)))
                .isEqualTo("Category: C0… and 13 more categories");
    }

    @Test
    void aSingleNameStaysHoweverLong() {
        EventFilter filter = EventFilter.NONE.withActors(List.of(Samples.IRAQ)).withCategories(List.of(Samples.ATTACK));

        assertThat(plain(text(Samples.TIMELINE, filter, Language.ENGLISH).filters(words -> false)))
                .isEqualTo("Actor: Iraq · Category: Attack");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | لا أحداث                      | 0 events
            1   | حدث واحد · مصدر واحد          | 1 event · 1 source
            2   | حدثان · مصدران                | 2 events · 2 sources
            3   | ٣ أحداث · ٣ مصادر             | 3 events · 3 sources
            11  | ١١ حدثًا · ١١ مصدرًا           | 11 events · 11 sources
            100 | ١٠٠ حدث · ١٠٠ مصدر            | 100 events · 100 sources
            1234| ١٬٢٣٤ حدثًا · ١٬٢٣٤ مصدرًا     | 1,234 events · 1,234 sources
            """)
    void allEventsAreCountedInTheFormThatTheNumberAsksFor(int count, String arabic, String english) {
        Timeline timeline = Samples.ofEvents(count);

        assertThat(text(timeline, EventFilter.NONE, Language.ARABIC).count()).isEqualTo(arabic);
        assertThat(text(timeline, EventFilter.NONE, Language.ENGLISH).count()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | ٠ من حدث واحد                 | 0 of 1 event
            2   | ١ من حدثين · مصدر واحد        | 1 of 2 events · 1 source
            3   | ١ من ٣ أحداث · مصدر واحد      | 1 of 3 events · 1 source
            11  | ٥ من ١١ حدثًا · ٥ مصادر        | 5 of 11 events · 5 sources
            100 | ٥٠ من ١٠٠ حدث · ٥٠ مصدرًا      | 50 of 100 events · 50 sources
            """)
    void someEventsAreCountedOutOfAll(int all, String arabic, String english) {
        // One event a month from January 2000: the filter ends before the later half.
        LocalDate end = LocalDate.of(1999, 12, 31).plusMonths(all / 2);
        EventFilter half = EventFilter.NONE.withPeriod(Optional.of(TimeSpan.ofDays(LocalDate.of(1990, 1, 1), end)));

        assertThat(text(Samples.ofEvents(all), half, Language.ARABIC).count()).isEqualTo(arabic);
        assertThat(text(Samples.ofEvents(all), half, Language.ENGLISH).count()).isEqualTo(english);
    }

    @Test
    void thePeriodIsThatOfTheViewOrElseOfTheEvents() {
        ImageRequest whole = Samples.request(Language.ENGLISH, Theme.LIGHT, 1000, 600);
        TimeSpan view = TimeSpan.ofDays(LocalDate.of(2004, 1, 1), LocalDate.of(2005, 12, 31));
        ImageRequest part = new ImageRequest(
                whole.timeline(), whole.filter(), Optional.of(view), whole.style(), whole.theme(), 1000, 600, 1);

        assertThat(plain(new PosterText(whole).period())).isEqualTo("March 2003 to April 2021");
        assertThat(plain(new PosterText(part).period())).isEqualTo("January 2004 to December 2005");
        assertThat(new PosterText(part).events().events())
                .extracting(event -> event.id())
                .containsExactly("sovereignty", "killed");
        assertThat(new PosterText(part).count()).isEqualTo("2 of 8 events · 2 sources");
    }

    @Test
    void whereNothingMatchesThePeriodIsTheOneThatWasSearched() {
        EventFilter nothing = EventFilter.NONE.withActors(List.of(Samples.actor("x", "س", "X")));
        TimeSpan searched = TimeSpan.ofDays(LocalDate.of(1990, 1, 1), LocalDate.of(1999, 12, 31));

        assertThat(plain(text(Samples.TIMELINE, nothing, Language.ENGLISH).period()))
                .isEqualTo("March 2003 to April 2021");
        assertThat(plain(text(Samples.TIMELINE, nothing.withPeriod(Optional.of(searched)), Language.ENGLISH)
                        .period()))
                .isEqualTo("January 1990 to December 1999");
    }

    @Test
    void theLegendHasTheCategoriesOfTheEventsInTheOrderOfTheTimeline() {
        EventFilter filter = EventFilter.NONE.withCategories(List.of(Samples.DIPLOMACY, Samples.MILITARY));

        assertThat(text(Samples.TIMELINE, filter, Language.ARABIC).categories())
                .containsExactly(Samples.MILITARY, Samples.DIPLOMACY);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCaptionSaysAllThatThePosterDoes(Language language) {
        PosterText text = new PosterText(new ImageRequest(
                Samples.TIMELINE, BOTH_ACTORS, Optional.empty(), LabelStyle.of(language), Theme.LIGHT, 1000, 600, 1));

        assertThat(text.caption().title()).isEqualTo(Samples.TIMELINE.title().in(language));
        assertThat(text.caption().description()).contains(text.period(), text.filters(words -> true), text.count());
        assertThat(text.caption().language()).isEqualTo(language);
    }

    @Test
    void thePublishersThatAreCitedMostComeFirstAndTheRestIsCounted() {
        PosterText text = new PosterText(Samples.request(Language.ENGLISH, Theme.LIGHT, 1024, 640));

        assertThat(text.sources(line -> line.length() < 90))
                .matches("Sources: .*Invasion of Iraq.*… and \\d other publishers");
        assertThat(text.sources(line -> true)).contains("Third round").doesNotContain("other publisher");
    }

    @Test
    void anImageSaysWhichEditionItShowsAndWhenItWasMade() {
        ImageRequest request =
                Samples.request(Language.ENGLISH, Theme.LIGHT, 1024, 640).madeOn(LocalDate.of(2026, 11, 26));

        assertThat(new PosterText(request).edition()).contains("Image made on", "26 November 2026");
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, ٢٠٢٦-١١-٢٩", "ENGLISH, 2026-11-29"})
    void theNameOfAnEditionIsOneIsolateInTheDigitsOfTheImage(Language language, String edition) {
        String words = new PosterText(bundled(language)).edition();

        assertThat(words).contains("\u2066" + edition + "\u2069");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPublisherWhoIsNotKnownComesAfterAllOthers(Language language) {
        String words = new PosterText(bundled(language)).sources(line -> true);
        String standIn = Phrase.UNKNOWN_PUBLISHER.in(language);

        assertThat(plain(words)).endsWith(standIn).containsOnlyOnce(standIn);
    }

    @Test
    void citationsOfWhichThePublisherIsNotKnownComeLast() {
        assertThat(Samples.bundled().events()).allSatisfy(event -> {
            List<Boolean> known = event.citationsKnownFirst().stream()
                    .map(citation -> citation.source().hasKnownPublisher())
                    .toList();
            assertThat(known).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(event.citationsKnownFirst()).containsExactlyInAnyOrderElementsOf(event.citations());
        });
    }

    private static ImageRequest bundled(Language language) {
        return Samples.request(Samples.bundled(), EventFilter.NONE, language, Theme.LIGHT, 1600, 900);
    }
}
