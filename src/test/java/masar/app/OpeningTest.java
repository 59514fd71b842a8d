package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import masar.app.filter.ActorRow;
import masar.app.state.AppState;
import masar.app.state.Arrangement;
import masar.app.state.Dataset;
import masar.app.task.BackgroundTask;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.query.EventFilter;
import masar.query.text.TextQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets opened one after another, at the same time, and again and again. */
class OpeningTest {

    private static final int MANY = 21_000;
    private static final int ACTORS = 20_000;

    /** By then everything has been used once. */
    private static final int WARM = 5;

    private static final int OPENINGS = 50;
    private static final int SWITCHES = 15;
    private static final int COLLECTIONS = 3;
    private static final int RESTS = 10;

    @TempDir
    private Path folder;

    private WindowRobot window;

    @BeforeEach
    void open() throws TimeoutException {
        window = WindowRobot.open(Language.ARABIC);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private AppState state() {
        return window.state();
    }

    /** Writes a dataset. */
    private Path write(String title, int events, int actors) throws Exception {
        String all = IntStream.range(0, events)
                .mapToObj(i -> """
                        {"id": "e-%d", "date": "%d-%02d-%02d", "title": {"ar": "حدث %d", "en": "Event %d"},
                         "summary": {"ar": "ما حدث", "en": "What happened"},
                         "actors": [{"id": "a-%d", "role": "initiator"}], "category": "c-%d", "importance": %d,
                         "citations": [{"source": "s"}], "respondsTo": [%s]}
                        """.formatted(
                                i,
                                1900 + i % 100,
                                1 + i % 12,
                                1 + i % 28,
                                i,
                                i,
                                i % actors,
                                i % 2,
                                1 + i % 5,
                                i == 0 ? "" : "\"e-%d\"".formatted(i - 1)))
                .collect(Collectors.joining(","));
        String who =
                IntStream.range(0, actors).mapToObj(i -> """
                        {"id": "a-%d", "name": {"ar": "طرف %d", "en": "Actor %d"}, "short": {"ar": "ط", "en": "A"}, "kind": "state", "icon": "state",
                         "color": "#336699"}
                        """.formatted(i, i, i)).collect(Collectors.joining(","));
        return Files.writeString(folder.resolve(title + ".json"), """
                {"version": "1", "title": {"ar": "%s", "en": "%s"},
                 "sources": [{"id": "s", "title": {"ar": "مصدر", "en": "Source"}, "publisher": {"ar": "ناشر", "en": "P"}}],
                 "actors": [%s],
                 "categories": [{"id": "c-0", "name": {"ar": "أول", "en": "First"}, "tone": "military", "icon": "military"},
                                {"id": "c-1", "name": {"ar": "ثان", "en": "Second"}, "tone": "politics", "icon": "politics"}],
                 "eras": [], "events": [%s]}
                """.formatted(title, title, who, all));
    }

    private void choose(Path file) {
        window.willChoose(file);
        window.type(KeyCode.CONTROL, KeyCode.O);
    }

    private void untilShown(String title) throws TimeoutException {
        window.until(() -> state().timeline().title().ar().equals(title) || window.isVisible("problems"));
        assertThat(window.isVisible("problems"))
                .as(window.allTexts()
                        .lines()
                        .filter(l -> l.contains(".json"))
                        .toList()
                        .toString())
                .isFalse();
    }

    private void untilNothingRuns() throws TimeoutException {
        window.until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("masar-background")));
    }

    @Test
    void theStatusLineOpensTheListOfWarnings() throws Exception {
        Path file = write("warned", 3, 3);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"respondsTo\": []", "\"respondsTo\": [\"e-1\"]")
                        .replace("\"respondsTo\": [\"e-0\"]", "\"respondsTo\": []"));
        choose(file);
        untilShown("warned");

        window.click("status-warnings");

        assertThat(window.textsIn("problems")).contains("warned.json").contains("e-1");
        window.click("problems-back");
        assertThat(window.isVisible("problems")).isFalse();
        assertThat(state().timeline().title().ar()).isEqualTo("warned");
    }

    @Test
    void ofTwoOpeningsTheLaterWins() throws Exception {
        Path slow = write("slow", MANY, 3);
        Path fast = write("fast", 3, 3);

        choose(slow);
        choose(fast);
        untilShown("fast");
        untilNothingRuns();

        assertThat(state().timeline().title().ar()).isEqualTo("fast");
        assertThat(window.shown().shown()).isEqualTo(3);
    }

    @Test
    void whatIsChosenWhileADatasetLoadsHoldsWhenItIsThere() throws Exception {
        choose(write("many", MANY, 3));
        window.does(() -> state().groupingProperty().set(Grouping.CATEGORY));
        window.click("language");
        untilShown("many");
        untilNothingRuns();

        assertThat(window.text("timeline-title")).isEqualTo("many");
        assertThat(window.shown().lanes())
                .extracting(lane -> lane.caption().text())
                .containsExactly("First", "Second");
    }

    @Test
    void enterRightAfterTypingGoesToAnEventThatTheNewSearchFinds() throws Exception {
        choose(write("many", MANY, 3));
        untilShown("many");

        window.does(() -> {
            ((TextField) window.node("search")).setText("12345");
            window.node("search").requestFocus();
        });
        window.type(KeyCode.ENTER);
        window.until(() -> state().selectionProperty().get().isPresent());

        assertThat(state().filter().text()).isEqualTo(TextQuery.of("12345"));
        assertThat(state().selectionProperty().get().orElseThrow().id()).isEqualTo("e-12345");
        assertThat(window.shown().shown()).isEqualTo(1);
    }

    @Test
    void anEventThatTheFilterExcludesIsShownOnlyWithoutTheFilter() throws Exception {
        choose(write("few", 30, 3));
        untilShown("few");
        window.does(() -> state().filterProperty().set(EventFilter.NONE.withText(TextQuery.of("29"))));
        window.does(() -> window.view().select(window.event("e-29")));

        window.does(() -> ((Button) window.node("context-e-28")).fire());

        assertThat(state().filter()).isEqualTo(EventFilter.NONE);
        assertThat(window.text("details-title")).isEqualTo("حدث 28");
    }

    @Test
    void failedWorkIsReportedWithDetailsToCopyAndTheNextRuns() throws Exception {
        window.does(() -> {
            BackgroundTask<String> task = BackgroundTask.of(progress -> {
                throw new OutOfMemoryError("all of it");
            });
            state().notices().follow(task, "open", task::drop, "x.json").start();
        });
        window.until(() -> window.allTexts().contains("تعذر فتح x.json: الذاكرة لا تكفي."));

        window.does(() -> ((Button) window.withText("نسخ التفاصيل")).fire());
        assertThat(window.on(() -> Clipboard.getSystemClipboard().getString()))
                .contains("OutOfMemoryError: all of it")
                .contains("OpeningTest");

        choose(write("next", 3, 3));
        untilShown("next");
    }

    @Test
    void twoTasksEachHaveTheirNotice() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        follow("one.json", first);
        window.until(() -> window.allTexts().contains("يجري فتح one.json"));
        follow("two.json", second);
        window.until(() -> window.allTexts().contains("يجري فتح two.json"));

        second.countDown();
        window.until(() -> window.allTexts().contains("يجري فتح one.json"));

        first.countDown();
        untilNothingRuns();
    }

    private void follow(String name, CountDownLatch end) {
        window.does(() -> {
            BackgroundTask<String> task = BackgroundTask.of(progress -> {
                end.await();
                return name;
            });
            state().notices().follow(task, "open", task::drop, name).start();
        });
    }

    @Test
    void thePreviewOfAClosedDialogueDrawsNothing() throws Exception {
        choose(write("many", MANY, 3));
        untilShown("many");

        // Nothing rests between the two: the preview is still being prepared when its dialogue closes.
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.type(KeyCode.ESCAPE);
        untilNothingRuns();

        assertThat(window.isVisible("export-preview")).isFalse();
    }

    @Test
    void thousandsOfActorsHaveRowsOnlyWhereTheyAreInView() throws Exception {
        choose(write("crowd", 30, ACTORS));
        untilShown("crowd");

        window.click("language");

        assertThat(window.text("timeline-title")).isEqualTo("crowd");
        assertThat(window.count(ActorRow.class)).isBetween(10, 40);
        Node chosen = window.node("actor-a-3");
        Node other = window.node("actor-a-5");
        window.click("actor-a-3");
        assertThat(state().filter().actors()).extracting(actor -> actor.id()).containsExactly("a-3");
        window.until(() -> state().shownProperty().get().size() == 1);
        assertThat(List.of(window.node("actor-a-3"), window.node("actor-a-5")))
                .as("no row is made anew for another choice")
                .containsExactly(chosen, other);
        assertThat(window.on(() -> ((CheckBox) chosen.lookup(".check-box")).isSelected()))
                .isTrue();
        assertThat(List.of(chosen, other))
                .extracting(row -> row.getProperties().containsKey("javafx.scene.control.Tooltip"))
                .as("a tooltip is made where the pointer comes")
                .containsExactly(true, false);

        // Its one event is of the other category.
        assertThat(chosen.getAccessibleText()).endsWith(" 1");
        window.does(() -> state().filterProperty()
                .set(EventFilter.NONE.toggled(state().timeline().categories().getFirst())));
        window.until(() -> chosen.getAccessibleText().endsWith(" 0"));
    }

    @Test
    void openingAgainAndAgainLeavesTheHeapWhereItWas() throws Exception {
        Path file = write("again", 300, 10);

        assertHeapStays(OPENINGS, () -> openAndUse(file));
    }

    @Test
    void otherLanguagesAndDialoguesLeaveTheHeapWhereItWas() throws TimeoutException {
        assertHeapStays(SWITCHES, () -> {
            window.does(() -> state().switchLanguage());
            window.type(KeyCode.CONTROL, KeyCode.E);
            window.type(KeyCode.ESCAPE);
        });
    }

    private void assertHeapStays(int times, Runnable use) throws TimeoutException {
        for (int i = 0; i < WARM; i++) {
            use.run();
        }
        long before = heap(use);
        for (int i = 0; i < times; i++) {
            use.run();
        }

        assertThat(heap(use)).isLessThan(before + before / 10);
    }

    private void openAndUse(Path file) {
        Dataset dataset =
                Dataset.of(((ReadResult.Loaded) DatasetReader.read(file)).timeline(), "again.json", List.of());
        Arrangement whole = Arrangement.of(dataset, EventFilter.NONE, Grouping.NONE);
        window.does(() -> {
            state().open(dataset, whole);
            window.view().select(dataset.all().event(7));
            state().filterProperty()
                    .set(EventFilter.NONE.toggled(dataset.timeline().actors().getFirst()));
        });
    }

    /**
     * The bytes in use once nothing more can be freed: caches with weak keys let go of their values at the next use, and
     * what moves on screen keeps what it moves to the end.
     */
    private long heap(Runnable use) throws TimeoutException {
        for (int i = 0; i < COLLECTIONS; i++) {
            use.run();
            untilNothingRuns();
            System.gc();
        }
        long least = Long.MAX_VALUE;
        for (int i = 0; i < RESTS; i++) {
            window.does(() -> {});
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
