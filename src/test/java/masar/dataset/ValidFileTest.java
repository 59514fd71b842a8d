package masar.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import masar.dataset.problem.Problem;
import masar.i18n.Language;
import masar.model.Actor;
import masar.model.ActorKind;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Era;
import masar.model.Event;
import masar.model.Grade;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.model.Source;
import masar.model.Timeline;
import masar.time.EdtfDate;
import org.junit.jupiter.api.Test;

class ValidFileTest {

    private static final Source GAZETTE = new Source(
            "gazette",
            ar("الجريدة"),
            ar("الدولة"),
            Optional.of(EdtfDate.parse("1932")),
            Optional.of(URI.create("https://example.org/g")));
    private static final Actor IRAQ = new Actor(
            "iraq",
            LocalizedText.of("العراق", "Iraq"),
            LocalizedText.of("عر", "IQ"),
            ActorKind.STATE,
            "#2F5D8A",
            "state",
            Optional.empty());
    private static final Actor PARLIAMENT = new Actor(
            "parliament", ar("البرلمان"), ar("بر"), ActorKind.INSTITUTION, "#336699", "institution", Optional.of(IRAQ));
    private static final Actor LEAGUE = new Actor(
            "league", ar("العصبة"), ar("عص"), ActorKind.ORGANISATION, "#886622", "organisation", Optional.empty());
    private static final Category POLITICS = new Category("politics", ar("سياسة"), "politics", "politics");
    private static final Category DIPLOMACY = new Category("diplomacy", ar("دبلوماسية"), "diplomacy", "diplomacy");

    private static LocalizedText ar(String text) {
        return LocalizedText.of(text, Optional.empty());
    }

    @Test
    void everyPropertyOfAFileIsInTheTimeline() {
        Event firstSession = new Event(
                "first-session",
                EdtfDate.parse("1925-07-16"),
                LocalizedText.of("الجلسة الأولى", "First session"),
                ar("انعقد المجلس."),
                List.of(new Participation(PARLIAMENT, Role.INITIATOR), new Participation(IRAQ, Role.HOST)),
                POLITICS,
                3,
                List.of(new Citation(GAZETTE, Optional.of(LocalizedText.of("ص ٣", "p. 3")))),
                List.of(),
                List.of(),
                Optional.empty());
        Event admission = new Event(
                "admission",
                EdtfDate.parse("1932-10~"),
                ar("الانضمام"),
                ar("انضم العراق."),
                List.of(new Participation(LEAGUE, Role.PARTICIPANT)),
                DIPLOMACY,
                5,
                List.of(new Citation(GAZETTE, Optional.empty())),
                List.of("first-session"),
                List.of("first-session"),
                Optional.of(ar("اليوم.")));

        assertThat(Reading.load(BrokenFile.VALID))
                .isEqualTo(new Timeline(
                        "1",
                        LocalizedText.of("خط زمني", "A timeline"),
                        Optional.of(ar("ملخص الخط.")),
                        List.of(GAZETTE),
                        List.of(PARLIAMENT, IRAQ, LEAGUE),
                        List.of(POLITICS, DIPLOMACY),
                        List.of(new Era("kingdom", ar("العهد الملكي"), EdtfDate.parse("1921-08-23/1958-07-14"))),
                        List.of(firstSession, admission)));
    }

    @Test
    void aFileWithoutEventsIsATimeline() {
        String text = """
                {"version": "1", "title": {"ar": "خط"}, "sources": [], "actors": [], "categories": [], "eras": [],
                 "events": []}""";

        assertThat(Reading.load(text))
                .isEqualTo(new Timeline(
                        "1", ar("خط"), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void aDatasetMaySayWhichEditionItIs() {
        String text = BrokenFile.VALID.replaceFirst("\\{", "{\"edition\": \"2026-11\", ");

        assertThat(Reading.load(text).edition()).contains("2026-11");
    }

    @Test
    void anActorMayHaveOtherNamesAndKeepsThemWhenItIsWritten() throws IOException {
        String text = BrokenFile.VALID.replace("\"parent\": null", "\"aliases\": [\"بلاد الرافدين\", \"Mesopotamia\"]");

        Timeline timeline = Reading.load(text);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        TimelineWriter.write(timeline, written);

        assertThat(timeline.actors().get(1).aliases()).containsExactly("بلاد الرافدين", "Mesopotamia");
        assertThat(Reading.load(written.toString(UTF_8)).actors()).isEqualTo(timeline.actors());
    }

    @Test
    void aCitationMaySayHowFarItsSourceGoesAndWhy() {
        String graded = BrokenFile.VALID.replace(
                "[{\"source\": \"gazette\"}]",
                "[{\"source\": \"gazette\", \"grade\": \"copy\", \"reason\": {\"ar\": \"نسخة\", \"en\": \"A copy\"}}]");

        assertThat(Reading.load(graded).events().getLast().citations())
                .containsExactly(new Citation(
                        GAZETTE,
                        Optional.empty(),
                        Optional.of(Grade.COPY),
                        Optional.of(LocalizedText.of("نسخة", "A copy"))));
    }

    @Test
    void aGradeOutlivesTheNamingOfItsSource() {
        String text = "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"citations\":"
                + " [{\"source\": \"كتاب\", \"grade\": \"primary\", \"reason\": \"وثيقة\"}]}]}";

        Citation citation = Reading.load(text).events().getFirst().citations().getFirst();

        assertThat(citation.grade()).contains(Grade.PRIMARY);
        assertThat(citation.reason()).contains(ar("وثيقة"));
    }

    @Test
    void aSourceMaySayWhichLanguageItIsIn() {
        Source source = Reading.load(BrokenFile.VALID.replace("\"date\": \"1932\",", "\"language\": \"pt-BR\","))
                .sources()
                .getFirst();

        assertThat(source.language()).contains("pt-BR");
        assertThat(source.isForeignTo(Language.ENGLISH)).isTrue();
        assertThat(GAZETTE.isForeignTo(Language.ENGLISH)).isFalse();
    }

    @Test
    void aDateInArabicDigitsIsTheSameDate() {
        Timeline timeline = Reading.load(BrokenFile.VALID.replace("1925-07-16", "١٩٢٥-٠٧-١٦"));

        assertThat(timeline.events().getFirst().date()).isEqualTo(EdtfDate.parse("1925-07-16"));
    }

    @Test
    void anAddressMayHaveArabicLetters() {
        String address = "https://ar.wikipedia.org/wiki/العراق";

        assertThat(Reading.load(BrokenFile.VALID.replace("https://example.org/g", address))
                        .sources()
                        .getFirst()
                        .url())
                .contains(URI.create(address));
    }

    @Test
    void aTitleMayHaveFiveHundredCharactersAndNoMore() {
        String longest = "س".repeat(500);

        assertThat(Reading.load(BrokenFile.VALID.replace("الانضمام", longest))
                        .events()
                        .getLast()
                        .title()
                        .ar())
                .isEqualTo(longest);
        assertThat(Reading.problems(BrokenFile.VALID.replace("الانضمام", longest + "س")))
                .extracting(Problem::key)
                .containsExactly("pattern.line");
    }

    @Test
    void aSummaryMayBeLongAndHaveLines() {
        String summary = "سطر\\n".repeat(1000);

        assertThat(Reading.load(BrokenFile.VALID.replace("انضم العراق.", summary))
                        .events()
                        .getLast()
                        .summary()
                        .ar())
                .isEqualTo("سطر\n".repeat(1000));
    }
}
