package masar.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.JsonNodeException;

/** The schema, which editors check files with, and the reader say the same of a file. */
class SchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(BrokenFile.resource("/masar/data/timeline.schema.json"), InputFormat.JSON);

    /** What only the reader knows: JSON twice over, dates, ids that stand twice or lead nowhere, hosts. */
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            "json.",
            "date.",
            "duplicate.",
            "reference.",
            "parent.",
            "link.",
            "url.invalid",
            "cause.",
            "unused.",
            "file.");

    private static final List<String> ACCEPTED = List.of(
            "{\"events\": []}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\"}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": {\"ar\": \"س\"}, \"importance\": 3.0}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"actors\": [\"العراق\", {\"name\": \"x\"}, {\"id\": \"a b\"}]}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"actors\": [], \"citations\": [\"https://a.b/\", {\"source\": \"كتاب\"}]}]}",
            "{\"actors\": [{\"id\": \"a\", \"aliases\": [\"b\", \"ج د\"]}, {\"id\": \"b\", \"aliases\": []}], \"events\": []}",
            "{\"sources\": [{\"id\": \"a\", \"language\": \"ar\"}, {\"id\": \"b\", \"language\": \"zh-Hant-TW\"}], \"events\": []}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"citations\": [{\"source\": \"a\", \"grade\": \"claimed\", \"reason\": \"x\"}]}]}",
            "{\"sources\": [\"كتاب\", {\"url\": \"https://a.b\"}], \"actors\": [\"س\", {\"name\": \"ب\", \"parent\": \"س\"}],"
                    + " \"categories\": [\"سياسة\", {\"id\": \"x\"}], \"eras\": [{\"name\": \"ع\", \"date\": \"1990\"}], \"events\": []}");

    private static final List<String> REFUSED = List.of(
            "[]",
            "{}",
            "{\"events\": {}}",
            "{\"events\": [\"x\"]}",
            "{\"events\": [{\"title\": \"س\"}]}",
            "{\"events\": [{\"date\": \"2003\"}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"a\\nb\"}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"" + "x".repeat(501) + "\"}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \" \"}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": 1}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": {}}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"importance\": 1e19}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"importance\": 2.5}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"id\": \"" + "x".repeat(501) + "\"}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"actors\": [{}]}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"actors\": [\"a\", \"a\"]}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"citations\": [{}]}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"respondsTo\": [1]}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"citations\": [{\"source\": \"a\", \"grade\": \"good\"}]}]}",
            "{\"events\": [{\"date\": \"2003\", \"title\": \"س\", \"citations\": [{\"source\": \"a\", \"reason\": \" \"}]}]}",
            "{\"sources\": [{\"id\": \"a\", \"language\": \"Arabic\"}], \"events\": []}",
            "{\"sources\": [{\"id\": \"a\", \"language\": 1}], \"events\": []}",
            "{\"sources\": [{}], \"events\": []}",
            "{\"sources\": [{\"url\": \"https://?\"}], \"events\": []}",
            "{\"actors\": [{}], \"events\": []}",
            "{\"actors\": [{\"id\": \"a\", \"short\": \"abcd\"}], \"events\": []}",
            "{\"actors\": [{\"id\": \"a\", \"aliases\": \"b\"}], \"events\": []}",
            "{\"actors\": [{\"id\": \"a\", \"aliases\": [\" \"]}], \"events\": []}",
            "{\"actors\": [{\"id\": \"a\", \"aliases\": [{\"ar\": \"b\"}]}], \"events\": []}",
            "{\"categories\": [{}], \"events\": []}",
            "{\"eras\": [\"x\"], \"events\": []}",
            "{\"eras\": [{\"name\": \"x\"}], \"events\": []}",
            "{\"version\": \"2\", \"events\": []}");

    private static boolean allows(String text) {
        try {
            return SCHEMA.validate(text, InputFormat.JSON).isEmpty();
        } catch (JsonNodeException e) {
            // The validator cannot compare numbers beyond a long, which are beyond any limit of the format too.
            return false;
        }
    }

    static Stream<String> accepted() {
        return ACCEPTED.stream();
    }

    static Stream<String> refused() {
        return REFUSED.stream();
    }

    @ParameterizedTest
    @MethodSource
    void accepted(String text) {
        assertThat(Reading.read(text)).isInstanceOf(Loaded.class);
        assertThat(allows(text)).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void refused(String text) {
        assertThat(Reading.read(text)).isNotInstanceOf(Loaded.class);
        assertThat(allows(text)).isFalse();
    }

    private static boolean isBeyondASchema(String key, String pointer) {
        boolean hostOfCitation = key.equals("url.no-host") && pointer.startsWith("/events");
        return hostOfCitation
                || (!key.equals("date.empty") && BEYOND_A_SCHEMA.stream().anyMatch(key::startsWith));
    }

    static Stream<BrokenFile> brokenFiles() {
        return BrokenFile.all().stream();
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void aBrokenFileIsRefusedByBothIfASchemaCanSaySo(BrokenFile broken) {
        if (!broken.key().startsWith("json.")) {
            boolean beyond = isBeyondASchema(broken.key(), broken.pointer());
            assertThat(allows(broken.text())).isEqualTo(beyond || broken.asked().equals("strict"));
        }
    }

    @Test
    void whatTheReaderAcceptsTheSchemaAllowsAndWhatItRefusesIsRefusedForAReason() {
        int compared = 0;
        for (int seed = 0; seed < 1_500; seed++) {
            String text = GeneratedFiles.any(seed);
            ReadResult result = Reading.read(text.getBytes(UTF_8));
            List<Problem> problems = Reading.problems(result);
            boolean syntax = problems.stream().anyMatch(problem -> problem.key().startsWith("json."));
            // An actor that is named in two ways is the same twice, which no schema knows.
            boolean clear = problems.stream()
                    .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR
                            && !problem.key().equals("uniqueItems")
                            && !isBeyondASchema(problem.key(), problem.pointer()));
            if (!syntax && (result instanceof Loaded || clear)) {
                assertThat(allows(text)).as("seed %d: %s", seed, problems).isEqualTo(result instanceof Loaded);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    @Test
    void theShippedDatasetIsAllowed() {
        assertThat(allows(BrokenFile.resource("/masar/data/us-iraq.json"))).isTrue();
        assertThat(Set.of(allows(BrokenFile.VALID))).containsExactly(true);
    }
}
