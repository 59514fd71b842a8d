package masar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that carry their events, at a terminal. */
class VerifyCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Optional<Path>> opened = new ArrayList<>();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return CommandLineRunner.run(
                List.of(arguments),
                options -> {
                    opened.add(options.data());
                    return 0;
                },
                new PrintWriter(out, true),
                new PrintWriter(err, true));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String shipped() throws IOException {
        try (InputStream in = CommandLineRunner.class.getResourceAsStream("/masar/data/us-iraq.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }

    private String listed(String... arguments) {
        assertThat(run(arguments)).isZero();
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void anImageIsDescribedAndMatches(String format) {
        String image = file("iran." + format);
        assertThat(run("export", "--out", image, "--actor", "iran", "--from", "2003", "--date", "2026-11-29"))
                .isZero();
        long kept = listed("list", "--actor", "iran", "--from", "2003").lines().count();
        long all = listed("list").lines().count();
        assertThat(kept).isBetween(1L, all - 1);

        assertThat(run("verify", image, "--lang", "en")).isZero();
        assertThat(out.toString().lines())
                .containsSubsequence(
                        "Title: United States-Iraq relations",
                        "Events: %d of %d".formatted(kept, all),
                        "Made on: 29 November 2026")
                .last()
                .isEqualTo("The events match the dataset that Masar ships with.");
        assertThat(out.toString())
                .containsPattern("SHA-256 of the events: [0-9a-f]{64}\\R")
                .containsPattern("Edition: \\d{4}-\\d\\d(-\\d\\d)?\\R")
                .contains("Period: ");
        String digest = out.toString().replaceAll("(?s).*events: ([0-9a-f]{64}).*", "$1");

        assertThat(run("verify", image)).isZero();
        assertThat(out.toString())
                .contains(
                        "العنوان: العلاقات الأمريكية العراقية",
                        digest,
                        "الأحداث مطابقة لما في البيانات المرفقة مع مسار.");

        // The very events, as a dataset.
        assertThat(listed("list", "--data", image)).isEqualTo(listed("list", "--actor", "iran", "--from", "2003"));
    }

    @Test
    void ofAnotherDatasetWhatIsMissingAndWhatDiffersIsNamed() throws IOException {
        String image = file("all.png");
        assertThat(run("export", "--out", image)).isZero();
        Path same = Files.writeString(folder.resolve("same.json"), shipped());
        Path other = Files.writeString(
                folder.resolve("other.json"),
                shipped()
                        .replace("Killing of Soleimani", "Death of Soleimani")
                        .replace("\"embassy-storming\"", "\"embassy-attack\"")
                        .replaceFirst("\"edition\": \"[^\"]*\"", "\"edition\": \"other-1\""));

        assertThat(run("verify", image, "--data", same.toString(), "--lang", "en"))
                .isZero();
        assertThat(out.toString()).contains("The events match the dataset " + same);

        assertThat(run("verify", image, "--data", other.toString(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("Not in the dataset " + other + ": 1 event (embassy-storming).")
                .containsPattern("Different in the dataset .*soleimani-killing.*")
                .contains("is other-1.")
                .contains("--data");

        assertThat(run("verify", image, "--data", other.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("حدث واحد (embassy-storming)").contains("الصورة غير مطابقة");
    }

    /** Changed by hand in an event that links to others, or only in what links to others. */
    @Test
    void aLinkThatIsTakenOutIsADifference() throws IOException {
        String image = file("all.png");
        assertThat(run("export", "--out", image)).isZero();
        Path other = Files.writeString(
                folder.resolve("other.json"),
                shipped().replaceFirst("\"respondsTo\": \\[[^\\]]+\\]", "\"respondsTo\": []"));

        assertThat(run("verify", image, "--data", other.toString(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(out.toString()).containsPattern("Different in .*: 1 event \\([a-z0-9-]+\\)");
    }

    @Test
    void onesOwnDatasetStaysAtHomeUnlessItIsAskedFor() throws IOException {
        String data = Files.writeString(
                        folder.resolve("own.json"), "{\"events\":[{\"date\":\"2003\",\"title\":\"سر\"}]}")
                .toString();
        assertThat(run("export", "--out", file("own.png"), "--data", data)).isZero();
        assertThat(run("export", "--out", file("given.png"), "--data", data, "--embed"))
                .isZero();
        assertThat(run("export", "--out", file("bare.png"), "--no-embed")).isZero();

        assertThat(run("verify", file("own.png"), "--lang", "en")).isEqualTo(1);
        assertThat(err.toString())
                .contains(file("own.png") + ": This image carries no events")
                .hasLineCount(1);
        assertThat(run("verify", file("bare.png"))).isEqualTo(1);
        assertThat(err.toString()).contains("لا تحمل هذه الصورة أحداثًا").hasLineCount(1);
        assertThat(run("verify", file("given.png"), "--data", data, "--lang", "en"))
                .isZero();
        assertThat(out.toString()).contains("Events: 1 of 1").doesNotContain("Edition");
        assertThat(run("verify", file("given.png"), "--lang", "en"))
                .as("not of the shipped one")
                .isEqualTo(1);
        assertThat(out.toString()).contains("Not in the dataset that Masar ships with: 1 event (2003).");
    }

    @Test
    void whatIsNoImageIsSaidInOneSentence() throws IOException {
        String data = Files.writeString(
                        folder.resolve("own.json"), "{\"events\":[{\"date\":\"2003\",\"title\":\"سر\"}]}")
                .toString();
        assertThat(run("verify", data, "--lang", "en")).isEqualTo(1);
        assertThat(err.toString()).contains("is a dataset, not an image").hasLineCount(1);

        assertThat(run("verify", file("none.png"), "--lang", "en")).isEqualTo(1);
        assertThat(err.toString()).contains("no file").hasLineCount(1);
        assertThat(run("verify", "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("FILE");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theWindowOpensWithAFileThatIsNamedAlone() throws IOException {
        String data = Files.writeString(folder.resolve("own.json"), "{}").toString();

        assertThat(run(data)).isZero();
        assertThat(opened).containsExactly(Optional.of(Path.of(data)));

        String gone = file("gone.json");
        assertThat(run(gone)).as("the window says that it is not there").isZero();
        assertThat(opened).last().isEqualTo(Optional.of(Path.of(gone)));

        assertThat(run("exprot", "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown: exprot.");
        assertThat(run(data, "--data", data, "--lang", "en")).isEqualTo(2);
        assertThat(opened).hasSize(2);
    }
}
