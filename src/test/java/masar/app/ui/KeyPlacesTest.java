package masar.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class KeyPlacesTest {

    private final Pane root = new Pane();
    private final Scene scene = new Scene(root);

    KeyPlacesTest() {
        KeyPlaces.install(scene);
    }

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** A key as GTK reports it where the first layout of the keyboard is Arabic. */
    private void press(String text, boolean control) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> Event.fireEvent(
                        root,
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                KeyEvent.CHAR_UNDEFINED,
                                text,
                                KeyCode.UNDEFINED,
                                false,
                                control,
                                false,
                                false)));
    }

    @ParameterizedTest
    @CsvSource({
        "ب, F",
        "م, L",
        "ث, E",
        "ح, P",
        "خ, O",
        "ئ, Z",
        "غ, Y",
        "لا, B",
        "ﻻ, B",
        "و, COMMA",
        "٠, DIGIT0",
        "٩, DIGIT9"
    })
    void anArabicKeyHasTheCodeOfItsPlace(String text, KeyCode code) {
        List<KeyCode> pressed = new ArrayList<>();
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed.add(event.getCode()));

        press(text, false);

        assertThat(pressed).containsExactly(code);
    }

    @Test
    void shortcutsMatchThePlace() {
        List<String> run = new ArrayList<>();
        scene.getAccelerators()
                .put(new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), () -> run.add("search"));

        press("ب", true);
        press("م", true);

        assertThat(run).containsExactly("search");
    }

    @Test
    void whatIsNoArabicKeyStaysAsItIs() {
        List<KeyEvent> pressed = new ArrayList<>();
        root.addEventHandler(KeyEvent.KEY_PRESSED, pressed::add);

        press("ж", false);

        assertThat(pressed).extracting(KeyEvent::getCode).containsExactly(KeyCode.UNDEFINED);
    }
}
