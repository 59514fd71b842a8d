package masar.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

    /** ESC, BEL, CSI of C1, DEL, an override, an isolate, a line separator, a tag outside the BMP, half a pair. */
    @ParameterizedTest
    @CsvSource({"27", "7", "155", "127", "8238", "8295", "8232", "917505", "55357", "10", "9"})
    void whatHidesOrSteersIsWrittenAsAnEscape(int codePoint) {
        String shown = VisibleText.of("a" + Character.toString(codePoint) + "b");

        assertThat(shown).matches("a(\\\\u[0-9a-f]{4}){1,2}b");
    }

    @Test
    void anEscapeIsThatOfJson() {
        assertThat(VisibleText.of("\u001b[31m")).isEqualTo("\\u001b[31m");
        assertThat(VisibleText.of(Character.toString(0xE0001))).isEqualTo("\\udb40\\udc01");
    }

    @Test
    void lettersMarksAndSymbolsStay() {
        String text = "مَقتل «Σ» 日本 😀";

        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @Test
    void joinersStayBetweenLettersThatJoinAndShowElsewhere() {
        assertThat(VisibleText.of("می\u200cخواهد")).isEqualTo("می\u200cخواهد");
        assertThat(VisibleText.of("ir\u200can")).isEqualTo("ir\\u200can");
        assertThat(VisibleText.of("می\u200d")).isEqualTo("می\\u200d");
        assertThat(VisibleText.of("می\u200d\u200dخ")).isEqualTo("می\\u200d\\u200dخ");
    }

    @Test
    void lineFeedsStayInADocument() {
        assertThat(VisibleText.ofLines("{\n\u202e}")).isEqualTo("{\n\\u202e}");
    }
}
