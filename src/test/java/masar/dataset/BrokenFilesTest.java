package masar.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.ReadResult.Rejected;
import masar.dataset.problem.Faults;
import masar.dataset.problem.Problem;
import masar.dataset.problem.Problem.Location;
import masar.dataset.problem.Problem.Severity;
import masar.dataset.problem.Problems;
import masar.time.EdtfParseException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenFilesTest {

    static List<BrokenFile> brokenFiles() {
        return BrokenFile.all();
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void oneMistakeIsOneProblemThatSaysWhereAndWhat(BrokenFile broken) {
        if (!broken.asked().equals("lenient")) {
            assertOneProblem(broken, Reading.readStrictly(broken.text()));
        }
        if (broken.asked().equals("strict")) {
            assertThat(Reading.read(broken.text())).isInstanceOf(Loaded.class);
        } else {
            assertOneProblem(broken, Reading.read(broken.text()));
            assertOneProblem(broken, Reading.readInParts(broken.text().getBytes(StandardCharsets.UTF_8), 1));
        }
    }

    private static void assertOneProblem(BrokenFile broken, ReadResult result) {
        boolean allowed = broken.key().startsWith("unused.") || broken.key().equals("cause.later");
        assertThat(result).isInstanceOf(allowed ? Loaded.class : Rejected.class);
        assertThat(Reading.problems(result))
                .containsExactly(new Problem(
                        allowed ? Severity.WARNING : Severity.ERROR,
                        "file.json",
                        Optional.of(place(broken.place())),
                        broken.pointer(),
                        broken.key(),
                        broken.quoted()));
    }

    private static Location place(String lineAndColumn) {
        int colon = lineAndColumn.indexOf(':');
        return new Location(
                Integer.parseInt(lineAndColumn.substring(0, colon)),
                Integer.parseInt(lineAndColumn.substring(colon + 1)));
    }

    @ParameterizedTest
    @EnumSource
    void eachReasonOfARefusedDateHasABrokenFile(Reason reason) {
        assertThat(brokenFiles()).extracting(BrokenFile::key).contains(DateReader.key(reason));
    }

    @Test
    void problemsStandInTheOrderOfTheFile() {
        String text = BrokenFile.VALID
                .replace("\"version\": \"1\"", "\"version\": \"0\"")
                .replace("\"parent\": \"iraq\"", "\"parent\": \"egypt\"")
                .replace("\"importance\": 3", "\"importance\": 9")
                .replace("\"1932-10~\"", "\"1932-13\"");

        assertThat(Reading.problems(text))
                .extracting(Problem::key)
                .containsExactly("const.version", "reference.actor", "maximum", "date.month-out-of-range");
    }

    @Test
    void aRefusedFileIsNotAlsoWarnedOf() {
        String text = BrokenFile.VALID
                .replace("\"category\": \"diplomacy\"", "\"category\": \"politics\"")
                .replace("\"importance\": 3", "\"importance\": 9");

        assertThat(Reading.problems(text)).extracting(Problem::key).containsExactly("maximum");
    }

    @Test
    void aCycleOfParentsIsToldOnce() {
        String text = BrokenFile.VALID
                .replace("\"parent\": null", "\"parent\": \"league\"")
                .replace("\"icon\": \"organisation\"", "\"icon\": \"organisation\", \"parent\": \"iraq\"");

        assertThat(Reading.problems(text))
                .extracting(Problem::key, Problem::arguments)
                .containsExactly(tuple("parent.cycle", List.of("iraq > league > iraq")));
    }

    @Test
    void eachFurtherUseOfAnIdNamesTheLineOfTheFirst() {
        String era = ",\n{\"id\": \"kingdom\", \"name\": {\"ar\": \"س\"}, \"date\": \"1930\"}";

        assertThat(Reading.problems(BrokenFile.VALID.replace("1958-07-14\"}", "1958-07-14\"}" + era + era)))
                .extracting(Problem::key, Problem::arguments)
                .containsExactly(
                        tuple("duplicate.era", List.of("kingdom", "19")),
                        tuple("duplicate.era", List.of("kingdom", "19")));
    }

    @Test
    void aListThatIsWrongInTwoEventsIsReportedForBoth() {
        String event =
                "{\"date\": \"2003\", \"title\": \"س\", \"citations\": [{\"source\": \"a\", \"grade\": \"good\"}]}";

        assertThat(Reading.problems("{\"sources\": [{\"id\": \"a\"}], \"events\": [%s, %s]}".formatted(event, event)))
                .extracting(Problem::pointer)
                .containsExactly("/events/0/citations/0/grade", "/events/1/citations/0/grade");
    }

    @Test
    void warningsBeyondAHundredAreCountedToo() {
        int unused = Faults.KEPT + 5;
        String sources = IntStream.range(0, unused)
                .mapToObj(
                        "{\"id\": \"unused-%d\", \"title\": {\"ar\": \"س\"}, \"publisher\": {\"ar\": \"س\"}},"
                                ::formatted)
                .collect(Collectors.joining());

        ReadResult result = Reading.read(BrokenFile.VALID.replace("\"sources\": [", "\"sources\": [" + sources));

        assertThat(result).isInstanceOf(Loaded.class);
        Problem last = Reading.problems(result).getLast();
        assertThat(last.severity()).isEqualTo(Severity.WARNING);
        assertThat(last.key()).isEqualTo("more");
        assertThat(last.arguments()).containsExactly(Integer.toString(unused - Problems.SHOWN));
    }

    @Test
    void beyondAHundredProblemsTheRestIsCounted() {
        String text =
                BrokenFile.VALID.replace("[\"first-session\"],", "[" + "\"nobody\", ".repeat(149) + "\"nobody\"],");

        List<Problem> problems = Reading.problems(text);

        assertThat(problems).hasSize(Problems.SHOWN + 1);
        // Each of two lists has 150 unknown ids and repeats an id.
        assertThat(problems.getLast().key()).isEqualTo("more");
        assertThat(problems.getLast().arguments()).containsExactly(Integer.toString(2 * 151 - Problems.SHOWN));
        assertThat(problems.subList(0, Problems.SHOWN))
                .isSortedAccordingTo(
                        (a, b) -> a.place().orElseThrow().compareTo(b.place().orElseThrow()));
    }
}
