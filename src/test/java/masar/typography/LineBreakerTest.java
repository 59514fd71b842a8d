package masar.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Lines are where measuring every break in turn would put them, for work that grows with the text only. */
class LineBreakerTest {

    private static final double LETTER = 7;

    private static final List<String> WORDS = List.of(
            "في",
            "من",
            "الحرب",
            "حرب",
            "الخليج",
            "العراقية",
            "حدثًا",
            "عراقيًا",
            "مُحَمَّد",
            "2003",
            "١٩٩١",
            "(1980)",
            "the",
            "Gulf",
            "War,",
            "Baghdad",
            "U.S.-led",
            "1990/91",
            "«اتفاق»",
            "ـ",
            "–");

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, Typeface::load);
    }

    /** Measures every break of a line from its start, and the whole rest of the text before: correct, and quadratic. */
    private static List<String> slowly(String text, double width, int maxLines, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < maxLines - 1 && measure.applyAsDouble(rest) > width) {
            int best = -1;
            for (int space = rest.indexOf(' '); space >= 0; space = rest.indexOf(' ', space + 1)) {
                if (measure.applyAsDouble(rest.substring(0, space)) > width) {
                    break;
                }
                best = space;
            }
            int end = best > 0 ? best : prefix(rest, width, measure);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(
                measure.applyAsDouble(rest) <= width
                        ? rest
                        : rest.substring(0, prefix(rest, width - measure.applyAsDouble("…"), measure))
                                        .stripTrailing()
                                + "…");
        return lines;
    }

    private static int prefix(String text, double width, ToDoubleFunction<String> measure) {
        int end = 1;
        while (end < text.length() && measure.applyAsDouble(text.substring(0, end + 1)) <= width) {
            end++;
        }
        return end;
    }

    private static double fixed(String line) {
        return line.codePoints()
                .mapToDouble(c -> Outlines.isMark(c) ? 0 : c == 'i' ? 3 : c == 'م' ? 11 : LETTER)
                .sum();
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(9) == 0 ? "  " : " ");
        }
        return text.toString();
    }

    @Test
    void linesAreThoseOfMeasuringEveryBreak() {
        Random random = new Random(12);
        for (int round = 0; round < 4_000; round++) {
            String text = text(random, random.nextInt(60));
            // Some widths are less than that of the longest words, none less than that of a part with a hyphen.
            double width = 60 + random.nextInt(400);
            int maxLines = random.nextBoolean() ? 1 + random.nextInt(4) : Integer.MAX_VALUE;
            assertThat(LineBreaker.lines(text, width, maxLines, LineBreakerTest::fixed))
                    .as("%s in %s px", text, width)
                    .isEqualTo(slowly(text, width, maxLines, LineBreakerTest::fixed));
        }
    }

    @Test
    void wordsOfAnyLengthAreBrokenWhereMeasuringEveryLetterBreaksThem() {
        Random random = new Random(13);
        for (int round = 0; round < 1_000; round++) {
            String text = "i".repeat(random.nextInt(30)) + ' ' + "كلمة".repeat(random.nextInt(90)) + " مi "
                    + "im".repeat(random.nextInt(200)) + ' ' + "a";
            double width = 11 + random.nextInt(300);
            int maxLines = 1 + random.nextInt(40);
            assertThat(LineBreaker.lines(text, width, maxLines, LineBreakerTest::fixed))
                    .isEqualTo(slowly(text, width, maxLines, LineBreakerTest::fixed));
        }
    }

    @Test
    void linesOfShapedTextAreThoseOfMeasuringEveryBreak() {
        Random random = new Random(14);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            ToDoubleFunction<String> shaped = line -> TextMetrics.width(line, Typeface.REGULAR, 14);
            for (int round = 0; round < 60; round++) {
                String text = text(random, random.nextInt(30));
                double width = 90 + random.nextInt(300);
                int maxLines = random.nextBoolean() ? 2 : Integer.MAX_VALUE;
                assertThat(LineBreaker.lines(text, width, maxLines, shaped))
                        .as("%s in %s px", text, width)
                        .isEqualTo(slowly(text, width, maxLines, shaped));
            }
        });
    }

    /** How many characters are measured to break a text. */
    private static long measured(String text, int maxLines) {
        long[] characters = new long[1];
        LineBreaker.lines(text, 320, maxLines, line -> {
            characters[0] += line.length();
            return fixed(line);
        });
        return characters[0];
    }

    @Test
    void workGrowsWithTheTextAndNotFaster() {
        for (String unit : List.of("كلمات قصيرة the words ", "كلمةبلامسافات", "word-with-hyphens-")) {
            String text = unit.repeat(4_000);
            long once = measured(text, Integer.MAX_VALUE);
            // Ten times the text, ten times the work, but for the last line.
            assertThat(measured(text.repeat(10), Integer.MAX_VALUE)).as(unit).isLessThan(once * 10 + once / 10);
        }
    }

    @Test
    void wordsAreMeasuredOnceAndLinesOnlyWhereTheirWordsDoNotDecide() {
        String text = "كلمات قصيرة the words ".repeat(4_000);
        // The last word of a line is measured once more, at the start of the next.
        assertThat(measured(text, Integer.MAX_VALUE)).isLessThan(2L * text.length());
    }

    @Test
    void aWordIsTheSameToTheMeasurerWhereverItStands() {
        Set<String> words = new HashSet<>();
        LineBreaker.lines(text(new Random(15), 4_000), 320, Integer.MAX_VALUE, line -> {
            if (!line.strip().contains(" ")) {
                words.add(line);
            }
            return fixed(line);
        });
        // And the space between them.
        assertThat(words).hasSizeLessThanOrEqualTo(WORDS.size() + 1);
    }

    @Test
    void fewLinesOfALongTextTakeLittle() {
        for (String unit : List.of("كلمات قصيرة the words ", "كلمةبلامسافات")) {
            // Two lines of 320 px have at most 106 letters; doubling and halving measures the last about 20 times.
            assertThat(measured(unit.repeat(100_000), 2)).as(unit).isLessThan(10_000);
        }
    }

    @Test
    void aWordWiderThanALineIsBrokenAfterAHyphenOrSlash() {
        assertThat(LineBreaker.lines("hyphen-ated-word-hyphen-ated", 15 * LETTER, 9, LineBreakerTest::plain))
                .containsExactly("hyphen-ated-", "word-hyphen-", "ated");
        assertThat(LineBreaker.lines("https://ar.wikipedia.org/wiki/x", 20 * LETTER, 9, LineBreakerTest::plain))
                .containsExactly("https://", "ar.wikipedia.org/", "wiki/x");
        assertThat(LineBreaker.lines("كلمة-بشرطة-طويلة", 12 * LETTER, 9, LineBreakerTest::plain))
                .containsExactly("كلمة-بشرطة-", "طويلة");
    }

    @Test
    void marksStayWithTheirLetter() {
        String text = "ب\u064E\u0651".repeat(9);
        for (String line : LineBreaker.lines(text, 4 * LETTER, 99, LineBreakerTest::plain)) {
            assertThat(line).startsWith("ب").endsWith("\u0651");
        }
    }

    private static double plain(String line) {
        return LETTER * line.length();
    }
}
