package masar.view.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.layout.index.EventIndex;
import masar.layout.index.Histogram;
import masar.model.Timeline;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartWordsTest {

    private static final Timeline TIMELINE = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();
    private static final EventIndex EVENTS = EventIndex.of(TIMELINE.events());

    private static List<String> lines(Language language, int part, int parts) {
        return new PartWords(EVENTS, LabelStyle.of(language))
                .lines(part, parts).stream().map(BidiText::withoutIsolates).toList();
    }

    /** The same numbers as the heights of the strip's bars. */
    @Test
    void itSaysAsManyEventsAsTheBarsShow() {
        for (int parts : new int[] {1, 7, 100, 190}) {
            Histogram bars = Histogram.of(EVENTS, parts);
            for (int part = 0; part < parts; part++) {
                int at = part;
                int drawn =
                        bars.counts().stream().mapToInt(tone -> tone.get(at)).sum();
                assertThat(numbers(lines(Language.ENGLISH, part, parts).get(1)))
                        .as("%s of %s", part, parts)
                        .isEqualTo(drawn);
            }
        }
    }

    private static int numbers(String words) {
        return Pattern.compile("\\d+")
                .matcher(words)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .sum();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, ', '", "ARABIC, '، '"})
    void itNamesEachCategoryOnceWithTheMostFrequentFirst(Language language, String separator) {
        List<String> named = Arrays.stream(lines(language, 0, 1).get(1).split(separator, -1))
                .map(part -> part.substring(0, part.indexOf(':')))
                .toList();

        assertThat(named).doesNotHaveDuplicates().hasSize((int) TIMELINE.events().stream()
                .map(event -> event.category())
                .distinct()
                .count());
        assertThat(named)
                .isSortedAccordingTo((one, other) -> Long.compare(count(language, other), count(language, one)));
    }

    private static long count(Language language, String category) {
        return TIMELINE.events().stream()
                .filter(event -> event.category().name().in(language).equals(category))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, No events begin here", "ARABIC, لا أحداث تبدأ هنا"})
    void whereNothingIsItSaysSo(Language language, String words) {
        Histogram bars = Histogram.of(EVENTS, 190);
        int empty = IntStream.range(0, 190)
                .filter(part -> bars.counts().stream().allMatch(tone -> tone.get(part) == 0))
                .findFirst()
                .orElseThrow();

        assertThat(lines(language, empty, 190).get(1)).isEqualTo(words);
        assertThat(lines(language, empty, 190).get(0)).isNotEmpty();
    }
}
