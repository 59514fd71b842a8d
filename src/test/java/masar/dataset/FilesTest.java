package masar.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import masar.dataset.DatasetReader.Limits;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.ReadResult.Rejected;
import masar.dataset.problem.Problem;
import masar.dataset.problem.Problem.Location;
import masar.dataset.problem.Problem.Severity;
import masar.model.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

    /** The keys of all problems that this test brings about. */
    static final List<String> KEYS = List.of(
            "file.missing",
            "file.directory",
            "file.special",
            "file.unreadable",
            "file.too-large",
            "file.compressed",
            "file.document",
            "file.utf16",
            "file.empty",
            "file.not-utf8",
            "json.too-many-values");

    private static final byte[] VALID = BrokenFile.VALID.getBytes(UTF_8);

    @TempDir
    private Path folder;

    private static void assertRejected(ReadResult result, String file, String key, String... arguments) {
        assertThat(KEYS).contains(key);
        assertThat(result)
                .isEqualTo(new Rejected(
                        List.of(new Problem(Severity.ERROR, file, Optional.empty(), "", key, List.of(arguments)))));
    }

    @Test
    void aFileIsReadAndItsProblemsNameItAsThePathDoes() throws IOException {
        Path good = Files.write(folder.resolve("good.json"), VALID);
        Path bad = Files.writeString(folder.resolve("bad.json"), "[]");

        assertThat(DatasetReader.read(good)).isInstanceOf(Loaded.class);
        assertThat(Reading.problems(DatasetReader.read(bad)))
                .extracting(Problem::file)
                .containsExactly(bad.toString());
    }

    @Test
    void aMissingFileIsAProblem() {
        Path path = folder.resolve("none.json");
        assertRejected(DatasetReader.read(path), path.toString(), "file.missing");
    }

    @Test
    void aFolderIsAProblem() {
        assertRejected(DatasetReader.read(folder), folder.toString(), "file.directory");
    }

    @Test
    void aDeviceThatMayNeverEndIsNotOpened() {
        assertRejected(DatasetReader.read(Path.of("/dev/zero")), "/dev/zero", "file.special");
    }

    @Test
    void aNameThatNoFileCanHaveIsAProblem() {
        Path path = folder.resolve("x".repeat(300));
        assertRejected(DatasetReader.read(path), path.toString(), "file.unreadable");
    }

    @Test
    void aStreamThatFailsIsAProblem() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertRejected(DatasetReader.read(closed, "stream"), "stream", "file.unreadable");
    }

    @Test
    void aFileOfExactlyTheLargestSizeIsReadAndOneByteMoreIsNot() {
        int size = VALID.length;

        assertThat(readWithin(VALID, new Limits(size, 10_000))).isInstanceOf(Loaded.class);
        assertRejected(readWithin(VALID, new Limits(size - 1, 10_000)), "f", "file.too-large", "0");
    }

    private static ReadResult readWithin(byte[] file, Limits limits) {
        return DatasetReader.read(new ByteArrayInputStream(file), "f", Rules.LENIENT, limits);
    }

    @Test
    void aFileOfMoreValuesThanMemoryHoldsIsRefusedWhereTheyBecomeTooMany() {
        String event = "{\"date\": \"2003\", \"title\": \"س\"}";
        byte[] file = ("{\"events\": [" + event + ",\n" + event + "," + event + "]}").getBytes(UTF_8);

        assertThat(readWithin(file, new Limits(1000, 3))).isInstanceOf(Loaded.class);
        List<Problem> problems = Reading.problems(readWithin(file, new Limits(1000, 2)));
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().key()).isEqualTo("json.too-many-values").isIn(KEYS);
        assertThat(problems.getFirst().place().orElseThrow().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "\u00FD7zXZ\u0000", "BZh9", "(\u00B5/\u00FD", "7z\u00BC\u00AF"})
    void anotherCompressedFileIsSaidToBeOne(String start) {
        assertRejected(Reading.read((start + "..").getBytes(ISO_8859_1)), "file.json", "file.compressed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0089PNG\r\n", "%PDF-1.7", "<svg>", "<!DOCTYPE html>", "\u00FF\u00D8\u00FF\u00E0", "GIF89a"})
    void aPictureOrDocumentIsSaidToBeOne(String start) {
        assertRejected(Reading.read((start + "..").getBytes(ISO_8859_1)), "file.json", "file.document");
    }

    @Test
    void aCompressedFileIsSaidToBeOne() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(VALID);
        }
        assertRejected(Reading.read(compressed.toByteArray()), "file.json", "file.compressed");
    }

    @Test
    void aFileWithoutAnyTextIsEmpty() {
        assertRejected(Reading.read(""), "file.json", "file.empty");
        assertRejected(Reading.read(" \r\n\t"), "file.json", "file.empty");
        assertRejected(Reading.read("\uFEFF"), "file.json", "file.empty");
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(Reading.read("\uFEFF" + BrokenFile.VALID)).isInstanceOf(Loaded.class);
        assertThat(Reading.problems("\uFEFF[]").getFirst().place()).contains(new Location(1, 1));
    }

    @Test
    void theFirstByteThatIsNotUtf8IsToldWithItsPlace() {
        byte[] utf8 = "{\n \"نص\": \"".getBytes(UTF_8);
        byte[] windows = Arrays.copyOf(utf8, utf8.length + 1);
        windows[utf8.length] = (byte) 0xC7;

        assertThat(Reading.problems(Reading.read(windows)))
                .containsExactly(new Problem(
                        Severity.ERROR,
                        "file.json",
                        Optional.of(new Location(2, 9)),
                        "",
                        "file.not-utf8",
                        List.of("0xC7")));
    }

    @Test
    void aFileInUtf16IsSaidToBeInIt() {
        for (Charset charset : List.of(UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertRejected(Reading.read(BrokenFile.VALID.getBytes(charset)), "file.json", "file.utf16");
            assertRejected(Reading.read(("\uFEFF" + BrokenFile.VALID).getBytes(charset)), "file.json", "file.utf16");
        }
        assertRejected(Reading.read(BrokenFile.VALID.getBytes(Charset.forName("UTF-32"))), "file.json", "file.utf16");
    }

    @Test
    void aFileOfMoreThanFourMegabytesIsReadToItsLastEvent() throws IOException {
        int count = 60_000;
        String events = IntStream.range(0, count)
                .mapToObj(
                        "{\"date\": \"2003\", \"title\": \"Event %06d, which is described at some length here\"}"
                                ::formatted)
                .collect(Collectors.joining(",\n"));
        byte[] file = ("{\"events\": [" + events + "]}").getBytes(UTF_8);
        assertThat(file.length).isGreaterThan(4 << 20);
        Path path = Files.write(folder.resolve("large.json"), file);

        Timeline timeline = Reading.timeline(DatasetReader.read(path));

        assertThat(timeline.events()).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(timeline.events().get(i).title().ar())
                    .startsWith("Event %06d,".formatted(i))
                    .endsWith(" here");
        }
    }

    @Test
    void aTextThatIsCutWithinACharacterIsNotUtf8() {
        byte[] cut = {'"', (byte) 0xD8};

        assertThat(Reading.problems(Reading.read(cut))).extracting(Problem::key).containsExactly("file.not-utf8");
    }
}
