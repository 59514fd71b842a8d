package masar.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.i18n.Language;
import masar.model.Category;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.query.FilterIndex;
import masar.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching the bundled dataset. */
class TextQueryTest {

    private static final Timeline TIMELINE = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();

    private static Event event(String id) {
        return Objects.requireNonNull(TIMELINE.eventsById().get(id));
    }

    private static List<String> found(String typed) {
        return EventFilter.NONE.withText(TextQuery.of(typed)).apply(TIMELINE.events()).stream()
                .map(Event::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تقتل سليماني",
                "سليماني تقتل",
                "قَاسِم سُلَيْمَانِي",
                "سليـماني المهندس",
                "ابا مهدي",
                "SOLEIMANI",
                "kills soleimani",
                "تقتل soleimani"
            })
    void anEventIsFoundByItsWordsInAnyOrderSpellingAndLanguage(String typed) {
        assertThat(found(typed)).contains("soleimani-killing");
    }

    @Test
    void everyWordMustOccur() {
        assertThat(found("سليماني")).isNotEmpty();
        assertThat(found("سليماني زرافة")).isEmpty();
    }

    @Test
    void namesOfActorsCount() {
        List<String> withIran = TIMELINE.events().stream()
                .filter(event -> event.actors().stream()
                        .anyMatch(part -> part.actor().id().equals("iran")))
                .map(Event::id)
                .toList();
        assertThat(found("ايران")).containsAll(withIran);
    }

    @Test
    void aPartOfAWordIsEnoughSinceTheArticleIsJoinedToIt() {
        assertThat(found("سفارة")).contains("embassy-storming");
        assertThat(found("سفار")).containsAll(found("السفارة"));
    }

    @Test
    void whatHasNoWordIsNoQuery() {
        assertThat(TextQuery.of("")).isEmpty();
        assertThat(TextQuery.of(" ، ")).isEmpty();
        assertThat(EventFilter.NONE.withText(TextQuery.of("…")).isEmpty()).isTrue();
    }

    @Test
    void theSameWordsAreTheSameQuery() {
        assertThat(TextQuery.of("العراق ")).isEqualTo(TextQuery.of(" العراق"));
        assertThat(TextQuery.of("العراق")).isNotEqualTo(TextQuery.of("عراق"));
    }

    @Test
    void theOtherChoicesStillApply() {
        EventFilter filter = EventFilter.NONE.withText(TextQuery.of("سليماني")).toggled(category("culture"));

        assertThat(filter.apply(TIMELINE.events())).isEmpty();
        assertThat(filter.isEmpty()).isFalse();
        assertThat(filter.toggled(category("culture")).apply(TIMELINE.events())).isNotEmpty();
    }

    @Test
    void theIndexFindsAndCountsTheSame() {
        EventFilter filter = EventFilter.NONE.withText(TextQuery.of("سفارة"));
        FilterIndex index = FilterIndex.of(TIMELINE.events(), TIMELINE.actors(), TIMELINE.categories());

        int[] places = index.matching(filter);

        assertThat(Arrays.stream(places).mapToObj(TIMELINE.events()::get).map(Event::id))
                .containsExactlyElementsOf(found("سفارة"));
        Category attack = category("attack");
        assertThat(index.facets(filter).count(attack))
                .isEqualTo(filter.toggled(attack).apply(TIMELINE.events()).size());
    }

    private static Category category(String id) {
        return TIMELINE.categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # dates, as they are and as people write them
            2020-01-03                  | soleimani-killing
            3/1/2020                    | soleimani-killing
            ٣/١/٢٠٢٠                    | soleimani-killing
            ٣ كانون الثاني ٢٠٢٠         | soleimani-killing
            3 يناير 2020                | soleimani-killing
            كانون الثاني 2020           | soleimani-killing
            January 2020                | soleimani-killing
            January 3, 2020             | soleimani-killing
            ٢٠٢٠                        | soleimani-killing
            سليماني كانون الثاني 2020   | soleimani-killing
            2020 kills                  | soleimani-killing
            # other names of actors
            daesh                       | mosul-capture-2014
            الكونجرس                    | aumf-2002
            # what is disputed, and sources
            softbeam                    | relations-restored-1984
            """)
    void anEventIsFoundByItsDateByOtherNamesAndBySources(String typed, String event) {
        assertThat(found(typed)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/1/2020", "1/3/2020", "كانون الأول 2018", "1990", "سليماني 1990"})
    void anotherDateFindsOtherEvents(String typed) {
        assertThat(found(typed)).doesNotContain("soleimani-killing");
    }

    @Test
    void aYearFindsWhatHappenedInItAndWhatNamesIt() {
        TextQuery query = TextQuery.of("2003").orElseThrow();

        assertThat(TIMELINE.events().stream().filter(query::accepts))
                .anyMatch(query::namesDateOf)
                .anyMatch(event -> !query.namesDateOf(event));
    }

    @Test
    void theNumberOfADayIsNotLookedForWithinOtherNumbers() {
        Event event = event("soleimani-killing");
        TextQuery query = TextQuery.of("3/1/2019").orElseThrow();

        assertThat(query.accepts(event)).isFalse();
        assertThat(query.marks("13 killed in 2019, 1 hurt").cardinality()).isZero();
        assertThat(query.marks("On 3 May and 1 June 2019").cardinality()).isEqualTo(6);
    }

    @Test
    void whatATypedDateWasTakenForIsSaid() {
        assertThat(remarks("3/1/2020")).containsExactly(new TextQuery.Remark("3/1/2020", day("2020-01-03")));
        assertThat(remarks("قتل ٣/١/٢٠٢٠")).containsExactly(new TextQuery.Remark("٣/١/٢٠٢٠", day("2020-01-03")));
        assertThat(remarks("31/2/2020")).containsExactly(new TextQuery.Remark("31/2/2020", Optional.empty()));
        assertThat(remarks("13/1/2020 2020 3 January 2020")).isEmpty();
    }

    private static List<TextQuery.Remark> remarks(String typed) {
        return TextQuery.of(typed).orElseThrow().remarks();
    }

    private static Optional<EdtfDate> day(String edtf) {
        return Optional.of(EdtfDate.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سليماني        | soleimani-killing | TITLE         |
            2020           | soleimani-killing | DATE          |
            سليماني 2020   | soleimani-killing | DATE,TITLE    |
            Soleimani      | soleimani-killing | TITLE         | US drone kills Soleimani and Abu Mahdi al-Muhandis
            """)
    void whereTheWordsAreIsKnown(String typed, String id, String places, String passage) {
        Event event = event(id);
        Finding finding = TextQuery.of(typed).orElseThrow().in(event, Language.ARABIC);

        assertThat(finding.places().stream().map(Place::name).collect(Collectors.joining(",")))
                .isEqualTo(places);
        assertThat(finding.passage()).isEqualTo(Optional.ofNullable(passage));
    }

    @Test
    void aPassageBeginsShortlyBeforeTheWords() {
        Event event = event("soleimani-killing");
        String summary = event.summary().ar();
        String last = summary.substring(summary.lastIndexOf(' ') + 1);
        String passage = TextQuery.of(last)
                .orElseThrow()
                .in(event, Language.ARABIC)
                .passage()
                .orElseThrow();

        assertThat(passage).startsWith("…");
        assertThat(summary).endsWith(passage.substring(1));
        assertThat(passage).hasSizeLessThan(60).contains(" ");
    }
}
