package masar.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import masar.about.Build;
import masar.about.Component;
import masar.about.Components;
import masar.app.WindowRobot;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader can learn about Masar and its licences. */
class AboutDialogTest {

    /** The smallest window of Masar, which the dialog must not exceed. */
    private static final double MOST_WIDTH = 800;

    private static final double MOST_HEIGHT = 560;

    private static final double LEAST_THUMB = 20;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLicenceCanBeReadAndCopied(Language language) throws TimeoutException {
        WindowRobot window = WindowRobot.open(language);
        try {
            Messages messages = Messages.of(Messages.Bundle.APP, language);
            window.choose("view-menu", messages.get("view.about"));
            assertThat(window.isVisible("about")).isTrue();
            Window dialog = window.on(() -> window.node("about").getScene().getWindow());
            assertThat(dialog.getWidth()).isLessThanOrEqualTo(MOST_WIDTH);
            assertThat(dialog.getHeight()).isLessThanOrEqualTo(MOST_HEIGHT);
            assertThat(window.textsIn("about"))
                    .contains(Build.version())
                    .contains(window.state().timeline().title().in(language))
                    .contains(BidiText.leftToRight(
                            window.state()
                                    .labels()
                                    .digits(window.state().timeline().edition().orElseThrow()),
                            language));

            assertThat(components(window).getItems()).isEqualTo(Components.all());
            for (Component component : Components.all()) {
                window.does(() -> components(window).getSelectionModel().select(component));
                assertThat(text(window).getText()).isEqualTo(component.text());
            }

            window.does(() -> components(window).getSelectionModel().select(longest()));
            Node thumb = window.on(() -> text(window).lookup(".scroll-bar:vertical > .thumb"));
            assertThat(thumb.getBoundsInParent().getHeight())
                    .as("the thumb of a long text can be taken hold of")
                    .isGreaterThanOrEqualTo(LEAST_THUMB);

            window.click("about-copy");
            String copied = window.on(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied.lines()).anyMatch(line -> line.contains(Build.version()));
            assertThat(Components.all())
                    .allSatisfy(component -> assertThat(copied)
                            .contains(component.title() + " ("
                                    + component.licence().id() + ')'));
            assertThat(window.isVisible("about")).as("it stays after copying").isTrue();

            window.click("about-text");
            window.type(KeyCode.ESCAPE);
            assertThat(dialog.isShowing()).isFalse();
        } finally {
            window.close();
        }
    }

    private static Component longest() {
        return Components.all().stream()
                .max(Comparator.comparingInt(component -> component.text().length()))
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Component> components(WindowRobot window) {
        return (ListView<Component>) window.node("about-components");
    }

    private static TextArea text(WindowRobot window) {
        return (TextArea) window.node("about-text");
    }
}
