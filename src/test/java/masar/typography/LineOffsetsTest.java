package masar.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineOffsetsTest {

    private static final String TEXT = "  one two  three";
    private static final LineOffsets OFFSETS = new LineOffsets(TEXT, List.of("one two", "three"));

    @ParameterizedTest
    @CsvSource({"0, 0, 2", "0, 3, 5", "0, 7, 9", "1, 0, 11", "1, 5, 16"})
    void aPlaceInALineIsOneInTheText(int line, int index, int offset) {
        String drawn = List.of("one two", "three").get(line);

        assertThat(OFFSETS.inText(line, drawn, index)).isEqualTo(offset);
        assertThat(OFFSETS.inLine(line, drawn, offset)).isEqualTo(index);
    }

    @Test
    void aPlaceOutsideOfALineIsItsNearestEnd() {
        assertThat(OFFSETS.inLine(0, "one two", 0)).isZero();
        assertThat(OFFSETS.inLine(0, "one two", 16)).isEqualTo(7);
        assertThat(OFFSETS.inLine(1, "three", 3)).isZero();
    }

    @Test
    void isolatesThatALineHasOrLacksDoNotCount() {
        String text = "a \u2066bc de\u2069 f";
        LineOffsets offsets = new LineOffsets(text, List.of("a \u2066bc", "de\u2069 f"));

        // The isolate that is open at the end of the first line is closed there and opened again in the second.
        assertThat(text.substring(offsets.inText(1, "\u2066de\u2069 f", 2), offsets.inText(1, "\u2066de\u2069 f", 3)))
                .isEqualTo("e\u2069");
        assertThat(text.substring(offsets.inText(0, "a bc", 2), offsets.inText(0, "a bc", 4)))
                .endsWith("bc");
    }

    @Test
    void theEllipsisOfATextThatIsCutIsNotInTheText() {
        LineOffsets offsets = new LineOffsets("one two three", List.of("one t…"));

        assertThat(offsets.inText(0, "one t…", 6)).isEqualTo(6);
        assertThat(offsets.inText(0, "one t…", 2)).isEqualTo(2);
    }
}
