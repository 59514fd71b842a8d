package masar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import masar.ShippedDataset;
import masar.export.Samples;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.layout.Grouping;
import masar.time.Digits;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What someone at a terminal sees. */
class CommandLineRunnerTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<WindowOptions> opened = new ArrayList<>();

    private int run(String... arguments) {
        return CommandLineRunner.run(
                Arrays.asList(arguments),
                options -> {
                    opened.add(options);
                    return 0;
                },
                new PrintWriter(out, true),
                new PrintWriter(err, true));
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(run("--lang", "en", "--months", "both", "--digits", "arabic", "--theme", "dark"))
                .isZero();

        assertThat(opened).singleElement().satisfies(options -> {
            assertThat(options.style().language()).contains(Language.ENGLISH);
            assertThat(options.style().months()).contains(MonthNames.BOTH);
            assertThat(options.style().digits()).contains(Digits.ARABIC);
            assertThat(options.style().theme()).contains(Theme.DARK);
            assertThat(options.data()).isEmpty();
        });
    }

    @Test
    void arabicWithItsOwnDigitsIsTheDefault() {
        run();

        assertThat(opened.getFirst().style().labels()).isEqualTo(LabelStyle.of(Language.ARABIC));
    }

    /** What was not given is as the reader of the window chose before. */
    @Test
    void theWindowKnowsWhatWasGiven() {
        run();
        run("--fresh", "--group", "none", "--no-hijri");
        run("--hijri");

        assertThat(opened.get(0).fresh()).isFalse();
        assertThat(opened.get(0).style().grouping()).isEmpty();
        assertThat(opened.get(0).style().hijri()).isEmpty();
        assertThat(opened.get(1).fresh()).isTrue();
        assertThat(opened.get(1).style().grouping()).contains(Grouping.NONE);
        assertThat(opened.get(1).style().hijri()).contains(false);
        assertThat(opened.get(2).style().hijri()).contains(true);
    }

    @Test
    void theThemeIsTheSystemsUnlessOneIsAskedFor() {
        run();
        run("--theme", "contrast");

        assertThat(opened.get(0).style().theme()).isEmpty();
        assertThat(opened.get(1).style().theme()).contains(Theme.CONTRAST);
    }

    @Test
    void textKeepsTheEventsThatHaveAllWordsHoweverTheyAreSpelled() {
        assertThat(run("list", "--lang", "en", "--text", "قاسم سليماني", "--text", "ابي مهدي"))
                .as("given twice")
                .isEqualTo(2);

        assertThat(run("list", "--lang", "en", "--text", "SOLEIMANI ابا")).isZero();
        assertThat(out.toString()).contains("US drone kills Soleimani");
    }

    @Test
    void linesFromLeftToRightHaveNoInvisibleMarks() {
        assertThat(run("list", "--lang", "en")).isZero();
        assertThat(out.toString()).doesNotContainPattern("[\\u2066-\\u2069]");

        assertThat(run("list", "--lang", "ar")).isZero();
        assertThat(out.toString()).containsPattern("[\\u2066-\\u2069]");
    }

    @Test
    void listsEventsInOrderOfTimeWithTheirActors() {
        int culture = (int) ShippedDataset.TIMELINE.events().stream()
                .filter(event -> event.category().id().equals("culture"))
                .count();

        assertThat(run("list", "--lang", "en", "--category", "culture")).isZero();

        assertThat(out.toString().lines())
                .hasSize(culture)
                .allMatch(line -> line.contains(" · "))
                .first()
                .asString()
                .contains("Looters plunder the National Museum of Iraq")
                .contains("Unidentified parties");
    }

    @Test
    void listsAsJson() {
        assertThat(run("list", "--format", "json", "--actor", "iran", "--match", "only"))
                .isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("[ ]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--role accused",
                "--actor iran --role target",
                "--disputed",
                "--precision month",
                "--precision approximate",
                "--grade primary --grade claimed",
                "--min-sources 4",
                "--source article"
            })
    void otherTraitsNarrowTheList(String options) {
        run("list", "--lang", "en");
        long all = out.toString().lines().count();
        out.getBuffer().setLength(0);

        List<String> arguments = new ArrayList<>(List.of("list", "--lang", "en"));
        arguments.addAll(List.of(options.split(" ")));
        assertThat(run(arguments.toArray(String[]::new))).isZero();
        assertThat(out.toString().lines().count()).isBetween(1L, all - 1);
    }

    @Test
    void aJsonEventHasIdDateTitleActorsAndCategory() {
        run("list", "--format", "json", "--lang", "en", "--from", "2020-01-03", "--to", "2020-01-03");

        assertThat(out.toString())
                .contains("\"id\" : \"soleimani-killing\"")
                .contains("\"date\" : \"2020-01-03\"")
                .contains("\"title\" : \"US drone kills Soleimani and Abu Mahdi al-Muhandis\"")
                .contains("\"actors\" : [ \"us-armed-forces\"")
                .contains("\"category\" : \"military\"");
    }

    @Test
    void anUnknownActorIsNamedWithTheNearest() {
        assertThat(run("list", "--lang", "en", "--actor", "united-sates")).isEqualTo(2);

        assertThat(err.toString()).contains("\"united-sates\"").contains("Nearest: united-states");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            list --from 2020-13,                  --from
            list --to 20-20,                      --to
            list --from 2021 --to 2020,           2021
            list --match some,                    --match
            list --role villain,                  --role
            list --precision week,                --precision
            list --source nowhere,                nowhere
            list --nonsense,                      --nonsense
            export,                               --out
            export --out x.png --scale 9,         --scale
            export --out x.png --width 10,        --width
            export --out x --format gif,          gif
            export --out x.png --date never,      --date
            export --out x.png --scale 2 --dpi 9, --dpi
            export --out x.png --height 1e9,      --height
            export --out x.png --width Infinity,  --width PX
            export --out x.png --width NaN,       --width PX
            export --out x.png --scale 0x1p1,     --scale N
            export --out /,                       --out FILE
            export --out x.png --date +999999999-12-31, +999999999-12-31
            export --out x.png --date 0000-01-01, 0000-01-01
            list --data /,                        --data FILE
            --data /,                             --data FILE
            validate /,                           FILE
            validate,                             FILE
            """)
    void wrongUsageSaysWhatAndExitsWithTwo(String arguments, String named) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(named).doesNotContain("Exception");
    }

    /** ESC, BEL, C1, an override, an isolate that is not closed, a line feed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --text a --text X",
                "list --X",
                "list --actor X",
                "list --category X",
                "list --from X",
                "list --data X",
                "export --out x.png --date X",
                "export --out x.png --width X",
                "export --out x --format X",
                "export --out no/such/folder/X.png",
                "export --out X",
                "validate X"
            })
    void whatIsQuotedCannotSteerTheTerminal(String line) {
        String hostile = "a\u001b]0;t\u0007\u009b1m\u202eb\u2067\nc";

        run(Arrays.stream(line.split(" "))
                .map(word -> word.replace("X", hostile))
                .toArray(String[]::new));

        assertThat(out + err.toString())
                .isNotEmpty()
                .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\u2067", "b\nc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void whatADatasetSaysCannotSteerTheTerminal(String format, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("hostile.json");
        try (var in = CommandLineRunner.class.getResourceAsStream("/masar/data/us-iraq.json")) {
            String sound = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    file,
                    sound.replace("US drone kills Soleimani", "\\u001b]0;t\\u0007\\u009b\u202e\u2066Killing")
                            .replace("\"en\": \"Iran\"", "\"en\": \"\\u001bIran\\u2028\""));
        }

        assertThat(run("list", "--lang", "en", "--data", file.toString(), "--format", format))
                .isZero();

        assertThat(out.toString())
                .containsIgnoringCase("\\u001b]0;t\\u0007\\u009b\\u202e\\u2066Killing")
                .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\u2028");
        if (format.equals("json")) {
            assertThat(JsonMapper.shared().readTree(out.toString()).toString()).contains("\u202e\u2066Killing");
        } else {
            assertThat(out.toString()).contains("\\u001bIran\\u2028");
        }
    }

    @Test
    void whatCannotBeDecodedIsRefused() {
        assertThat(run("list", "--lang", "en", "--text", "\ufffd\ufffd")).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("encoding");
    }

    @Test
    void aFaultOfTheProgramHasASentenceAndItsTrace() {
        int exitCode = CommandLineRunner.run(
                List.of("--lang", "en"),
                options -> {
                    throw new IllegalStateException("broken inside");
                },
                new PrintWriter(out, true),
                new PrintWriter(err, true));

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).startsWith("This is a fault of Masar").containsOnlyOnce("broken inside");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMissingLibraryIsNamedWithItsPackageInOneSentence(Language language) {
        Messages messages = Messages.of(Messages.Bundle.CLI, language);
        Optional<SystemLibraries.Library> pango =
                Optional.of(new SystemLibraries.Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

        Failure failure = catchThrowableOfType(Failure.class, () -> HeadlessExport.requireLibraries(pango, messages));

        assertThat(failure.exitCode()).isEqualTo(1);
        assertThat(failure.sentence())
                .contains("libpangoft2-1.0.so.0", "libpangoft2-1.0-0")
                .doesNotContain("{", "\n");
        assertThatCode(() -> HeadlessExport.requireLibraries(Optional.empty(), messages))
                .doesNotThrowAnyException();
    }

    @Test
    void fullMemoryIsASentence() {
        int exitCode = CommandLineRunner.run(
                List.of("--lang", "en"),
                options -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                new PrintWriter(out, true),
                new PrintWriter(err, true));

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("memory");
    }

    @Test
    void mistakesAreReportedInArabicByDefault() {
        run("list", "--actor", "nobody-at-all");

        assertThat(err.toString()).startsWith("لا يوجد طرف معرفه");
    }

    @Test
    void helpAndVersion() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("export").contains("الخيارات");
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).containsPattern("masar \\d+\\.\\d+");
    }

    @Test
    void aSoundFileIsValid(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("copy.json");
        try (var in = CommandLineRunner.class.getResourceAsStream("/masar/data/us-iraq.json")) {
            assertThat(in).isNotNull();
            Files.copy(in, file);
        }

        assertThat(run("validate", file.toString(), "--lang", "en")).isZero();
        assertThat(out.toString()).contains("valid, " + ShippedDataset.EVENTS + " events");
    }

    @Test
    void aBrokenFileHasALineForEachProblem(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"version\":\"1\",\n\"title\":{\"en\":\"x\"}}");

        assertThat(run("validate", file.toString())).isEqualTo(1);
        // No Arabic title, and no events.
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.contains("broken.json:"));
    }

    @Test
    void aShortFileIsValidButNotStrictly(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(
                folder.resolve("short.json"), "{\"events\":[{\"date\":\"2003\",\"title\":\"Invasion\"}]}");

        assertThat(run("validate", file.toString(), "--lang", "en")).isZero();
        assertThat(run("validate", "--strict", file.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(out.toString()).contains("/events/0/citations: This event has no source.");
        assertThat(run("list", "--data", file.toString(), "--lang", "en")).isZero();
        assertThat(out.toString()).contains("Invasion · no source");
    }

    @Test
    void exportWritesTheImageOfTheFilteredEvents(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("iran.png");

        assertThat(run("export", "--out", file.toString(), "--actor", "iran", "--width", "1000", "--height", "700"))
                .isZero();

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1000);
        assertThat(image.getHeight()).isEqualTo(700);
        assertThat(out.toString()).contains(file.toString());
    }

    @Test
    void lettersThatAreBoxesInTheImageAreNamedOnce(@TempDir Path folder) throws Exception {
        Path data = Files.writeString(
                folder.resolve("data.json"), "{\"events\":[{\"date\":\"1972-02-21\",\"title\":\"北京\"}]}");
        String image = folder.resolve("image").toString();

        assertThat(run("export", "--data", data.toString(), "--out", image, "--format", "png,svg", "--lang", "en"))
                .isZero();

        assertThat(out.toString()).contains("image.png").contains("image.svg").doesNotContain("U+5317");
        assertThat(err.toString()).containsOnlyOnce("北\u00a0(U+5317), 京\u00a0(U+4EAC)");
    }

    @Test
    void theSameExportTwiceIsTheSameFile(@TempDir Path folder) throws Exception {
        run("export", "--out", folder.resolve("a.png").toString(), "--lang", "en", "--theme", "dark");
        run("export", "--out", folder.resolve("b.png").toString(), "--lang", "en", "--theme", "dark");

        assertThat(folder.resolve("a.png")).hasSameBinaryContentAs(folder.resolve("b.png"));
    }

    @Test
    void whatCannotBeWrittenExitsWithOneAndASentence(@TempDir Path folder) {
        assertThat(run(
                        "export",
                        "--lang",
                        "en",
                        "--out",
                        folder.resolve("no/such/folder/a.png").toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("folder").doesNotContain("Exception");
    }

    @Test
    void withoutADisplayTheWholeTimelineIsDrawn(@TempDir Path folder) throws Exception {
        run("--lang", "en");
        Files.writeString(folder.resolve("masar.png"), "mine");
        Files.createSymbolicLink(folder.resolve("masar-2.png"), Path.of("nowhere"));

        int exitCode = WholeTimeline.write(
                opened.getFirst(), "DISPLAY", folder, new PrintWriter(out, true), new PrintWriter(err, true));

        assertThat(exitCode).isZero();
        assertThat(out.toString().lines())
                .singleElement()
                .asString()
                .contains("no display")
                .contains("masar-3.png");
        assertThat(folder.resolve("masar.png")).hasContent("mine");
        assertThat(ImageIO.read(folder.resolve("masar-3.png").toFile()).getWidth())
                .isEqualTo(1600);
    }

    @Test
    void oneCommandWritesSeveralFormatsAndTheSameBytesEachTime(@TempDir Path folder) throws Exception {
        String[] arguments = {
            "export",
            "--out",
            folder.resolve("image").toString(),
            "--format",
            "png,svg",
            "--shape",
            "square",
            "--date",
            "2026-11-26",
            "--lang",
            "en"
        };

        assertThat(run(arguments)).as(err.toString()).isZero();
        byte[] png = Files.readAllBytes(folder.resolve("image.png"));
        byte[] svg = Files.readAllBytes(folder.resolve("image.svg"));
        assertThat(run(arguments)).isZero();

        assertThat(Files.readAllBytes(folder.resolve("image.png"))).isEqualTo(png);
        assertThat(Files.readAllBytes(folder.resolve("image.svg"))).isEqualTo(svg);
        assertThat(new String(svg, StandardCharsets.UTF_8)).contains("26 November 2026");
        BufferedImage image = ImageIO.read(folder.resolve("image.png").toFile());
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isEqualTo(1080);
    }

    @Test
    void aSheetHasItsSizeAtAnyDpiAndATransparentImageShowsWhatIsBehindIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("sheet.png");

        assertThat(run("export", "--out", file.toString(), "--shape", "a4", "--dpi", "96", "--transparent"))
                .as(err.toString())
                .isZero();

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1123);
        assertThat(image.getHeight()).isEqualTo(794);
        assertThat(image.getRGB(2, 2) >>> 24).isZero();
    }

    @Test
    void anImageInColumnsSaysWhatDoesNotFitOrNamesTheSizeThatWouldDo(@TempDir Path folder) {
        String file = folder.resolve("columns.png").toString();
        List<String> square = List.of(
                "export", "--lang", "en", "--out", file, "--arrangement", "columns", "--shape", "square", "--min-type");

        assertThat(run(with(square, "20"))).as(err.toString()).isZero();
        assertThat(err.toString()).containsPattern("The image shows \\d+ of \\d+ events, the most important");

        assertThat(run(with(square, "20", "--events", "all"))).isEqualTo(1);
        assertThat(err.toString()).contains("make the image at least 1080\u00d7");

        assertThat(run(with(square, "2"))).isEqualTo(2);
        assertThat(err.toString()).contains("--min-type");
    }

    @Test
    void anImageIsInColumnsUnlessOneChoosesOtherwise(@TempDir Path folder) throws Exception {
        List<String> export = List.of("export", "--lang", "en", "--out");
        String plain = folder.resolve("plain.svg").toString();
        String columns = folder.resolve("columns.svg").toString();
        String axis = folder.resolve("axis.svg").toString();

        assertThat(run(with(export, plain, "--date", "2026-11-26"))).isZero();
        assertThat(run(with(export, columns, "--date", "2026-11-26", "--arrangement", "columns")))
                .isZero();
        assertThat(run(with(export, axis, "--date", "2026-11-26", "--arrangement", "axis")))
                .isZero();

        assertThat(Path.of(plain)).hasSameBinaryContentAs(Path.of(columns));
        int events = Samples.bundled().events().size();
        assertThat(cards(plain)).isGreaterThan(events / 2);
        assertThat(cards(axis)).isLessThan(events / 2);
    }

    /** The size and the type that the sentence names are followed. */
    @Test
    void whatIsSaidToMakeSpaceForAllDoesSo(@TempDir Path folder) {
        String file = folder.resolve("columns.svg").toString();
        List<String> square =
                List.of("export", "--lang", "en", "--out", file, "--shape", "square", "--detail", "titles");

        assertThat(run(with(square))).isZero();
        Matcher said = Pattern.compile("all fit at 1080 × (\\d+) pixels or with type of (\\d+) px")
                .matcher(err.toString());
        assertThat(said.find()).as(err.toString()).isTrue();
        List<String> all = List.of("export", "--lang", "en", "--out", file, "--detail", "titles", "--events", "all");

        assertThat(run(with(all, "--width", "1080", "--height", said.group(1))))
                .as(err.toString())
                .isZero();
        assertThat(run(with(all, "--shape", "square", "--min-type", said.group(2))))
                .as(err.toString())
                .isZero();
        assertThat(run(with(all, "--shape", "square"))).isEqualTo(1);
    }

    private static long cards(String svg) throws IOException {
        return Pattern.compile("class=\"card\"")
                .matcher(Files.readString(Path.of(svg)))
                .results()
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--complete", "--group actor", "--hijri"})
    void whatOnlyTheAxisViewHasChoosesItAndIsRefusedInColumns(String option, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("columns.pdf");
        String axis = folder.resolve("axis.svg").toString();
        String named = folder.resolve("named.svg").toString();
        List<String> export = List.of(
                "export", "--lang", "en", "--width", "4000", "--height", "1600", "--date", "2026-11-26", "--out");
        String[] given = option.split(" ", -1);

        assertThat(run(with(with(export, axis), given))).as(err.toString()).isZero();
        assertThat(run(with(with(export, named, "--arrangement", "axis"), given)))
                .isZero();
        assertThat(Path.of(axis)).hasSameBinaryContentAs(Path.of(named));

        assertThat(run(with(with(export, file.toString(), "--arrangement", "columns"), given)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cannot have " + given[0]);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--detail titles", "--events all", "--min-type 9", "--notes"})
    void whatOnlyColumnsHaveIsRefusedOnTheAxis(String option, @TempDir Path folder) {
        Path file = folder.resolve("axis.svg");
        List<String> export = List.of("export", "--lang", "en", "--out", file.toString());
        String[] given = option.split(" ", -1);

        assertThat(run(with(with(export, "--arrangement", "axis"), given))).isEqualTo(2);
        assertThat(err.toString()).contains("Only an image in columns can have " + given[0]);

        assertThat(run(with(with(export, "--complete"), given))).isEqualTo(2);
        assertThat(err.toString()).contains("--complete is for images on the axis and " + given[0]);
        assertThat(file).doesNotExist();
    }

    private static String[] with(String[] arguments, String... more) {
        return with(List.of(arguments), more);
    }

    private static String[] with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void aFileThatFailsKeepsNoOtherFromBeingWritten(@TempDir Path folder) {
        Path bad = folder.resolve("missing").resolve("b.svg");
        Path good = folder.resolve("c.svg");

        assertThat(run("export", "--lang", "en", "--out", bad.toString(), "--out", good.toString()))
                .isEqualTo(1);

        assertThat(good).exists();
        assertThat(out.toString()).contains("c.svg").doesNotContain("b.svg");
        assertThat(err.toString())
                .contains(folder.resolve("missing").toString())
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "--width Infinity, '--width PX: \"Infinity\"'",
        "--height NaN, '--height PX: \"NaN\"'",
        "--scale -Infinity, '--scale N: \"-Infinity\"'",
        "--width 640 --height 60000 --scale 8, --height is 60000",
        "--width 60000 --height 400 --scale 8, --width is 60000"
    })
    void aSizeThatIsOutOfBoundsIsNamed(String sizes, String named, @TempDir Path folder) {
        List<String> arguments = new ArrayList<>(List.of(
                "export", "--lang", "en", "--out", folder.resolve("a.png").toString()));
        arguments.addAll(List.of(sizes.split(" ")));

        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);

        assertThat(err.toString()).contains(named).doesNotContain("\tat ");
    }

    @Test
    void aNameOfNoFormatIsWrongUsage(@TempDir Path folder) {
        assertThat(run(
                        "export",
                        "--lang",
                        "en",
                        "--out",
                        folder.resolve("x.jpg").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("x.jpg", ".png", ".svg", ".pdf");
    }
}
