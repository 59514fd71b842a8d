package masar.dataset.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static String written(Map<String, ?> object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CanonicalJson.write(object, bytes);
        return bytes.toString(UTF_8);
    }

    /** The example of RFC 8785, 3.2.2 and 3.2.3, without its numbers, which are no whole ones. */
    @Test
    void textsAreWrittenAsTheStandardSays() throws IOException {
        assertThat(written(Map.of("string", "\u20ac$\u000F\nA'B\"\\\\\"/")))
                .isEqualTo("{\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** The example of RFC 8785, 3.2.3. */
    @Test
    void propertiesAreInTheOrderOfTheirUtf16() throws IOException {
        Map<String, String> object = new LinkedHashMap<>();
        for (String name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
            object.put(name, "");
        }

        assertThat(written(object))
                .isEqualTo("{\"\\r\":\"\",\"1\":\"\",\"\u0080\":\"\",\"\u00f6\":\"\",\"\u20ac\":\"\","
                        + "\"\ud83d\ude00\":\"\",\"\ufb33\":\"\"}");
    }

    @Test
    void listsAreWrittenOneItemAfterTheOther() throws IOException {
        assertThat(written(
                        Map.of("list", List.of(1, true, Map.of("b", 1, "a", 2)).iterator())))
                .isEqualTo("{\"list\":[1,true,{\"a\":2,\"b\":1}]}");
    }

    @Test
    void halfOfAPairIsReplacedAndAWholePairStays() {
        assertThat(CanonicalJson.text("a\ud83d b\ude00 \ud83d\ude00")).isEqualTo("a\ufffd b\ufffd \ud83d\ude00");
    }

    @Test
    void whatCannotBeWrittenToIsReportedAsSuch() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> CanonicalJson.write(Map.of("a", List.of(Map.of("b", "x".repeat(100_000)))), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
