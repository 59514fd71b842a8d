package masar.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.model.Category;
import masar.model.Event;
import masar.model.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching the bundled dataset. */
class TextQueryTest {

    private static final Timeline TIMELINE = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();

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
}
