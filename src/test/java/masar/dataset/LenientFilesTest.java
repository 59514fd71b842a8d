package masar.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import masar.dataset.problem.Problem;
import masar.i18n.Language;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.model.Source;
import masar.model.Timeline;
import org.junit.jupiter.api.Test;

/** What a file may leave out, and what stands in for it. */
class LenientFilesTest {

    private static Event onlyEvent(String properties) {
        return Reading.load("{\"events\": [{\"date\": \"2003-03-20\", \"title\": \"س\"" + properties + "}]}")
                .events()
                .getFirst();
    }

    @Test
    void anEventNeedsADateAndATitle() {
        String text =
                "{\"events\":[{\"date\":\"2003\",\"title\":\"الغزو\"},{\"date\":\"2011-12\",\"title\":{\"ar\":\"الانسحاب\"}}]}";

        ReadResult result =
                DatasetReader.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "/home/me/تاريخ.v2.json");

        Timeline timeline = Reading.timeline(result);
        assertThat(Reading.problems(result)).isEmpty();
        assertThat(timeline.title()).isEqualTo(LocalizedText.of("تاريخ.v2", Optional.empty()));
        assertThat(timeline.events()).extracting(Event::id).containsExactly("2003", "2011-12");
        Event invasion = timeline.events().getFirst();
        assertThat(invasion.title().in(Language.ENGLISH)).isEqualTo("الغزو");
        assertThat(invasion.summary().isEmpty()).isTrue();
        assertThat(invasion.importance()).isEqualTo(3);
        assertThat(invasion.isUnsourced()).isTrue();
        assertThat(invasion.actors())
                .extracting(part -> part.actor().name().in(Language.ENGLISH))
                .containsExactly("No actor");
        assertThat(invasion.category().name().ar()).isEqualTo("بلا نوع");
        assertThat(timeline.actors()).hasSize(1);
        assertThat(timeline.categories()).hasSize(1);
    }

    @Test
    void aFileWithoutANameHasATitleNonetheless() {
        ReadResult result = DatasetReader.read(new ByteArrayInputStream("{\"events\": []}".getBytes(UTF_8)), "/");

        assertThat(Reading.timeline(result).title().ar()).isEqualTo("خط زمني");
    }

    @Test
    void strictlyAllOfThatIsMissing() {
        List<Problem> problems =
                Reading.problems(Reading.readStrictly("{\"events\": [{\"date\": \"2003\", \"title\": \"الغزو\"}]}"));

        assertThat(problems)
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/version",
                        "/title",
                        "/sources",
                        "/actors",
                        "/categories",
                        "/eras",
                        "/events/0/id",
                        "/events/0/summary",
                        "/events/0/actors",
                        "/events/0/category",
                        "/events/0/importance",
                        "/events/0/citations");
    }

    @Test
    void theShippedDatasetSaysAllThatIsAskedStrictly() {
        assertThat(Reading.problems(Reading.readStrictly(BrokenFile.resource("/masar/data/us-iraq.json"))))
                .isEmpty();
    }

    @Test
    void eventsOfOneDateAreNumbered() {
        String event = "{\"date\": \"2003-03/2004\", \"title\": \"س\"}";
        String named = "{\"id\": \"2003-03-2004-2\", \"date\": \"2003\", \"title\": \"س\"}";

        assertThat(Reading.load("{\"events\": [" + String.join(",", event, event, named, event) + "]}")
                        .events())
                .extracting(Event::id)
                .containsExactly("2003-03-2004", "2003-03-2004-3", "2003-03-2004-2", "2003-03-2004-4");
    }

    @Test
    void actorsAreMadeFromTheirNamesOnce() {
        Timeline timeline = Reading.load("""
                {"actors": [{"id": "iraq", "name": {"ar": "العراق", "en": "Iraq"}}, "وزارة النفط"],
                 "events": [{"date": "2003", "title": "س", "actors": ["Iraq", "الولايات المتحدة", {"name": "Iran", "role": "host"}]},
                            {"date": "2004", "title": "ص", "actors": ["iraq", "Iran", "وزارة النفط"]}]}""");

        assertThat(timeline.actors())
                .extracting(Actor::id)
                .containsExactly("iraq", "وزارة-النفط", "الولايات-المتحدة", "iran");
        assertThat(timeline.actors())
                .extracting(actor -> actor.shortName().ar())
                .containsExactly("عر", "ون", "وم", "Ir");
        assertThat(timeline.actors()).extracting(Actor::color).doesNotHaveDuplicates();
        List<Actor> actors = timeline.actors();
        assertThat(timeline.events().getFirst().actors())
                .containsExactly(
                        new Participation(actors.get(0), Role.PARTICIPANT),
                        new Participation(actors.get(2), Role.PARTICIPANT),
                        new Participation(actors.get(3), Role.HOST));
        assertThat(timeline.events().getLast().actors())
                .extracting(Participation::actor)
                .containsExactly(actors.get(0), actors.get(3), actors.get(1));
    }

    @Test
    void anActorMayBelongToOneThatOnlyItNames() {
        Timeline timeline = Reading.load("""
                {"actors": [{"name": "البرلمان", "parent": "العراق"}],
                 "events": [{"date": "2003", "title": "س", "actors": ["البرلمان", "العراق"]}]}""");

        Actor parliament = timeline.actors().getFirst();
        assertThat(parliament.parent()).contains(timeline.actors().getLast());
        assertThat(timeline.events().getFirst().actors().getLast().actor())
                .isEqualTo(timeline.actors().getLast());
    }

    @Test
    void aCategoryIsMadeFromItsNameAndKnowsItsTone() {
        assertThat(onlyEvent(", \"category\": \"economy\"").category())
                .isEqualTo(
                        new Category("economy", LocalizedText.of("economy", Optional.empty()), "economy", "economy"));
        assertThat(onlyEvent(", \"category\": \"زراعة\"").category().id()).isEqualTo("زراعة");
    }

    @Test
    void aCitationIsAnIdATitleOrAnAddress() {
        Event event = onlyEvent(
                ", \"citations\": [\"كتاب\", \"https://example.org/a\", {\"source\": \"كتاب\", \"locator\": \"ص ٣\"}]");

        assertThat(event.isUnsourced()).isFalse();
        Source book = event.citations().getFirst().source();
        Source page = event.citations().get(1).source();
        assertThat(book.title().ar()).isEqualTo("كتاب");
        assertThat(book.publisher()).isEmpty();
        assertThat(page.url()).contains(URI.create("https://example.org/a"));
        assertThat(event.citations().get(2).source()).isEqualTo(book);
    }

    @Test
    void aMistypedIdIsNoNameWhereTheFileHasIds() {
        assertThat(Reading.problems(
                        BrokenFile.VALID.replace("{\"id\": \"league\", \"role\": \"participant\"}", "\"leage\"")))
                .extracting(Problem::key, Problem::arguments)
                .containsExactly(tuple("reference.actor.near", List.of("leage", "league")));
    }

    @Test
    void idsAreHarmlessWhateverTheNames() {
        Timeline timeline = Reading.load("""
                {"events": [{"date": "2003", "title": "س", "actors": ["\\u202e<b>/..", "!!!", "سَلامٌ"]}]}""");

        assertThat(timeline.actors()).extracting(Actor::id).containsExactly("b", "actor", "سلام");
    }

    @Test
    void anAddressThatHidesSomethingIsKeptAsItIs() {
        String address = "https://user:pw@example.org/\u202egnp.exe";

        assertThat(Reading.load(BrokenFile.VALID.replace("https://example.org/g", address))
                        .sources()
                        .getFirst()
                        .url())
                .hasValueSatisfying(url -> assertThat(url.toString()).isEqualTo(address));
    }
}
