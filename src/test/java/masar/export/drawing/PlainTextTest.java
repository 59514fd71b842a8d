package masar.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "حدث ١", "two\nlines", "حَدَثٌ", "flag \uD83C\uDDEE\uD83C\uDDF6", "a\u200Fb\u2067c"})
    void ordinaryTextIsKept(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, '\t', 0x0B, '\r', 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
    void whatCannotBeWrittenBecomesASpace(int unit) {
        assertThat(PlainText.of("a" + (char) unit + "b")).isEqualTo("a b");
    }

    @Test
    void halvesThatStandTheWrongWayRoundAreNoPair() {
        assertThat(PlainText.of("\uDDEE\uD83C\uD83C\uDDF6")).isEqualTo("  \uD83C\uDDF6");
    }

    /** The whole of the Basic Multilingual Plane, in an attribute and in an element, as a parser reads it. */
    @Test
    void everyCharacterMakesAWellFormedDocument() throws Exception {
        String all = IntStream.rangeClosed(0, 0xFFFF)
                .mapToObj(unit -> (char) unit + ".")
                .collect(Collectors.joining());
        String xml = "<a b=\"" + XmlText.escaped(all) + "\">" + XmlText.escaped(all) + "</a>";

        String read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement()
                .getTextContent();

        assertThat(read).isEqualTo(PlainText.of(all)).hasSameSizeAs(all);
    }
}
