package masar.dataset.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import masar.dataset.problem.Problem.Location;
import masar.dataset.problem.Problem.Severity;
import masar.i18n.Language;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static Problem problem(String file, String pointer, String key, String... arguments) {
        return new Problem(Severity.ERROR, file, Optional.of(new Location(12, 7)), pointer, key, List.of(arguments));
    }

    @Test
    void aProblemIsOneLineThatSaysWhereWhatAndWhatToDo() {
        Problem problem = problem("iraq.json", "/events/3/category", "reference.category.near", "attak", "attack");

        assertThat(problem.describe(Language.ENGLISH))
                .isEqualTo("iraq.json:12:7: /events/3/category: "
                        + "No category has the identifier “attak”. Did you mean “attack”?");
        assertThat(problem.describe(Language.ARABIC))
                .isEqualTo("\u2066iraq.json:12:7: /events/3/category\u2069: "
                        + "لا نوع معرفه «\u2068attak\u2069». لعلك تقصد «\u2068attack\u2069».");
    }

    @Test
    void whatHasNoPlaceOrPointerLeavesThemOut() {
        Problem ofFile = new Problem(Severity.ERROR, "a.json", Optional.empty(), "", "file.directory", List.of());
        Problem ofText = problem("a.json", "", "json.trailing");

        assertThat(ofFile.describe(Language.ENGLISH)).startsWith("a.json: This is a folder");
        assertThat(ofText.describe(Language.ENGLISH)).startsWith("a.json:12:7: Something follows");
    }

    @Test
    void anArabicLineReadsFromTheRightWithItsPlaceInOrder() {
        String line =
                problem("a.json", "/events/3/date", "date.empty", "", "1", "").describe(Language.ARABIC);

        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);

        assertThat(bidi.baseIsLeftToRight()).isFalse();
        assertThat(bidi.getLevelAt(line.indexOf(":12:7"))).isEqualTo(2);
        assertThat(bidi.getLevelAt(line.indexOf("/events"))).isEqualTo(2);
    }

    @Test
    void whatAFileQuotesCannotBreakOrTurnTheLine() {
        Problem problem = problem("a\nb.json", "/x\u202Ey", "additionalProperties", "x\u202Ey\u2028\u0007");

        assertThat(problem.describe(Language.ENGLISH))
                .startsWith("a\\u000ab.json:12:7: /x\\u202ey: The property “x\\u202ey\\u2028\\u0007” has")
                .hasLineCount(1);
    }

    @Test
    void whatIsLongIsCutButNotTheNameOfTheFile() {
        String path = "/long".repeat(100);

        assertThat(problem(path, "", "additionalProperties", "x".repeat(1000)).describe(Language.ENGLISH))
                .isEqualTo(path + ":12:7: The property “" + "x".repeat(120)
                        + "…” has no meaning here. Remove it or correct its name.");
    }

    @Test
    void numbersStandAsTheyAre() {
        assertThat(problem("a", "", "json.too-deep", "6400").describe(Language.ARABIC))
                .contains("\u20686400\u2069");
        assertThat(problem("a", "", "json.too-deep", "6400").describe(Language.ENGLISH))
                .contains(" 6400 ");
    }
}
