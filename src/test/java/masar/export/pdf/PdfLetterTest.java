package masar.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.font.TextLayout;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import masar.typography.Outlines;
import masar.typography.Typeface;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers of PDF files make words of letters by the gaps and overlaps between them. */
class PdfLetterTest {

    private static final double SIZE = 12;

    @ParameterizedTest
    @CsvSource({
        "٢٠٠١, true",
        "2001, true",
        "2001, false",
        "٢٠ آذار ٢٠٠٣, true",
        "20 March 2003, false",
        "حدث, false",
        "المهندس, true",
        "حادث Ain al-Asad ٢٠٢٠, true"
    })
    void lettersFillTheLineAndNoneOverlapsAnother(String text, boolean rightToLeft) {
        TextLayout layout = Outlines.layout(text, Typeface.REGULAR, SIZE, rightToLeft);

        List<PdfLetter> letters = PdfLetter.of(text, layout).stream()
                .sorted(Comparator.comparingDouble(PdfLetter::left))
                .toList();

        assertThat(letters.stream().map(PdfLetter::codePoint).sorted().toList())
                .isEqualTo(text.codePoints().sorted().boxed().collect(Collectors.toList()));
        double edge = 0;
        for (PdfLetter letter : letters) {
            assertThat(letter.left()).as("%c in %s", letter.codePoint(), text).isCloseTo(edge, within(0.1));
            edge = letter.left() + letter.width();
        }
        assertThat(edge).isCloseTo(layout.getAdvance(), within(0.1));
    }
}
