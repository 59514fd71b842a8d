package masar.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masar.dataset.json.ArraySplitter;
import masar.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The events of a long file are cut where its parts seem to end; whatever is there, the answer is the same. */
class GuessedPartsTest {

    private static final int PART = 64;

    private static String event(int number, String title) {
        return """
                {"id": "e%d", "date": "2003-03-20", "title": "%s", "actors": [{"id": "us"}, {"id": "iraq"}]}""".formatted(number, title);
    }

    private static String file(String title, String separator, String behind) {
        String events = IntStream.range(0, 20).mapToObj(i -> event(i, title)).collect(Collectors.joining(separator));
        return """
                {"actors": [{"id": "us"}, {"id": "iraq"}], "events": [%s]%s}""".formatted(events, behind);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Read in parts, a file is what it is when it is read as a whole. */
    private static void readsAlike(String file) {
        ReadResult whole = Reading.readInParts(bytes(file), Integer.MAX_VALUE);
        ReadResult parts = Reading.readInParts(bytes(file), PART);
        assertThat(parts).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ",\n    ", " , ", "\r\n,\t"})
    void findsPartsBetweenEventsNotBetweenActors(String separator) {
        String file = file("غزو", separator, "");
        int open = bytes(file.substring(0, file.indexOf("\"events\": [") + 10)).length;

        var parts = ArraySplitter.guess(bytes(file), open, PART, "date");

        assertThat(parts).hasSizeBetween(10, 20);
        assertThat(parts)
                .allMatch(part -> new String(bytes(file), part.start(), 40, StandardCharsets.UTF_8)
                        .strip()
                        .startsWith("{\"id\": \"e"));
        assertThat(parts.getLast().end()).isEqualTo(bytes(file).length - 1);
        readsAlike(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "},{\\\"date\\\": 1}",
                "}, {\\\"date\\\": \\\"2003\\\"",
                "\\\\\\\"},{",
                "]}",
            })
    void aTextThatLooksLikeABorderIsNone(String title) {
        readsAlike(file(title, ",", ""));
        assertThat(Reading.timeline(Reading.readInParts(bytes(file(title, ",", "")), PART))
                        .events())
                .extracting(Event::id)
                .startsWith("e0", "e1")
                .endsWith("e19")
                .hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"sources\": [{\"title\": \"a\"}, {\"title\": \"b\", \"date\": \"2003\"}]",
                ", \"title\": \"t\"",
                ", \"events\": [{\"date\": \"2003\", \"title\": \"t\"}]",
                ", \"summary\": [{}, {\"date\": \"2003\"}]",
                "]",
                "}",
                ", ",
                " 5 ",
            })
    void somethingBehindTheEventsIsReadOrReported(String behind) {
        readsAlike(file("غزو", ",", behind));
    }

    @ParameterizedTest
    @ValueSource(strings = {",,", "", "},", ",]", "]", ", 5,", ",{},", ":", ",{\"date\":\"x\"},", "],["})
    void whatIsWrongBetweenEventsIsReportedAsInTheWholeFile(String separator) {
        readsAlike(file("غزو", separator, ""));
    }

    @Test
    void aFileCutAnywhereIsReportedAsTheWholeFile() {
        String file = file("غ", ",", "");
        IntStream.range(file.indexOf("events"), file.length()).forEach(end -> readsAlike(file.substring(0, end)));
    }
}
