package masar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program in processes of its own, in odd locales and with odd streams. Each takes about a second. */
@EnabledOnOs(LINUX)
class StreamsAndLocalesTest {

    private static final String EVENT = "Looters plunder the National Museum";
    private static final String FIND = "list --lang en --text \"ينهبون المتحف\"";

    @TempDir
    private Path folder;

    /** What a process left behind. */
    private record Outcome(int exitCode, String out, String err) {}

    @BeforeEach
    void putADatasetUnderAnArabicName() throws IOException {
        try (var in = StreamsAndLocalesTest.class.getResourceAsStream("/masar/data/us-iraq.json")) {
            Files.copy(Objects.requireNonNull(in), folder.resolve("أحداث.json"));
        }
    }

    /**
     * Runs a line of a shell, in which {@code masar} is the program.
     *
     * @param environment added to an otherwise empty one
     */
    private Outcome shell(String line, Map<String, String> environment) throws Exception {
        // Tests run on the class path or on the module path, depending on who runs them.
        String path = Stream.of("jdk.module.path", "java.class.path")
                .flatMap(name -> Stream.of(System.getProperty(name, "").split(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        String java = System.getProperty("java.home") + "/bin/java";
        Path script = Files.writeString(
                folder.resolve("line.sh"),
                "masar() { '" + java + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
                        + " -cp '" + path + "' masar.Main \"$@\"; }\n" + line + '\n');
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of("/bin/sh", script.toString())));
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.directory(folder.toFile());
        builder.redirectOutput(folder.resolve("out").toFile());
        builder.redirectError(folder.resolve("err").toFile());
        int exitCode = builder.start().waitFor();
        return new Outcome(
                exitCode,
                Files.readString(folder.resolve("out"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "ar_IQ.no-such-encoding", ""})
    void arabicArgumentsAndFileNamesWorkInEveryLocale(String locale) throws Exception {
        Map<String, String> environment = locale.isEmpty() ? Map.of() : Map.of("LC_ALL", locale);

        Outcome outcome = shell("masar " + FIND + " --data أحداث.json", environment);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).singleElement().asString().contains(EVENT);
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void whatCannotBeDecodedIsRefusedAndNotTakenForNothing() throws Exception {
        Outcome outcome = shell("masar list --lang en --text \"$(printf '\\377\\376')\"", Map.of("LC_ALL", "C.UTF-8"));

        assertThat(outcome.err()).contains("encoding").doesNotContain("Exception");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"masar list --lang en > /dev/full", "masar --version --lang en >&-"})
    void anOutputThatCannotBeWrittenIsAFailure(String line) throws Exception {
        Outcome outcome = shell(line, Map.of("LC_ALL", "C.UTF-8"));

        assertThat(outcome.err().lines()).singleElement().asString().contains("could not be written");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void aPipeThatNobodyReadsAnyLongerIsQuiet() throws Exception {
        // Opened for both, so that opening it does not wait; closed again for reading before Masar writes.
        Outcome outcome = shell(
                "mkfifo pipe; exec 3<>pipe 4>pipe 3<&-; masar list >&4; exit $?",
                Map.of("LC_ALL", "C.UTF-8", "PATH", "/usr/bin:/bin"));

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void withoutADisplayTheImageGetsANameOfItsOwn() throws Exception {
        Files.writeString(folder.resolve("masar.png"), "mine");

        Outcome outcome = shell("masar --lang en", Map.of("LC_ALL", "C.UTF-8", "DISPLAY", ":987654"));

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out().lines())
                .singleElement()
                .asString()
                .contains("no display")
                .contains("masar-2.png");
        assertThat(folder.resolve("masar.png")).hasContent("mine");
        assertThat(folder.resolve("masar-2.png")).isNotEmptyFile();
    }
}
