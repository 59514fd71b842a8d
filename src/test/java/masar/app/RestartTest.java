package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import masar.ShippedDataset;
import masar.app.state.AppState;
import masar.app.state.MainView;
import masar.dataset.TimelineWriter;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.frame.Viewport;
import masar.settings.Settings;
import masar.time.TimeSpan;
import masar.view.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that is closed and opened anew is as it was left. */
class RestartTest {

    private static final double ROUNDING = 2;

    @TempDir
    private Path folder;

    private Settings settings = Settings.fresh();
    private Optional<WindowRobot> opened = Optional.empty();

    @BeforeEach
    void start() throws TimeoutException {
        restart();
    }

    @AfterEach
    void close() {
        opened.ifPresent(WindowRobot::close);
        opened = Optional.empty();
        settings.close();
    }

    private WindowRobot restart() throws TimeoutException {
        close();
        settings = Settings.in(folder);
        opened = Optional.of(WindowRobot.reopen(settings));
        return opened.get();
    }

    private AppState state() {
        return window().state();
    }

    private WindowRobot window() {
        return opened.orElseThrow();
    }

    @Test
    void everythingThatWasChosenIsThere() throws TimeoutException {
        WindowRobot window = window();
        window.click("language");
        window.type(KeyCode.SHORTCUT, KeyCode.L);
        window.click("toggle-filters");
        window.does(() -> {
            Stage stage = window.stage();
            stage.setX(40);
            stage.setY(30);
            stage.setWidth(930);
            stage.setHeight(800);
            state().themeProperty().set(Theme.DARK);
            state().groupingProperty().set(Grouping.CATEGORY);
        });
        window.type(KeyCode.SHORTCUT, KeyCode.PLUS);

        WindowRobot next = restart();

        assertThat(state().language()).isEqualTo(Language.ENGLISH);
        assertThat(state().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(state().groupingProperty().get()).isEqualTo(Grouping.CATEGORY);
        assertThat(state().textSizeProperty().get().percent()).isEqualTo(110);
        assertThat(next.isVisible("event-list")).isTrue();
        assertThat(next.isVisible("filters")).isFalse();
        Stage stage = next.stage();
        assertThat(stage.getX()).isEqualTo(40);
        assertThat(stage.getY()).isEqualTo(30);
        assertThat(stage.getWidth()).isEqualTo(930);
        assertThat(stage.getHeight()).isEqualTo(800);
        next.click("toggle-filters");
        assertThat(next.isVisible("filters")).isTrue();
    }

    @Test
    void theTimelineIsWhereItWasLeft() throws TimeoutException {
        WindowRobot window = window();
        window.click("actor-iran");
        window.does(() -> window.view().requestFocus());
        window.type(KeyCode.HOME);
        for (int i = 0; i < 3; i++) {
            window.does(window.view()::zoomIn);
        }
        Viewport inView = state().viewportProperty().get().orElseThrow();
        var filter = state().filter();
        var selected = state().selectionProperty().get();
        assertThat(selected).isPresent();

        restart();

        assertThat(state().filter()).isEqualTo(filter);
        assertThat(state().selectionProperty().get()).isEqualTo(selected);
        assertThat(window().isVisible("details")).isTrue();
        Viewport again = state().viewportProperty().get().orElseThrow();
        assertThat(Math.abs(again.inline(inView.start()))).isLessThan(ROUNDING);
        assertThat(Math.abs(again.inline(inView.second(500)) - 500)).isLessThan(ROUNDING);
    }

    @Test
    void theColumnsAreScrolledToWhereTheyWere() throws TimeoutException {
        window().type(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window().type(KeyCode.PAGE_DOWN);
        window().type(KeyCode.PAGE_DOWN);
        TimeSpan inView = periodOfColumns();

        restart();

        assertThat(state().viewProperty().get()).isEqualTo(MainView.COLUMNS);
        assertThat(periodOfColumns()).isEqualTo(inView);
    }

    private TimeSpan periodOfColumns() {
        return window().on(() -> ((masar.view.columns.ColumnView) window().node("columns"))
                .shownProperty()
                .get()
                .orElseThrow()
                .period()
                .orElseThrow());
    }

    @Test
    void eachFileHasItsOwnViewAndTheLastOneIsOpenAgain() throws Exception {
        Path file = Files.createFile(folder.resolve("a_b.json"));
        try (var out = Files.newOutputStream(file)) {
            TimelineWriter.write(ShippedDataset.TIMELINE, out);
        }
        window().click("actor-iran");
        window().willChoose(file);
        window().type(KeyCode.SHORTCUT, KeyCode.O);
        window().until(() -> state().datasetProperty().get().path().isPresent());
        assertThat(state().filter().isEmpty()).isTrue();
        window().click("actor-iraq");

        restart();
        window().until(() -> state().datasetProperty().get().path().equals(Optional.of(file)));
        assertThat(state().filter().actors()).extracting(actor -> actor.id()).containsExactly("iraq");

        window().does(() -> ((OpenMenu) window().node("open")).show());
        window().does(() ->
                ((OpenMenu) window().node("open")).getItems().getLast().fire());
        assertThat(state().datasetProperty().get().shipped()).isTrue();
        assertThat(state().filter().actors()).extracting(actor -> actor.id()).containsExactly("iran");

        assertThat(recent()).isEqualTo(1);
        Files.delete(file);
        restart();
        assertThat(state().datasetProperty().get().shipped()).isTrue();
        assertThat(recent()).isEqualTo(1);
    }

    private int recent() {
        return window().on(() -> {
            OpenMenu menu = (OpenMenu) window().node("open");
            menu.getOnShowing().handle(null);
            return ((javafx.scene.control.Menu) menu.getItems().get(1))
                    .getItems()
                    .size();
        });
    }

    @Test
    void damagedSettingsAreSetAsideAndSaidSo() throws Exception {
        close();
        Files.writeString(folder.resolve("settings.json"), "{");
        restart();

        assertThat(window().allTexts()).contains("settings.json.damaged-1");
        assertThat(folder.resolve("settings.json.damaged-1")).hasContent("{");
    }
}
