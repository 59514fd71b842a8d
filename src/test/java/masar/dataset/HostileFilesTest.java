package masar.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masar.dataset.problem.Problem;
import masar.dataset.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files made to take all the time, stack or memory there is. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {

    /** The keys of all problems that only this test brings about. */
    static final List<String> KEYS = List.of("json.too-deep", "json.too-long", "parent.too-deep", "maxLength.id");

    @Test
    void deepNestingIsRefused() {
        for (String open : List.of("[", "{\"a\":")) {
            assertThat(Reading.problems(open.repeat(100_000)))
                    .extracting(Problem::key, Problem::arguments)
                    .containsExactly(tuple("json.too-deep", List.of("64")));
        }
    }

    @Test
    void anEndlessNumberOrNameIsRefused() {
        for (String text :
                List.of("9".repeat(100_000), "0." + "9".repeat(100_000), "{\"" + "a".repeat(100_000) + "\": 1}")) {
            assertThat(Reading.problems(text))
                    .extracting(Problem::key, Problem::arguments)
                    .containsExactly(tuple("json.too-long", List.of("1000")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1e999999999, maximum",
        "-1e999999999, minimum",
        "1e-999999999, minimum",
        "1e19, maximum",
        "9223372036854775808, maximum",
        "-1e19, minimum",
        "-0, minimum",
        "0.5, type.integer",
        "123456789012345678901234567890, maximum"
    })
    void hugeNumbersAreOnlyNumbers(String number, String key) {
        assertThat(Reading.problems(withImportance(number)))
                .extracting(Problem::key)
                .containsExactly(key);
    }

    private static String withImportance(String number) {
        return BrokenFile.VALID.replace("\"importance\": 3", "\"importance\": " + number);
    }

    @Test
    void aMillionLettersBeforeALineBreakDoNotStallTheSearchForIt() {
        String title = "x".repeat(1_000_000) + "\\n.";

        assertThat(Reading.problems(BrokenFile.VALID.replace("First session", title)))
                .extracting(Problem::key)
                .containsExactly("pattern.line");
    }

    @Test
    void anIdOfAMillionPartsDoesNotExhaustTheStack() {
        String id = "a-".repeat(1_000_000) + "a";

        assertThat(Reading.problems(BrokenFile.VALID.replace("kingdom", id)))
                .extracting(Problem::key)
                .containsExactly("maxLength.id");
    }

    @Test
    void anIdHasFiveHundredCharactersAtMost() {
        assertThat(Reading.read(BrokenFile.VALID.replace("kingdom", "k".repeat(500))))
                .isInstanceOf(ReadResult.Loaded.class);
        assertThat(Reading.problems(BrokenFile.VALID.replace("kingdom", "k".repeat(501))))
                .extracting(Problem::key, Problem::arguments)
                .containsExactly(tuple("maxLength.id", List.of('"' + "k".repeat(501) + '"', "500")));
    }

    @Test
    void manyUnknownIdsAreNotAllComparedWithManyOthers() {
        String sources = IntStream.range(0, 20_000)
                .mapToObj("{\"id\": \"source-number-%06d\"}"::formatted)
                .collect(Collectors.joining(", "));
        String citations = IntStream.range(0, 20_000)
                .mapToObj("{\"source\": \"sorce-number-%06d\"}"::formatted)
                .collect(Collectors.joining(", "));

        List<Problem> problems = Reading.problems(
                "{\"sources\": [" + sources + "], \"events\": [\n{\"citations\": [" + citations + "]}]}");

        assertThat(problems).hasSize(Problems.SHOWN + 1);
    }

    @Test
    void aLongChainOfParentsIsRefused() {
        // Of 18 in a chain the first has 17 above it, the next 16.
        assertThat(Reading.problems(chainOfActors(18)))
                .extracting(Problem::key, Problem::pointer, Problem::arguments)
                .containsExactly(tuple("parent.too-deep", "/actors/3/parent", List.of("a0", "16")));
        assertThat(Reading.problems(chainOfActors(20_000)))
                .extracting(Problem::key)
                .contains("parent.too-deep");
    }

    @Test
    void aChainOfParentsHasTheSameAnswerWhicheverWayItIsListed() {
        for (int length : new int[] {17, 18}) {
            String down = chainOfActors(length);
            String up = reversed(down);
            assertThat(up).isNotEqualTo(down).hasSameSizeAs(down);
            assertThat(Reading.problems(up))
                    .extracting(Problem::key)
                    .containsExactlyElementsOf(
                            Reading.problems(down).stream().map(Problem::key).toList());
            assertThat(Reading.problems(up).stream().map(Problem::key).toList().contains("parent.too-deep"))
                    .isEqualTo(length == 18);
        }
    }

    /** The chain with parents before their children. */
    private static String reversed(String text) {
        List<String> links = text.lines()
                .filter(line -> line.startsWith("{\"id\": \"a"))
                .map(line -> line.replaceAll(",$", ""))
                .toList();
        List<String> others = text.lines().toList();
        int first = others.indexOf(others.stream()
                .filter(line -> line.startsWith("{\"id\": \"a0\""))
                .findFirst()
                .orElseThrow());
        StringBuilder turned = new StringBuilder();
        for (int i = 0; i < others.size(); i++) {
            int link = i - first;
            boolean isLink = link >= 0 && link < links.size();
            String line =
                    isLink ? links.get(links.size() - 1 - link) + (link < links.size() - 1 ? "," : "") : others.get(i);
            turned.append(line).append('\n');
        }
        return turned.toString().stripTrailing() + (text.endsWith("\n") ? "\n" : "");
    }

    private static String chainOfActors(int length) {
        String chain = IntStream.range(0, length)
                .mapToObj(i ->
                        "{\"id\": \"a%d\", \"name\": {\"ar\": \"س\"}, \"short\": {\"ar\": \"س\"}, \"kind\": \"state\","
                                        .formatted(i)
                                + " \"color\": \"#000000\", \"icon\": \"state\", \"parent\": "
                                + (i + 1 < length ? "\"a" + (i + 1) + "\"}" : "null}"))
                .collect(Collectors.joining(",\n"));
        return BrokenFile.VALID.replace("\"icon\": \"organisation\"}", "\"icon\": \"organisation\"},\n" + chain);
    }

    @Test
    void aFileThatIsWrongEverywhereIsToldInAHundredProblems() {
        String text = "{\"events\": [" + "1,".repeat(100_000) + "1]}";

        List<Problem> problems = Reading.problems(text);

        assertThat(problems).hasSize(Problems.SHOWN + 1);
        // 100,001 events that are numbers.
        assertThat(problems.getLast().arguments()).containsExactly(Integer.toString(100_001 - Problems.SHOWN));
    }
}
