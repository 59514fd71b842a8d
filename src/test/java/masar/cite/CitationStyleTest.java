package masar.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import masar.ShippedDataset;
import masar.i18n.Language;
import masar.layout.SampleEvents;
import masar.model.Citation;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Source;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationStyleTest {

    private static final LabelStyle ARABIC = LabelStyle.of(Language.ARABIC);
    private static final LabelStyle ENGLISH = LabelStyle.of(Language.ENGLISH);

    private static final Source TIME = new Source(
            "time",
            LocalizedText.of("عقد الصلة مع العراق", "Tying the Knot with Iraq"),
            Optional.of(LocalizedText.of("مجلة تايم", "TIME")),
            Optional.of(EdtfDate.parse("1984-12-10")),
            Optional.of(URI.create("https://example.org/a_b?c=1&d=%20")),
            Optional.of("en"));

    private static final Source UNKNOWN = new Source(
            "article",
            LocalizedText.of("نص بلا عنوان: ماذا بعد؟", "Untitled text: what now?"),
            Optional.of(LocalizedText.of("ناشر غير معروف", "Publisher not known")),
            Optional.of(EdtfDate.parse("2021-05~")),
            Optional.empty(),
            Optional.of("ar"));

    private static final Source UNDATED = new Source(
            "undated",
            LocalizedText.of("تقرير “داخلي”", "A “secret” report"),
            Optional.of(LocalizedText.of("الأمم المتحدة", "United Nations")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static Citation at(Source source, String arabic, String english) {
        return new Citation(source, Optional.of(LocalizedText.of(arabic, english)));
    }

    private static Event event(Citation... citations) {
        Event event = SampleEvents.event("e", "2020-01-03", 5, "غارة");
        return new Event(
                event.id(),
                event.date(),
                LocalizedText.of("غارة قرب المطار", "Strike near the airport"),
                LocalizedText.of("قُتل اثنان.", "Two were killed."),
                event.actors(),
                event.category(),
                5,
                Arrays.asList(citations),
                List.of(),
                List.of(),
                Optional.of(LocalizedText.of("العدد مختلف فيه.", "The number is disputed.")));
    }

    @Test
    void chicagoCitesTheTitleThatTheSourceHasWithItsTranslationForOtherReaders() {
        Event event = event(
                at(TIME, "الفقرة ١٠", "para. 10"),
                at(UNKNOWN, "الفقرة ٢", "para. 2"),
                new Citation(UNDATED, Optional.empty()));

        assertThat(CitationStyle.CHICAGO.of(event, ENGLISH)).isEqualTo("""
                “Tying the Knot with Iraq.” TIME, 10 December 1984, para. 10. https://example.org/a_b?c=1&d=%20.
                “A ‘secret’ report.” United Nations, n.d.
                “نص بلا عنوان: ماذا بعد؟” [Untitled text: what now?]. Publisher not known, c. May 2021, para. 2.
                """);
        assertThat(seen(CitationStyle.CHICAGO.of(event, ARABIC))).isEqualTo("""
                «Tying the Knot with Iraq» [عقد الصلة مع العراق]. TIME، ١٠ كانون الأول ١٩٨٤، الفقرة ١٠. https://example.org/a_b?c=1&d=%20.
                «تقرير “داخلي”». الأمم المتحدة، د.ت.
                «نص بلا عنوان: ماذا بعد؟» ناشر غير معروف، نحو أيار ٢٠٢١، الفقرة ٢.
                """);
    }

    /** As it is read, whatever marks keep its order. */
    private static String seen(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    @Test
    void aLineFromRightToLeftIsolatesWhatRunsTheOtherWay() {
        String line = CitationStyle.CHICAGO.of(event(at(TIME, "الفقرة ١٠", "para. 10")), ARABIC);

        assertThat(line)
                .contains("«\u2068Tying the Knot with Iraq\u2069»")
                .contains("\u2066https://example.org/a_b?c=1&d=%20\u2069");
        assertThat(CitationStyle.TEXT.of(event(at(TIME, "الفقرة ١٠", "para. 10")), ENGLISH))
                .doesNotContainPattern("[\u2066-\u2069]");
    }

    @Test
    void textIsTheEventFollowedByItsSources() {
        assertThat(CitationStyle.TEXT.of(event(new Citation(UNDATED, Optional.empty())), ENGLISH))
                .isEqualTo("""
                3 January 2020 – Strike near the airport
                Two were killed.
                Disputed: The number is disputed.
                Sources:
                - “A ‘secret’ report.” United Nations, n.d.
                """);
        assertThat(seen(CitationStyle.TEXT.of(event(), ARABIC))).isEqualTo("""
                ٣ كانون الثاني ٢٠٢٠ – غارة قرب المطار
                قُتل اثنان.
                موضع خلاف: العدد مختلف فيه.
                لم يُذكر لهذا الحدث مصدر.
                """);
    }

    @Test
    void bibTexHasYearAndMonthForOneProgramAndTheWholeDateForAnother() {
        assertThat(CitationStyle.BIBTEX.of(event(at(TIME, "الفقرة ١٠", "para. 10 & 11")), ENGLISH))
                .isEqualTo("""
                @misc{time,
                  title = {{Tying the Knot with Iraq}},
                  howpublished = {{TIME}},
                  year = {1984},
                  month = dec,
                  date = {1984-12-10},
                  url = {https://example.org/a_b?c=1&d=%20},
                  language = {en},
                  note = {para. 10 \\& 11}
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "50 % & more, 50 \\% \\& more",
        "{a} }, {\\textbraceleft}a{\\textbraceright} {\\textbraceright}",
        "C:\\new, C:{\\textbackslash}new",
        "a_b #1 $5, a\\_b \\#1 \\$5",
        "~x^2, {\\textasciitilde}x{\\textasciicircum}2",
        "العراق ١٩٩٠, العراق ١٩٩٠",
    })
    void whatMeansSomethingToTexIsEscaped(String text, String expected) {
        assertThat(BibTex.escaped(text)).isEqualTo(expected);
    }

    @Test
    void risHasATagALineAndEndsLinesInTwoCharacters() {
        assertThat(CitationStyle.RIS.of(event(at(UNKNOWN, "الفقرة ٢", "para. 2")), ENGLISH))
                .isEqualTo(String.join(
                        "\r\n",
                        "TY  - GEN",
                        "ID  - article",
                        "TI  - نص بلا عنوان: ماذا بعد؟",
                        "TT  - Untitled text: what now?",
                        "PY  - 2021",
                        "DA  - 2021/05//2021-05~",
                        "LA  - ar",
                        "N1  - para. 2",
                        "ER  - ",
                        ""));
    }

    @Test
    void cslJsonHasPartsOfDates() {
        JsonNode item = JsonMapper.shared()
                .readTree(CitationStyle.CSL.of(event(at(UNKNOWN, "الفقرة ٢", "para. 2")), ENGLISH))
                .get(0);

        assertThat(item.toString())
                .isEqualTo(
                        "{\"id\":\"article\",\"type\":\"document\",\"title\":\"نص بلا عنوان: ماذا بعد؟\","
                                + "\"issued\":{\"date-parts\":[[2021,5]],\"circa\":true},\"language\":\"ar\",\"note\":\"para. 2\"}");
    }

    @Test
    void whatWouldBreakALineOrHideIsNoPartOfAField() {
        Source source = new Source(
                "x",
                LocalizedText.of("سطر\r\nTY  - BOOK", "A\r\nTY  - BOOK\u202e \u0007\ud800"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(CitationStyle.RIS
                        .of(event(new Citation(source, Optional.empty())), ENGLISH)
                        .lines())
                .containsExactly("TY  - GEN", "ID  - x", "TI  - A TY - BOOK \ufffd", "ER  - ");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHICAGO", "BIBTEX", "RIS", "CSL"})
    void aListHasEachSourceOfTheShippedDatasetOnce(CitationStyle style) throws Exception {
        List<String> cited = ShippedDataset.TIMELINE.events().stream()
                .flatMap(event -> event.citations().stream())
                .map(citation -> citation.source().id())
                .distinct()
                .toList();
        StringBuilder all = new StringBuilder();
        style.write(ShippedDataset.TIMELINE.events(), ARABIC, all);

        Map<CitationStyle, String> entry = Map.of(
                CitationStyle.CHICAGO, "(?m)^«",
                CitationStyle.BIBTEX, "(?m)^@misc\\{([^,]+),$",
                CitationStyle.RIS, "(?m)^ID  - (.+)$",
                CitationStyle.CSL, "\"id\" ?: ?\"([^\"]+)\"");
        assertThat(Pattern.compile(entry.get(style)).matcher(all).results()).hasSize(cited.size());
        if (style != CitationStyle.CHICAGO) {
            assertThat(Pattern.compile(entry.get(style))
                            .matcher(all)
                            .results()
                            .map(found -> found.group(1).strip()))
                    .containsExactlyInAnyOrderElementsOf(cited);
        }
    }
}
