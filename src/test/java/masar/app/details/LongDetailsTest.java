package masar.app.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import masar.app.WindowRobot;
import masar.i18n.Language;
import masar.model.Event;
import masar.model.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Details of any length are shown without making nodes for what is not in view. */
class LongDetailsTest {

    private static final int MANY = 20_000;

    private WindowRobot window;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws TimeoutException {
        window = WindowRobot.open(Language.ENGLISH);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static String list(String format) {
        return IntStream.range(0, MANY).mapToObj(format::formatted).collect(Collectors.joining(","));
    }

    private void open(String name, String json) throws IOException, TimeoutException {
        window.willChoose(Files.writeString(folder.resolve(name), json));
        window.type(KeyCode.CONTROL, KeyCode.O);
    }

    private void openEvent(String summary) throws IOException, TimeoutException {
        open("long.json", """
                {"version": "1", "title": {"ar": "خط"},
                 "sources": [%s],
                 "actors": [{"id": "a", "name": {"ar": "جهة"}, "short": {"ar": "ج"}, "kind": "state",
                   "color": "#225588", "icon": "state"}],
                 "categories": [{"id": "c", "name": {"ar": "عام"}, "icon": "politics", "tone": "politics"}],
                 "eras": [],
                 "events": [{"id": "e", "date": "2001", "title": {"ar": "حدث"}, "summary": {"ar": "%s"},
                   "actors": [{"id": "a", "role": "initiator"}], "category": "c", "importance": 3, "citations": [%s]}]}
                """.formatted(
                        list("{\"id\": \"s%d\", \"title\": {\"ar\": \"مصدر\"}, \"publisher\": {\"ar\": \"ناشر\"}}"),
                        summary,
                        list("{\"source\": \"s%d\"}")));
        window.until(() -> window.state().timeline().events().size() == 1);
        window.does(() -> window.state()
                .selectionProperty()
                .set(Optional.of(window.state().timeline().events().getFirst())));
    }

    private long nodes(String styleClass) {
        return window.on(
                () -> (long) window.node("details").lookupAll(styleClass).size());
    }

    @Test
    void onlyTheRowsInViewOfLongListsAreMade() throws Exception {
        openEvent("ملخص");

        window.until(() -> !window.node("details").lookupAll(".link-row").isEmpty());
        // Eight rows are in view, and some more are kept by the list.
        assertThat(nodes(".link-row")).isBetween(1L, 30L);
        assertThat(window.on(() -> window.node("details").lookupAll(".row-list").stream()
                        .map(list -> ((ListView<?>) list).getItems().size())
                        .toList()))
                .containsExactly(MANY);
    }

    /** Counts how often it is read. */
    private static final class Counting extends LocalizedText {

        private int reads;

        @Override
        public String ar() {
            reads++;
            return "ملخص";
        }

        @Override
        public Optional<String> en() {
            return Optional.empty();
        }
    }

    @Test
    void aSummaryIsReadOnceSinceItIsMadeOfTheBytesOfItsFileEachTime() {
        Counting summary = new Counting();
        Event event = window.state().timeline().events().getFirst();
        window.does(() -> window.state()
                .selectionProperty()
                .set(Optional.of(new Event(
                        event.id(),
                        event.date(),
                        event.title(),
                        summary,
                        event.actors(),
                        event.category(),
                        event.importance(),
                        event.citations(),
                        event.respondsTo(),
                        event.related(),
                        event.disputed()))));

        assertThat(window.text("details-summary")).isEqualTo("ملخص");
        assertThat(summary.reads).isEqualTo(1);
    }

    @Test
    void aLongSummaryIsShownInParts() throws Exception {
        String summary = "كلمات قصيرة. ".repeat(1_700);
        openEvent(summary);
        assertThat(window.text("details-summary")).hasSizeBetween(LongText.PART / 2, LongText.PART);

        Button more = (Button) window.node("details-more");
        window.does(() -> {
            more.requestFocus();
            more.fire();
        });
        assertThat(window.focused().getId()).isEqualTo("details-more");
        window.does(((Button) window.node("details-more"))::fire);

        assertThat(window.focused().getId()).isEqualTo("details");
        assertThat(window.on(() -> window.node("details").lookupAll(".paragraph").stream()
                        .map(part -> ((masar.typography.TextBlock) part).getText())
                        .collect(Collectors.joining())))
                .isEqualTo(summary);
    }

    @Test
    void onlyTheProblemsInViewAreMade() throws Exception {
        open(
                "broken.json",
                "{\"version\": \"1\", \"title\": {\"ar\": \"خط\"}, \"events\": [" + list("{\"id\": %d}") + "]}");
        window.until(() -> window.isVisible("problems"));

        ListView<?> list = (ListView<?>) window.node("problem-list");
        assertThat(list.getItems()).hasSizeGreaterThan(60);
        // The pane may be visible before its list has been laid out for the first time.
        window.until(() -> !list.lookupAll(".text-block").isEmpty());
        assertThat(window.on(() -> list.lookupAll(".text-block").size())).isBetween(1, 60);
    }
}
