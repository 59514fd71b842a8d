package masar.dataset;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masar.ShippedDataset;
import masar.model.Actor;
import masar.model.Citation;
import masar.model.Era;
import masar.model.Event;
import masar.model.Grade;
import masar.model.LocalizedText;
import masar.model.Source;
import masar.model.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the shipped dataset is curated: its balance, its wording and what it rests on. */
class CurationTest {

    private static final Timeline TIMELINE = ShippedDataset.TIMELINE;

    /** In characters: so that a title can stand alone on a card, and a summary is neither a title nor an essay. */
    private static final int LONGEST_TITLE = 60;

    private static final int SHORTEST_SUMMARY = 60;
    private static final int LONGEST_SUMMARY = 420;

    /** What a name or term of the dataset is not to be called, since it is called something else. */
    private static final String OTHER_ARABIC_SPELLINGS =
            "بلينكين|القوات الأمنية|[أا]ميرك|مليشيا|[كگ]لكامش|كردستان العراق|الدولة الإسلامية|غلاسپي|تيغوبا";

    private static final String OTHER_ENGLISH_SPELLINGS =
            "Asa'ib|Kata'ib|Khataib|Daesh|ISI[SL]\\b|Islamic State(?! group)|Suleimani|Soleymani|Kazemi|Kadhemi|Hashd|al-Assad"
                    + "|Ayn al-Asad|Irbil|Popular Mobili[sz]ation Units|\\bBaath\\b";

    static List<Event> events() {
        return TIMELINE.events();
    }

    /** What the curators wrote themselves: titles of sources and names of publishers are as these have them. */
    private static Stream<LocalizedText> ownTexts() {
        return Stream.of(
                        Stream.of(TIMELINE.title()),
                        TIMELINE.summary().stream(),
                        TIMELINE.actors().stream().map(Actor::name),
                        TIMELINE.eras().stream().map(Era::name),
                        events().stream().flatMap(event -> Stream.of(event.title(), event.summary())),
                        events().stream().flatMap(event -> event.disputed().stream()))
                .flatMap(texts -> texts);
    }

    private static String english(LocalizedText text) {
        return text.en().orElseThrow();
    }

    private static int year(Event event) {
        return Instant.ofEpochSecond(event.date().earliest().orElseThrow())
                .atZone(ZoneOffset.UTC)
                .getYear();
    }

    private static long count(String category) {
        return events().stream()
                .filter(event -> event.category().id().equals(category))
                .count();
    }

    @Test
    void noPeriodAndNoSubjectIsLeftOut() {
        assertThat(events()).hasSizeGreaterThanOrEqualTo(92);
        assertThat(count("culture")).isGreaterThanOrEqualTo(6);
        assertThat(count("economy")).isGreaterThanOrEqualTo(8);
        assertThat(events().stream().map(CurationTest::year).collect(toSet())).contains(2012, 2013, 2015, 2022);
        assertThat(events()).anyMatch(event -> year(event) < 1990);
    }

    @Test
    void theYearsOfTheArticleAreNotMostOfTheTimeline() {
        assertThat(events())
                .filteredOn(event -> year(event) >= 2019 && year(event) <= 2021)
                .hasSizeLessThanOrEqualTo(events().size() * 2 / 5);
    }

    @Test
    void importantIsWhatFewEventsAre() {
        assertThat(weighing(5)).isEqualTo(4);
        assertThat(weighing(4)).isLessThanOrEqualTo(12);
        assertThat(weighing(3)).isLessThan(weighing(2) + weighing(1));
    }

    private static long weighing(int importance) {
        return events().stream()
                .filter(event -> event.importance() == importance)
                .count();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aTitleCanStandAloneAndASummaryIsShort(Event event) {
        assertThat(event.title().ar()).hasSizeLessThanOrEqualTo(LONGEST_TITLE);
        assertThat(english(event.title())).hasSizeLessThanOrEqualTo(LONGEST_TITLE);
        assertThat(event.summary().ar()).hasSizeBetween(SHORTEST_SUMMARY, LONGEST_SUMMARY);
        assertThat(english(event.summary())).hasSizeBetween(SHORTEST_SUMMARY, LONGEST_SUMMARY);
    }

    @Test
    void noTwoEventsHaveTheSameTitle() {
        assertThat(events().stream().map(event -> event.title().ar())).doesNotHaveDuplicates();
        assertThat(events().stream().map(event -> english(event.title()))).doesNotHaveDuplicates();
    }

    @Test
    void aNameIsSpelledOneWay() {
        assertThat(ownTexts().map(LocalizedText::ar))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(OTHER_ARABIC_SPELLINGS));
        assertThat(ownTexts().map(CurationTest::english))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(OTHER_ENGLISH_SPELLINGS));
    }

    @Test
    void eventsAreInTheOrderInWhichTheyBegin() {
        assertThat(events().stream().map(event -> event.date().earliest().orElseThrow()))
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatAnEventRespondsToBeganBefore(Event event) {
        long start = event.date().earliest().orElseThrow();
        assertThat(event.respondsTo().stream().map(TIMELINE.eventsById()::get))
                .allSatisfy(cause ->
                        assertThat(cause.date().earliest().orElseThrow()).isLessThan(start));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void anImportantEventHasTwoSources(int importance) {
        assertThat(events())
                .filteredOn(event -> event.importance() == importance)
                .allSatisfy(event -> assertThat(
                                event.citations().stream().map(Citation::source).distinct())
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void manyEventsHaveASourceInArabic() {
        assertThat(events())
                .filteredOn(event -> event.citations().stream().anyMatch(CurationTest::isInArabic))
                .hasSizeGreaterThanOrEqualTo(40);
    }

    private static boolean isInArabic(Citation citation) {
        return citation.source().language().equals(Optional.of("ar"));
    }

    @Test
    void everyCitationIsWeighedAndEverySourceSaysItsLanguage() {
        assertThat(events().stream().flatMap(event -> event.citations().stream()))
                .allSatisfy(citation -> {
                    assertThat(citation.grade()).as(citation.source().id()).isPresent();
                    assertThat(citation.reason()).as(citation.source().id()).isPresent();
                });
        assertThat(TIMELINE.sources())
                .allSatisfy(
                        source -> assertThat(source.language()).as(source.id()).isPresent());
    }

    @Test
    void anAddressLeadsToOnePageAndFollowsNobody() {
        List<URI> addresses = TIMELINE.sources().stream()
                .flatMap(source -> source.url().stream())
                .toList();
        assertThat(addresses)
                .doesNotHaveDuplicates()
                .allSatisfy(address -> assertThat(address.toString())
                        .doesNotContainPattern("utm_|iref=|arc404|fbclid|gclid|traffic_source|[?&]p1=|#"));
    }

    /** A copy is said to be one, so that nobody takes it for the original. */
    @Test
    void whatThePublisherNamesAsACopyHasThatGrade() {
        Set<Source> copies = TIMELINE.sources().stream()
                .filter(source ->
                        source.publisher().filter(CurationTest::isCopy).isPresent())
                .collect(toSet());
        assertThat(copies).isNotEmpty();
        assertThat(events().stream().flatMap(event -> event.citations().stream()))
                .filteredOn(citation -> copies.contains(citation.source()))
                .allSatisfy(citation ->
                        assertThat(citation.grade()).as(citation.source().id()).contains(Grade.COPY));
    }

    private static boolean isCopy(LocalizedText publisher) {
        return english(publisher).contains("(copy ");
    }
}
