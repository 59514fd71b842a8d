package masar.dataset;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import masar.dataset.DatasetReader.Limits;
import masar.dataset.Problem.Location;
import masar.dataset.Problem.Severity;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.ReadResult.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    /** The keys of all problems that this test brings about. */
    static final List<String> KEYS = List.of(
            "file.missing",
            "file.directory",
            "file.special",
            "file.unreadable",
            "file.too-large",
            "file.doubtful",
            "file.unlisted",
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

        assertThat(DatasetReader.read(new ByteArrayInputStream(VALID), "f", new Limits(size, size, 10_000)))
                .isInstanceOf(Loaded.class);
        assertRejected(
                DatasetReader.read(new ByteArrayInputStream(VALID), "f", new Limits(size - 1, size, 10_000)),
                "f",
                "file.too-large",
                "0");
    }

    private static ReadResult readQuicklyOnly(String text) {
        return DatasetReader.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "f", new Limits(1 << 20, 10, 10_000));
    }

    @Test
    void aDoubtfulFileThatIsTooLargeToBeReadCarefullyIsRefusedAtThePlaceOfTheDoubt() {
        String broken = BrokenFile.VALID.replace("\"importance\": 3", "\"importance\": 9");

        List<Problem> problems = Reading.problems(readQuicklyOnly(broken));

        assertThat(problems)
                .extracting(Problem::key)
                .containsExactly("file.doubtful")
                .isSubsetOf(KEYS);
        assertThat(broken.lines()
                        .toList()
                        .get(problems.getFirst().place().orElseThrow().line() - 1))
                .contains("\"importance\": 9");
    }

    @Test
    void aSoundFileThatIsTooLargeToBeReadCarefullyIsOpenedEvenWhereThereIsSomethingToWarnOf() {
        String odd = BrokenFile.VALID.replaceFirst("\"categories\": *\\[", "$0" + """
                {"id": "unused", "name": {"ar": "نوع"}, "icon": "attack", "tone": "attack"},""");

        assertThat(readQuicklyOnly(odd))
                .isInstanceOfSatisfying(
                        Loaded.class,
                        loaded -> assertThat(loaded.warnings())
                                .extracting(Problem::key)
                                .containsExactly("file.unlisted")
                                .isSubsetOf(KEYS));
        assertThat(Reading.problems(odd)).extracting(Problem::key).containsExactly("unused.category");
    }

    @Test
    void aFileOfMoreValuesThanMemoryHoldsIsRefusedWhereTheyBecomeTooMany() {
        String text = "[1,\n2, 3, 4]";

        List<Problem> problems = Reading.problems(
                DatasetReader.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "f", new Limits(100, 100, 3)));

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().key()).isEqualTo("json.too-many-values").isIn(KEYS);
        assertThat(problems.getFirst().place().orElseThrow().line()).isEqualTo(2);
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
    void aFileInUtf16IsNotUtf8() {
        List<Problem> problems = Reading.problems(Reading.read(("\uFEFF" + BrokenFile.VALID).getBytes(UTF_16LE)));

        assertThat(problems).extracting(Problem::key).containsExactly("file.not-utf8");
        assertThat(problems.getFirst().place()).contains(new Location(1, 1));
    }

    @Test
    void aTextThatIsCutWithinACharacterIsNotUtf8() {
        byte[] cut = {'"', (byte) 0xD8};

        assertThat(Reading.problems(Reading.read(cut))).extracting(Problem::key).containsExactly("file.not-utf8");
    }
}
