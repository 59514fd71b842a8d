package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import masar.app.print.PrintDialog.Job;
import masar.app.print.PrintDialog.Outcome;
import masar.app.state.Arrangement;
import masar.app.state.Dataset;
import masar.export.pdf.PrintSheet;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.query.text.TextQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of work off the JavaFX thread, when the memory does not suffice: it says so, and the next of its kind runs. */
class FailingWorkTest {

    private static final String NO_MEMORY = "الذاكرة لا تكفي.";

    /** More than are filtered on the JavaFX thread. */
    private static final int MANY = 21_000;

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

    private static void requireMemory() {
        if (!Platform.isFxApplicationThread()) {
            throw new OutOfMemoryError("all of it");
        }
    }

    /** A path that is chosen like any other, and is of no use to the work. */
    private static Path failing(Path path) {
        return (Path) Proxy.newProxyInstance(
                FailingWorkTest.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    requireMemory();
                    try {
                        Object result = method.invoke(path, arguments);
                        return result instanceof Path other ? failing(other) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static final class FailingText extends LocalizedText {

        private boolean failing;

        @Override
        public String ar() {
            if (failing) {
                requireMemory();
            }
            return "نص";
        }

        @Override
        public Optional<String> en() {
            return Optional.empty();
        }
    }

    private void untilSaid(String sentence) throws TimeoutException {
        window.until(() -> window.allTexts().contains(sentence));
    }

    @Test
    void opening() throws TimeoutException {
        window.willChoose(failing(folder.resolve("a.json")));
        window.type(KeyCode.CONTROL, KeyCode.O);
        untilSaid("تعذر فتح \u2066a.json\u2069: " + NO_MEMORY);

        window.willChoose(folder.resolve("missing.json"));
        window.type(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> window.isVisible("problems"));
    }

    @Test
    void saving() throws TimeoutException {
        window.willChoose(failing(folder.resolve("a.svg")));
        export();
        untilSaid("تعذر حفظ الصورة: " + NO_MEMORY);

        window.willChoose(folder.resolve("b.png"));
        export();
        untilSaid("حفظت الصورة في");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("b.png"));
    }

    private void export() {
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.click("export-save");
    }

    @Test
    void printing() throws TimeoutException {
        window.willPrint((owner, title, usual) -> Optional.of(new Job() {
            @Override
            public PrintSheet sheet() {
                requireMemory();
                return usual;
            }

            @Override
            public void send(Path pdf, Consumer<Outcome> then) {}
        }));
        window.type(KeyCode.CONTROL, KeyCode.P);
        untilSaid("تعذرت الطباعة: " + NO_MEMORY);

        window.willPrint((owner, title, usual) -> Optional.empty());
        window.type(KeyCode.CONTROL, KeyCode.P);
        untilSaid("ألغيت الطباعة.");
    }

    @Test
    void preview() throws TimeoutException {
        FailingText title = new FailingText();
        Dataset dataset = Dataset.of(titled(title, 3), "a.json", List.of());
        Arrangement whole = Arrangement.of(dataset, EventFilter.NONE, Grouping.NONE);
        window.does(() -> {
            window.state().open(dataset, whole);
            search("نص");
            title.failing = true;
        });
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.until(() -> String.valueOf(window.node("export-preview").lookup(".text-block"))
                .contains("تعذر عرض المعاينة"));

        // Another choice has another preview.
        title.failing = false;
        window.choose("export-shape", "مربع");
        window.until(() -> ((ImageView) window.node("export-preview").lookup(".image-view")).getImage() != null);
        window.type(KeyCode.ESCAPE);
    }

    @Test
    void filtering() throws TimeoutException {
        FailingText title = new FailingText();
        Dataset dataset = Dataset.of(titled(title, MANY), "a.json", List.of());
        Arrangement whole = Arrangement.of(dataset, EventFilter.NONE, Grouping.NONE);
        window.does(() -> {
            window.state().open(dataset, whole);
            title.failing = true;
            search("نص");
        });
        untilSaid("تعذر اختيار الأحداث وبقي المعروض كما كان: " + NO_MEMORY);
        assertThat(window.state().filter()).isEqualTo(EventFilter.NONE);
        assertThat(window.state().shownProperty().get().size()).isEqualTo(MANY);

        window.does(() -> {
            title.failing = false;
            search("غيره");
        });
        window.until(() -> window.state().shownProperty().get().size() == 0);
    }

    @Test
    @SuppressWarnings("unchecked")
    void sorting() throws TimeoutException {
        FailingText title = new FailingText();
        Dataset dataset = Dataset.of(titled(title, MANY), "a.json", List.of());
        Arrangement whole = Arrangement.of(dataset, EventFilter.NONE, Grouping.NONE);
        window.type(KeyCode.CONTROL, KeyCode.L);
        TableView<Event> list = (TableView<Event>) window.node("event-list");
        window.does(() -> {
            window.state().open(dataset, whole);
            title.failing = true;
            list.getSortOrder().setAll(List.of(list.getColumns().get(1)));
        });
        untilSaid("تعذر فرز القائمة فبقي ترتيبها كما كان: " + NO_MEMORY);
        assertThat(list.getItems()).hasSize(MANY);
        assertThat(list.getSortOrder()).extracting(TableColumn::getId).containsExactly("column-date");

        window.does(() -> {
            title.failing = false;
            list.getColumns().getFirst().setSortType(TableColumn.SortType.DESCENDING);
            list.getSortOrder()
                    .setAll(List.of(list.getColumns().get(1), list.getColumns().getFirst()));
        });
        Event last = window.state().shownProperty().get().event(MANY - 1);
        window.until(() -> list.getItems().getFirst().equals(last));
    }

    private void search(String text) {
        window.state().filterProperty().set(EventFilter.NONE.withText(TextQuery.of(text)));
    }

    private Timeline titled(LocalizedText title, int many) {
        Timeline bundled = window.timeline();
        Event some = bundled.events().getFirst();
        List<Event> events = IntStream.range(0, many)
                .mapToObj(i -> new Event(
                        "e" + i,
                        some.date(),
                        title,
                        LocalizedText.NONE,
                        some.actors(),
                        some.category(),
                        some.importance(),
                        some.citations(),
                        List.of(),
                        List.of(),
                        Optional.empty()))
                .toList();
        return new Timeline(
                bundled.version(),
                bundled.title(),
                bundled.summary(),
                bundled.sources(),
                bundled.actors(),
                bundled.categories(),
                bundled.eras(),
                events);
    }
}
