package masar.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import masar.export.file.ExportException;
import masar.settings.Trouble.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    private Path root;

    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void folder() {
        folder = root.resolve("config").resolve("masar");
        file = folder.resolve("settings.json");
    }

    private void store(String json) throws IOException {
        store(json.getBytes(UTF_8));
    }

    private void store(byte[] json) throws IOException {
        Files.createDirectories(folder);
        Files.write(file, json);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    @Test
    void whatIsPutIsThereInTheNextRun() {
        try (Settings first = Settings.in(folder)) {
            assertThat(first.trouble()).isEmpty();
            Section look = first.section("look");
            look.put("theme", "dark");
            look.put("size", 150);
            look.put("least", 5.5);
            look.put("all", true);
            look.put("seen", List.of("a", "ب", "a"));
            look.section("inner").put("deep", "yes");
            first.section("gone").put("a", 1);
            first.section("gone").remove("a");
        }

        Section look = Settings.in(folder).section("look");
        assertThat(look.fields().text("theme")).contains("dark");
        assertThat(look.fields().integer("size")).contains(150);
        assertThat(look.fields().number("least")).contains(5.5);
        assertThat(look.fields().flag("all")).contains(true);
        assertThat(look.fields().texts("seen")).containsExactly("a", "ب");
        assertThat(look.section("inner").fields().text("deep")).contains("yes");
        assertThat(Settings.in(folder).section("gone").fields().values()).isEmpty();
    }

    @Test
    void whatIsSetReplacesASectionAndLeavesTheOthers() {
        try (Settings settings = Settings.in(folder)) {
            settings.section("a").put("old", 1);
            settings.section("b").put("kept", 2);
            settings.section("a").set(Map.of("now", 3));
        }

        assertThat(Settings.in(folder).section("a").fields().values()).isEqualTo(Map.of("now", 3));
        assertThat(Settings.in(folder).section("b").fields().integer("kept")).contains(2);
    }

    @Test
    void whatAnotherVersionKeepsStays() throws IOException {
        store(
                "{\"version\": 1, \"later\": {\"deep\": [1, {\"x\": null}]}, \"look\": {\"theme\": \"dark\", \"new\": 7}}");
        try (Settings settings = Settings.in(folder)) {
            settings.section("look").put("theme", "light");
        }

        assertThat(Files.readString(file).replaceAll("\\s", ""))
                .contains("\"deep\":[1,{\"x\":null}]", "\"new\":7", "\"theme\":\"light\"");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aChangeIsWrittenSoonAndWithoutTheEnd() throws Exception {
        Settings settings = Settings.in(folder);
        settings.section("look").put("theme", "dark");
        while (!Files.exists(file)) {
            Thread.onSpinWait();
        }

        assertThat(Settings.in(folder).section("look").fields().text("theme")).contains("dark");
        settings.close();
    }

    /** Or a window that did nothing would write over what another one keeps. */
    @Test
    void whoChangesNothingWritesNothing() throws IOException {
        String json = "{\"version\":1,\"look\":{\"theme\":\"dark\"}}";
        store(json);
        try (Settings settings = Settings.in(folder)) {
            settings.section("look").put("theme", "dark");
            settings.section("look").remove("nothing");
        }

        assertThat(file).hasContent(json);
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        try (Settings settings = Settings.in(folder)) {
            settings.section("a").put("b", 1);
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void ofTwoWindowsTheLaterOneKeepsAllThatItKnowsAndTheFileIsWhole() {
        Settings one = Settings.in(folder);
        Settings other = Settings.in(folder);
        one.section("a").put("by", "one");
        other.section("a").put("by", "other");
        one.close();
        other.close();

        Settings next = Settings.in(folder);
        assertThat(next.trouble()).isEmpty();
        assertThat(next.section("a").fields().text("by")).contains("other");
    }

    @Test
    void freshSettingsAreKeptNowhere() {
        Settings settings = Settings.fresh();
        settings.section("a").put("b", 1);
        settings.close();

        assertThat(settings.isKept()).isFalse();
        assertThat(settings.section("a").fields().integer("b")).contains(1);
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                        "",
                        " ",
                        "{",
                        "{\"version\": 1",
                        "{\"version\": 1} and more",
                        "[]",
                        "null",
                        "\"version\"",
                        "{}",
                        "{\"version\": \"1\"}",
                        "{\"version\": 0}",
                        "{\"version\": -1}",
                        "{\"version\": 1.5}",
                        "{\"version\": 1e400}",
                        "{\"version\": null}",
                        "{\"version\": 1, \"a\": " + "[".repeat(100_000),
                        "\u0000\u0000\u0000")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource
    void damaged(String json) throws IOException {
        store(json);
        try (Settings settings = Settings.in(folder)) {
            Path aside = folder.resolve("settings.json.damaged-1");
            assertThat(settings.trouble()).contains(new Trouble(Kind.DAMAGED, aside));
            assertThat(settings.isKept()).isTrue();
            assertThat(aside).hasContent(json);
            settings.section("a").put("b", 1);
        }

        assertThat(Settings.in(folder).trouble()).isEmpty();
        assertThat(Settings.in(folder).section("a").fields().integer("b")).contains(1);
    }

    @Test
    void bytesThatAreNoUtf8AndFilesBeyondAllSizeAreDamaged() throws IOException {
        store(new byte[] {'{', '"', (byte) 0xC3, '(', '"', ':', '1', '}'});
        assertThat(Settings.in(folder).trouble().map(Trouble::kind)).contains(Kind.DAMAGED);

        store(new byte[SettingsFile.MOST + 1]);
        assertThat(Settings.in(folder).trouble().map(Trouble::kind)).contains(Kind.DAMAGED);
        assertThat(names()).containsExactly("settings.json.damaged-1", "settings.json.damaged-2");
    }

    @Test
    void aFileOfALaterVersionIsLeftAlone() throws IOException {
        String json = "{\"version\": 2, \"look\": {\"theme\": \"dark\"}}";
        store(json);
        try (Settings settings = Settings.in(folder)) {
            assertThat(settings.trouble()).contains(new Trouble(Kind.NEWER, file));
            assertThat(settings.isKept()).isFalse();
            settings.section("look").put("theme", "light");
        }

        assertThat(file).hasContent(json);
        assertThat(names()).containsExactly("settings.json");
    }

    @Test
    void whatIsNoFileCannotBeRead() throws IOException {
        Files.createDirectories(file);
        try (Settings settings = Settings.in(folder)) {
            assertThat(settings.trouble()).contains(new Trouble(Kind.UNREADABLE, file));
            settings.section("a").put("b", 1);
        }

        assertThat(file).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"look", "version", ""})
    void anythingMayStandInPlaceOfASection(String name) throws IOException {
        store("{\"version\": 1, \"look\": [3], \"\": \"x\"}");
        try (Settings settings = Settings.in(folder)) {
            assertThat(settings.section(name).fields().values()).isEmpty();
            settings.section(name).put("a", 1);
            assertThat(settings.section(name).fields().integer("a")).contains(1);
        }
    }

    @Test
    void whatCannotBeWrittenIsReportedOnceAndNothingIsLost() throws Exception {
        Files.createDirectories(root.resolve("config"));
        Files.createFile(folder);
        Settings settings = Settings.in(folder);
        CompletableFuture<ExportException> reported = new CompletableFuture<>();
        settings.onUnsaved(failure -> {
            assertThat(reported.complete(failure)).as("once").isTrue();
        });
        settings.section("a").put("b", 1);

        assertThat(reported.get(20, TimeUnit.SECONDS).reason()).isEqualTo(ExportException.Reason.NOT_A_FOLDER);
        settings.section("a").put("b", 2);
        Files.delete(folder);
        settings.close();
        assertThat(Settings.in(folder).section("a").fields().integer("b")).contains(2);
    }
}
