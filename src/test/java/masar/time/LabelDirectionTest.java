package masar.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.i18n.BidiText;
import masar.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The visual order of labels, as the Unicode bidirectional algorithm makes it. */
class LabelDirectionTest {

    private static final Pattern WORD = Pattern.compile("[^\\s–\u2066-\u2069]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9٠-٩]+");
    private static final List<String> SURROUNDINGS =
            List.of("%s", "abc %s def", "نص %s نص", "12 %s 34", "%s · %s", "١٢ (%s) ٣٤");

    /** For each character of a paragraph, how many stand to the left of it. */
    private static int[] columns(String paragraph, int direction) {
        Bidi bidi = new Bidi(paragraph, direction);
        byte[] levels = new byte[paragraph.length()];
        Integer[] order = new Integer[paragraph.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        int[] columns = new int[order.length];
        for (int column = 0; column < order.length; column++) {
            columns[order[column]] = column;
        }
        return columns;
    }

    /** The leftmost column of each match, in reading order. */
    private static List<Integer> leftEdges(Pattern pattern, String paragraph, int from, int to, int[] columns) {
        List<Integer> edges = new ArrayList<>();
        Matcher matcher = pattern.matcher(paragraph).region(from, to);
        while (matcher.find()) {
            int edge = Integer.MAX_VALUE;
            for (int i = matcher.start(); i < matcher.end(); i++) {
                edge = Math.min(edge, columns[i]);
            }
            edges.add(edge);
        }
        return edges;
    }

    private static void assertReadsInItsDirection(String label, Language language) {
        for (String surroundings : SURROUNDINGS) {
            String paragraph = surroundings.replace("%s", label);
            int from = paragraph.indexOf(label);
            int to = from + label.length();
            for (int direction : new int[] {Bidi.DIRECTION_RIGHT_TO_LEFT, Bidi.DIRECTION_LEFT_TO_RIGHT}) {
                int[] columns = columns(paragraph, direction);
                List<Integer> words = leftEdges(WORD, paragraph, from, to, columns);

                assertThat(language.rightToLeft() ? words.reversed() : words)
                        .as(paragraph)
                        .isSorted();
                assertDigitsAscend(paragraph, columns);
                assertStandsTogether(paragraph, from, to, columns);
            }
        }
    }

    private static void assertDigitsAscend(String paragraph, int[] columns) {
        Matcher number = NUMBER.matcher(paragraph);
        while (number.find()) {
            for (int i = number.start() + 1; i < number.end(); i++) {
                assertThat(columns[i]).as(paragraph).isEqualTo(columns[i - 1] + 1);
            }
        }
    }

    private static void assertStandsTogether(String paragraph, int from, int to, int[] columns) {
        int left = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            if (!Character.isISOControl(paragraph.charAt(i))
                    && Character.getType(paragraph.charAt(i)) != Character.FORMAT) {
                left = Math.min(left, columns[i]);
                right = Math.max(right, columns[i]);
            }
        }
        for (int i = 0; i < columns.length; i++) {
            boolean within = columns[i] >= left && columns[i] <= right;
            if (within && Character.getType(paragraph.charAt(i)) != Character.FORMAT) {
                assertThat(i).as(paragraph).isBetween(from, to - 1);
            }
        }
    }

    @Test
    void aRangeOfYearsStartsAtTheRightInArabicWhateverTheParagraph() {
        String label = new DateLabels(LabelStyle.of(Language.ARABIC)).label(EdtfDate.parse("2003/2021"));

        for (int direction : new int[] {Bidi.DIRECTION_RIGHT_TO_LEFT, Bidi.DIRECTION_LEFT_TO_RIGHT}) {
            int[] columns = columns(label, direction);

            assertThat(columns[label.indexOf("٢٠٠٣")]).isGreaterThan(columns[label.indexOf("٢٠٢١")]);
        }
    }

    @Test
    void aRangeOfYearsStartsAtTheLeftInEnglishWhateverTheParagraph() {
        String label = new DateLabels(LabelStyle.of(Language.ENGLISH)).label(EdtfDate.parse("2003/2021"));

        for (int direction : new int[] {Bidi.DIRECTION_RIGHT_TO_LEFT, Bidi.DIRECTION_LEFT_TO_RIGHT}) {
            int[] columns = columns(label, direction);

            assertThat(columns[label.indexOf("2003")]).isLessThan(columns[label.indexOf("2021")]);
        }
    }

    @Test
    void withoutIsolationARangeWouldFlip() {
        String range = "2003–2021";
        int[] columns = columns(range, Bidi.DIRECTION_RIGHT_TO_LEFT);

        assertThat(columns[range.indexOf("2003")]).isGreaterThan(columns[range.indexOf("2021")]);
    }

    static List<LabelStyle> everyStyle() {
        return DateLabelsTest.everyStyle();
    }

    @ParameterizedTest
    @MethodSource("everyStyle")
    void everyShortLabelReadsInTheDirectionOfItsLanguage(LabelStyle style) {
        DateLabels labels = new DateLabels(style);
        EdtfSamples samples = new EdtfSamples(11);
        for (int i = 0; i < 120; i++) {
            EdtfDate date = EdtfDate.parse(samples.valid());

            assertReadsInItsDirection(labels.label(date), style.language());
            labels.hijri(date).ifPresent(hijri -> assertReadsInItsDirection(hijri, style.language()));
        }
    }

    @ParameterizedTest
    @MethodSource("everyStyle")
    void everyFullLabelReadsInTheDirectionOfItsLanguage(LabelStyle style) {
        DateLabels labels = new DateLabels(style);
        EdtfSamples samples = new EdtfSamples(12);
        for (int i = 0; i < 120; i++) {
            assertReadsInItsDirection(labels.full(EdtfDate.parse(samples.valid())), style.language());
        }
    }

    @ParameterizedTest
    @MethodSource("everyStyle")
    void everyPeriodReadsInTheDirectionOfItsLanguage(LabelStyle style) {
        DateLabels labels = new DateLabels(style);
        for (long length = 60; length < 1L << 40; length *= 3) {
            assertReadsInItsDirection(
                    labels.period(new TimeSpan(1_000_000_007, 1_000_000_007 + length)), style.language());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARABIC", "WESTERN"})
    void aZoneReadsFromTheLeftInArabicToo(Digits digits) {
        DateLabels labels = new DateLabels(new LabelStyle(Language.ARABIC, MonthNames.IRAQI, digits));
        String label = labels.full(EdtfDate.parse("2020-01-03T00:47:00+03:30"));

        int[] columns = columns(label, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int utc = label.indexOf("UTC");
        for (int i = utc + 1; i < utc + "UTC+03:30".length(); i++) {
            assertThat(columns[i]).isEqualTo(columns[i - 1] + 1);
        }
    }

    @Test
    void aTitleKeepsItsOwnDirection() {
        String title = "Iraq 2003 (part 1)";
        String paragraph = "نص " + BidiText.isolate(title) + " نص";

        int[] columns = columns(paragraph, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int start = paragraph.indexOf(title);
        assertThat(start).isPositive();
        for (int i = start + 1; i < start + title.length(); i++) {
            assertThat(columns[i]).isEqualTo(columns[i - 1] + 1);
        }
    }

    @Test
    void aSingleWordOrNumberIsLeftAsItIs() {
        DateLabels labels = new DateLabels(LabelStyle.of(Language.ARABIC));

        assertThat(labels.year(2003)).isEqualTo("٢٠٠٣");
        assertThat(labels.years(2003, 2021)).isEqualTo("\u2067٢٠٠٣ – ٢٠٢١\u2069");
        assertThat(new DateLabels(LabelStyle.of(Language.ENGLISH)).years(2003, 2021))
                .isEqualTo("\u20662003–2021\u2069");
    }
}
