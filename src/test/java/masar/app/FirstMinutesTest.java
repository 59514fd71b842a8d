package masar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import masar.app.state.AppState;
import masar.app.state.MainView;
import masar.i18n.Language;
import masar.query.EventFilter;
import masar.settings.Settings;
import masar.time.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What helps a reader who is new here, and the views that one comes back to. */
class FirstMinutesTest {

    @TempDir
    private Path folder;

    private Settings settings = Settings.fresh();

    @SuppressWarnings("NullAway.Init")
    private WindowRobot window;

    @BeforeEach
    void open() throws TimeoutException {
        settings = Settings.in(folder);
        window = WindowRobot.reopen(settings);
    }

    @AfterEach
    void close() {
        window.close();
        settings.close();
    }

    private AppState state() {
        return window.state();
    }

    @Test
    void threeHintsComeOnceAndGoWithWhatTheySay() throws TimeoutException {
        assertThat(window.isVisible("hints")).isTrue();
        assertThat(window.focused()).isEqualTo(window.view());
        window.does(() -> window.view().select(window.event("soleimani-killing")));
        assertThat(window.allTexts()).contains(state().messages().get("hint.move"));
        window.click("hint-next");
        assertThat(window.allTexts())
                .as("the reader has pressed a card")
                .contains(state().messages().get("hint.actors"));
        window.does(() -> window.view().clearSelection()); // the filters come back
        window.click("actor-iran");
        assertThat(window.isVisible("hints")).isFalse();

        close();
        open();
        assertThat(window.isVisible("hints")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLegendExplainsTheMarksOfEachView(Language language) {
        window.does(() -> {
            if (state().language() != language) {
                state().switchLanguage();
            }
        });
        window.click("legend-button");
        assertThat(window.allTexts()).contains(state().messages().get("legend.ring"));

        window.does(() -> state().viewProperty().set(MainView.COLUMNS));
        assertThat(window.allTexts())
                .contains(state().messages().get("legend.strip"))
                .doesNotContain(state().messages().get("legend.ring"));

        window.type(KeyCode.ESCAPE);
        assertThat(window.isVisible("legend")).isFalse();
        assertThat(window.focused()).isEqualTo(window.node("legend-button"));
    }

    @Test
    void aViewThatWasSavedIsShownAgain() {
        window.click("actor-iran");
        EventFilter filter = state().filter();
        window.type(KeyCode.SHORTCUT, KeyCode.D);
        window.write("name", "a_b");
        window.click("name-keep");
        window.click("actor-iran");
        assertThat(state().filter().isEmpty()).isTrue();

        MenuButton menu = (MenuButton) window.node("views-menu");
        window.does(menu::show);
        List<MenuItem> items = window.on(() -> List.copyOf(menu.getItems()));
        assertThat(items.getFirst().getText()).isEqualTo("a_b");
        window.does(items.getFirst()::fire);

        assertThat(state().filter()).isEqualTo(filter);
    }

    @Test
    void theLineOfAViewInTheSearchFieldShowsIt() {
        window.write("search", "masar:?data=other&actor=iran&event=nothing&view=columns");
        assertThat(state().filter().isEmpty()).isTrue();
        window.type(KeyCode.ENTER);

        assertThat(state().filter().actors()).extracting(actor -> actor.id()).containsExactly("iran");
        assertThat(state().viewProperty().get()).isEqualTo(MainView.COLUMNS);
        assertThat(window.allTexts()).contains("other").contains("nothing");
    }

    @Test
    void theCopiedLineShowsTheSamePeriodWithTheDetailsThatCoverItsEnd() throws TimeoutException {
        window.does(() -> window.stage().setWidth(1_400));
        window.type(KeyCode.END);
        TimeSpan copied = window.shown().period();
        window.type(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        String line = window.on(() -> Clipboard.getSystemClipboard().getString());
        window.type(KeyCode.ESCAPE);
        window.does(() -> state().viewportProperty().set(Optional.empty()));

        window.write("search", line);
        window.type(KeyCode.ENTER);

        window.until(() -> Math.abs(window.shown().period().start() - copied.start()) < 2 * TimeSpan.SECONDS_PER_DAY);
        assertThat(window.shown().period().end()).isCloseTo(copied.end(), within(2 * TimeSpan.SECONDS_PER_DAY));
    }
}
