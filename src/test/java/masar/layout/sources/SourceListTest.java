package masar.layout.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masar.layout.FixedWidths;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.sources.SourceEntry.Cited;
import masar.layout.sources.SourceList.Kind;
import masar.layout.sources.SourceList.Line;
import masar.layout.sources.SourceList.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random lists on pages of several sizes: nothing is lost, nothing overlaps and nothing leaves its page. */
class SourceListTest {

    private static final double LEAST = 10;
    private static final double GREATEST = 12;
    private static final double ROUNDING = 1e-6;
    /** Every page holds at least so much of what the fullest one does. */
    private static final double LEAST_FILLED = 0.5;

    private static String words(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> "w".repeat(1 + random.nextInt(9)))
                .collect(Collectors.joining(" "));
    }

    private static Optional<URI> address(Random random) {
        return random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(URI.create("https://www.example.org/" + "a".repeat(random.nextInt(200)) + "/"
                        + words(random, 6).replace(' ', '-')));
    }

    private static List<SourceEntry> entries(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SourceEntry(
                        Integer.toString(i + 1),
                        words(random, 12),
                        words(random, 4),
                        IntStream.range(0, random.nextInt(6))
                                .mapToObj(c -> new Cited(words(random, 25), address(random)))
                                .toList()))
                .toList();
    }

    private static SourceList list(List<SourceEntry> entries, Direction direction, double width, double height) {
        return new SourceListLayouter(entries, new FixedWidths()).pages(direction, width, height, LEAST, GREATEST);
    }

    @ParameterizedTest
    @CsvSource({"741, 1040", "1070, 720", "1070, 1500", "1550, 1050", "230, 300", "120, 90"})
    void everyLineHasItsPlaceOnAPage(double width, double height) {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<SourceEntry> entries = entries(random, (int) Math.pow(300, random.nextDouble()));
            Direction direction = seed % 2 == 0 ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
            SourceList list = list(entries, direction, width, height);
            String name = seed + ": " + entries.size() + " entries";
            assertThat(list.scale() * SourceMetrics.TYPE_SIZE)
                    .as(name)
                    .isBetween(LEAST - ROUNDING, GREATEST + ROUNDING);
            list.pages().forEach(page -> holds(list, page, name));
            saysAll(list, entries, name);
            isFilledEvenly(list, name);
        }
    }

    private static void holds(SourceList list, Page page, String name) {
        List<Line> lines = page.lines();
        assertThat(lines).as(name).isNotEmpty();
        for (int i = 0; i < lines.size(); i++) {
            Box box = lines.get(i).box();
            assertThat(box.x()).as(name).isGreaterThanOrEqualTo(-ROUNDING);
            assertThat(box.y()).as(name).isGreaterThanOrEqualTo(-ROUNDING);
            assertThat(box.right()).as(name).isLessThanOrEqualTo(list.width() + ROUNDING);
            assertThat(box.bottom()).as(name).isLessThanOrEqualTo(list.height() + ROUNDING);
            for (int j = i + 1; j < lines.size(); j++) {
                Box other = lines.get(j).box();
                Box smaller = new Box(
                        other.x() + ROUNDING,
                        other.y() + ROUNDING,
                        other.width() - 2 * ROUNDING,
                        other.height() - 2 * ROUNDING);
                assertThat(box.overlaps(smaller))
                        .as("%s: %s and %s", name, lines.get(i), lines.get(j))
                        .isFalse();
            }
            // 7 and 6 units a letter.
            double letter = lines.get(i).kind() == Kind.TITLE ? 7 : 6;
            double needed = letter * lines.get(i).text().length();
            assertThat(needed <= box.width() || lines.get(i).text().length() == 1)
                    .as("%s: %s", name, lines.get(i))
                    .isTrue();
        }
    }

    private static void saysAll(SourceList list, List<SourceEntry> entries, String name) {
        List<Line> lines =
                list.pages().stream().flatMap(page -> page.lines().stream()).toList();
        assertThat(lines)
                .filteredOn(line -> line.kind() == Kind.NUMBER)
                .extracting(Line::text)
                .as(name)
                .containsExactlyElementsOf(
                        entries.stream().map(SourceEntry::number).toList());
        for (int i = 0; i < entries.size(); i++) {
            int entry = i;
            SourceEntry of = entries.get(i);
            List<Line> its =
                    lines.stream().filter(line -> line.entry() == entry).toList();
            assertThat(letters(its, Kind.TITLE)).as(name).isEqualTo(letters(of.title()));
            assertThat(letters(its, Kind.DATE)).as(name).isEqualTo(letters(of.date()));
            assertThat(letters(its, Kind.CITATION))
                    .as(name)
                    .isEqualTo(letters(of.cited().stream().map(Cited::text).collect(Collectors.joining())));
            assertThat(letters(its, Kind.ADDRESS))
                    .as(name)
                    .isEqualTo(of.cited().stream()
                            .flatMap(cited -> cited.address().stream())
                            .map(ShownAddress::of)
                            .collect(Collectors.joining()));
            assertThat(its).allMatch(line -> line.link().isPresent() == (line.kind() == Kind.ADDRESS));
        }
    }

    private static String letters(List<Line> lines, Kind kind) {
        return letters(lines.stream()
                .filter(line -> line.kind() == kind)
                .map(Line::text)
                .collect(Collectors.joining()));
    }

    private static String letters(String text) {
        return text.replace(" ", "");
    }

    private static void isFilledEvenly(SourceList list, String name) {
        // Where a column holds only a few lines, a single entry makes a difference.
        if (list.pages().size() > 1 && list.height() > 40 * SourceMetrics.LINE) {
            List<Double> filled = list.pages().stream()
                    .map(page -> page.lines().stream()
                            .mapToDouble(line -> line.box().height())
                            .sum())
                    .toList();
            double most = filled.stream().mapToDouble(i -> i).max().orElseThrow();
            assertThat(filled).as(name).allMatch(one -> one >= LEAST_FILLED * most);
        }
    }

    @Test
    void theFirstColumnIsWhereReadingBegins() {
        List<SourceEntry> entries = entries(new Random(1), 60);
        SourceList arabic = list(entries, Direction.RIGHT_TO_LEFT, 741, 1040);
        SourceList english = list(entries, Direction.LEFT_TO_RIGHT, 741, 1040);
        assertThat(arabic.columns()).isEqualTo(3);
        List<Line> fromRight = arabic.pages().getFirst().lines();
        List<Line> fromLeft = english.pages().getFirst().lines();
        assertThat(fromRight.getFirst().box().x()).isGreaterThan(arabic.width() / 2);
        assertThat(fromLeft.getFirst().box().x()).isLessThan(english.width() / 3);
        // Numbers stand outside of the text, whichever way it runs.
        assertThat(fromRight.get(0).box().x())
                .isGreaterThan(fromRight.get(1).box().right());
        assertThat(fromLeft.get(0).box().right())
                .isLessThan(fromLeft.get(1).box().x());
    }

    @Test
    void aTitleIsNotLeftAloneAtTheFootOfAColumn() {
        for (int seed = 0; seed < 10; seed++) {
            List<SourceEntry> entries = entries(new Random(seed), 100).stream()
                    .filter(entry -> !entry.cited().isEmpty())
                    .toList();
            SourceList list = list(entries, Direction.LEFT_TO_RIGHT, 741, 1040);
            List<Line> lines =
                    list.pages().stream().flatMap(page -> page.lines().stream()).toList();
            List<Line> parted = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                boolean nextColumn =
                        lines.get(i).box().y() < lines.get(i - 1).box().y();
                Kind before = lines.get(i - 1).kind();
                if (nextColumn
                        && lines.get(i).kind() != Kind.NUMBER
                        && before != Kind.CITATION
                        && before != Kind.ADDRESS) {
                    parted.add(lines.get(i));
                }
            }
            assertThat(parted).isEmpty();
        }
    }

    @Test
    void nothingToListNeedsNoPage() {
        assertThat(list(List.of(), Direction.RIGHT_TO_LEFT, 741, 1040).pages()).isEmpty();
    }

    @Test
    void addressesAreWrittenAsPeopleReadThem() {
        assertThat(ShownAddress.of(URI.create("https://www.example.org/a/"))).isEqualTo("example.org/a");
        assertThat(ShownAddress.of(URI.create("http://example.org/%D9%81%D8%B5-%20x?q=%C3%A9")))
                .isEqualTo("example.org/\u0641\u0635-%20x?q=\u00e9");
        assertThat(ShownAddress.of(URI.create("https://example.org/%D8%B9%D8%A7%D9%85%D8%A7%D9%8B")))
                .as("with a mark")
                .isEqualTo("example.org/\u0639\u0627\u0645\u0627\u064b");
        assertThat(ShownAddress.of(URI.create("https://example.org/%E2%80%99/%FF")))
                .as("no letter, and no text")
                .isEqualTo("example.org/%E2%80%99/%FF");
    }

    @Test
    void addressesAreBrokenAfterTheirPunctuation() {
        WrappedAddress address = new WrappedAddress("example.org/news/2021/four", letter -> 10);
        assertThat(address.lines(150)).containsExactly("example.org/", "news/2021/four");
        assertThat(new WrappedAddress("abcdefghij", letter -> 10).lines(45)).containsExactly("abcd", "efgh", "ij");
    }
}
