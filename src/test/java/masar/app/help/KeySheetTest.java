package masar.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import masar.app.WindowRobot;
import masar.i18n.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheet that lists all gestures and keys. */
class KeySheetTest {

    private final List<WindowRobot> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(WindowRobot::close);
    }

    private WindowRobot open(Language language) throws TimeoutException {
        WindowRobot window = WindowRobot.open(language);
        opened.add(window);
        window.does(() -> window.view().requestFocus());
        return window;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void f1ListsEverythingWithinASmallWindow(Language language) throws TimeoutException {
        WindowRobot window = open(language);
        window.does(() -> window.stage().setHeight(640));

        window.type(KeyCode.F1);

        assertThat(window.allTexts())
                .contains("Page Down")
                .contains(language == Language.ARABIC ? "الحدث السابق / التالي" : "previous / next event");
        Node sheet = window.on(() -> window.node("key-sheet").lookup(".key-sheet"));
        Bounds bounds = window.on(() -> sheet.localToScene(sheet.getLayoutBounds()));
        assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(bounds.getMaxX()).isLessThanOrEqualTo(990);
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(640);
    }

    @Test
    void escapeClosesItAndTheFocusIsWhereItWas() throws TimeoutException {
        WindowRobot window = open(Language.ARABIC);
        window.type(KeyCode.HOME);
        window.type(KeyCode.F1);
        assertThat(window.focused().getId()).isEqualTo("key-sheet-close");

        window.type(KeyCode.TAB);
        window.type(KeyCode.LEFT);
        assertThat(window.focused().getId()).as("the focus stays in the sheet").isEqualTo("key-sheet-close");

        window.type(KeyCode.ESCAPE);
        assertThat(window.isVisible("key-sheet")).isFalse();
        assertThat(window.focused()).isEqualTo(window.view());
        assertThat(window.state().selectionProperty().get())
                .as("Escape meant the sheet")
                .contains(window.view().getContent().events().event(0));
    }

    @Test
    void aClickOutsideClosesIt() throws TimeoutException {
        WindowRobot window = open(Language.ENGLISH);
        window.type(KeyCode.F1);

        window.pointAt(window.view().getWidth() - 5, window.view().getHeight() - 5);
        window.press();

        assertThat(window.isVisible("key-sheet")).isFalse();
        assertThat(window.state().selectionProperty().get()).isEmpty();
    }
}
