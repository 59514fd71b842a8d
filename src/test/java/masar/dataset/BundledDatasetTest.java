package masar.dataset;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Era;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Source;
import masar.model.Timeline;
import masar.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped dataset promises its readers. */
class BundledDatasetTest {

    private static final ReadResult RESULT = DatasetReader.readBundled();
    private static final Timeline TIMELINE = Reading.timeline(RESULT);

    static List<Event> events() {
        return TIMELINE.events();
    }

    private static Stream<Citation> citations() {
        return events().stream().flatMap(event -> event.citations().stream());
    }

    private static Stream<LocalizedText> texts() {
        return Stream.of(
                        Stream.of(TIMELINE.title()),
                        TIMELINE.summary().stream(),
                        TIMELINE.sources().stream()
                                .flatMap(source ->
                                        Stream.concat(Stream.of(source.title()), source.publisher().stream())),
                        TIMELINE.actors().stream().flatMap(actor -> Stream.of(actor.name(), actor.shortName())),
                        TIMELINE.categories().stream().map(Category::name),
                        TIMELINE.eras().stream().map(Era::name),
                        events().stream().flatMap(event -> Stream.of(event.title(), event.summary())),
                        events().stream().flatMap(event -> event.disputed().stream()),
                        citations().flatMap(citation -> citation.locator().stream()),
                        citations().flatMap(citation -> citation.reason().stream()))
                .flatMap(texts -> texts);
    }

    @Test
    void itIsReadWithoutErrorOrWarning() {
        assertThat(Reading.problems(RESULT)).isEmpty();
    }

    @Test
    void fourEventsAreNeverHidden() {
        assertThat(events())
                .filteredOn(event -> event.importance() == 5)
                .extracting(Event::id)
                .containsExactlyInAnyOrder(
                        "us-withdrawal-2011", "us-redeployment-2014", "soleimani-killing", "dialogue-round-3");
    }

    @Test
    void theArticleIsCitedByEachParagraphThatHoldsAFact() {
        Set<Integer> cited = citations()
                .filter(citation -> citation.source().id().equals("article"))
                .map(citation -> paragraph(citation.locator().orElseThrow()))
                .collect(toSet());

        // The eighth line of the article is its second heading.
        assertThat(cited)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 12).filter(n -> n != 8).boxed().toList());
    }

    private static int paragraph(LocalizedText locator) {
        int arabic = number(locator.ar(), "الفقرة ([٠-٩]+)");
        assertThat(number(locator.en().orElseThrow(), "para\\. ([0-9]+)")).isEqualTo(arabic);
        return arabic;
    }

    private static int number(String locator, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(locator);
        assertThat(matcher.matches()).as(locator).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    @Test
    void theSevenCategoriesAreAllUsed() {
        assertThat(TIMELINE.categories())
                .extracting(Category::id)
                .containsExactlyInAnyOrder(
                        "military", "attack", "diplomacy", "politics", "statement", "economy", "culture");
        assertThat(events().stream().map(Event::category).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(TIMELINE.categories());
    }

    @Test
    void theActorsAreFewEnoughToChooseFromAndAllTakePart() {
        assertThat(TIMELINE.actors()).hasSizeBetween(12, 18);
        Set<Actor> taking = events().stream()
                .flatMap(event -> event.actors().stream())
                .map(Participation::actor)
                .collect(toSet());
        assertThat(taking).containsExactlyInAnyOrderElementsOf(TIMELINE.actors());
    }

    @Test
    void allSourcesAreCitedAndCanBeLookedUp() {
        assertThat(citations().map(Citation::source).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(TIMELINE.sources());
        assertThat(TIMELINE.sources())
                .filteredOn(source -> source.url().isEmpty())
                .extracting(Source::id)
                .containsExactly("article");
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventLiesInTheTimeThatTheDatasetCovers(Event event) {
        assertThat(event.date().earliest()).isPresent();
        assertInTime(event.date());
    }

    @Test
    void theErasLieInTheTimeThatTheDatasetCovers() {
        assertThat(TIMELINE.eras()).isNotEmpty().extracting(Era::date).allSatisfy(BundledDatasetTest::assertInTime);
    }

    private static void assertInTime(EdtfDate date) {
        date.earliest().ifPresent(start -> assertThat(start).isGreaterThanOrEqualTo(second(1984)));
        date.latest().ifPresent(end -> assertThat(end).isLessThanOrEqualTo(second(2027)));
    }

    private static long second(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsSourcedAndLinksToOthers(Event event) {
        assertThat(event.citations()).isNotEmpty();
        assertThat(TIMELINE.eventsById().keySet())
                .containsAll(event.respondsTo())
                .containsAll(event.related());
    }

    @Test
    void everyTextIsInBothLanguages() {
        assertThat(texts())
                .hasSizeGreaterThan(300)
                .allSatisfy(text -> assertThat(text.en()).as(text.ar()).isPresent());
    }

    @Test
    void arabicTextHasArabicLettersDigitsAndPunctuation() {
        assertThat(texts().map(LocalizedText::ar))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("[A-Za-z0-9,;?\"'“”‘’\u0640]"))
                .allSatisfy(text -> assertThat(text.replace("»", ""))
                        .hasSize(text.replace("«", "").length()));
    }

    @Test
    void englishTextHasNoArabicLetterOrMark() {
        assertThat(texts().map(LocalizedText::en).flatMap(Optional::stream))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("[\\p{IsArabic}،؛؟«»]"));
    }

    @Test
    void noTextHasStrayWhiteSpace() {
        assertThat(texts().flatMap(text -> Stream.concat(Stream.of(text.ar()), text.en().stream())))
                .allSatisfy(
                        text -> assertThat(text).isEqualTo(text.strip()).doesNotContainPattern("\\s{2}|\\s[،؛.,;:؟?]"));
    }
}
