package masar.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.typography.Typeface;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Which notices go by themselves, and when. */
class NoticesTest {

    /** Where no notice is, in px of the screen. */
    private static final double AWAY = 250;

    private final Messages messages = Messages.of(Messages.Bundle.APP, Language.ENGLISH);
    private NotificationPane pane = new NotificationPane();
    private Notices notices = new Notices(() -> messages);
    /** Only the JavaFX thread touches it. */
    private final List<String> said = new ArrayList<>();

    /** Knows where the pointer is. */
    @SuppressWarnings("NullAway.Init")
    private Robot robot;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** @param reading how long a notice stays that goes by itself */
    private void open(Duration reading) {
        on(() -> {
            Typeface.load();
            notices = new Notices(() -> messages, reading);
            pane = new NotificationPane(new StackPane(elsewhere()));
            stage = new Stage();
            stage.setScene(new Scene(pane, 600, 300));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            notices.attach(pane);
            robot = new Robot();
            robot.mouseMove(AWAY, AWAY);
            return pane;
        });
    }

    @AfterEach
    void close() {
        on(() -> {
            stage.close();
            return stage;
        });
    }

    private static <T> T on(Supplier<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action::get);
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> on(condition::getAsBoolean));
    }

    @Test
    void whatHasBeenDoneGoesByItselfAndWhatFailedStays() throws TimeoutException {
        // Longer than a notice takes to slide in.
        open(Duration.seconds(1));
        on(() -> {
            pane.textProperty().subscribe(text -> said.add(text));
            notices.offerCopy(() -> "It failed.", "failed.copy", () -> "details");
            notices.offer(() -> "It was saved.", "export.folder", () -> {});
            return pane;
        });

        // Each slides out before the next one slides in.
        until(() -> said.contains("It was saved.") && said.getLast().equals("It failed."));

        assertThat(on(pane::isShowing)).isTrue();
        assertThat(on(notices::isLeaving)).isFalse();
    }

    @Test
    void whatWasNotDoneStays() {
        open(Duration.INDEFINITE);
        on(() -> {
            notices.refuse(() -> "It cannot be saved there.");
            return pane;
        });

        assertThat(on(notices::isLeaving)).isFalse();
    }

    @Test
    void whatTheReaderHasToKnowIsStillThereOnceOtherNoticesAreClosed() throws TimeoutException {
        open(Duration.INDEFINITE);
        on(() -> {
            notices.warn(() -> "Your settings are damaged.");
            notices.warn(() -> "Your notes are damaged.");
            notices.refuse(() -> "It cannot be saved there.");
            return pane;
        });

        for (String next :
                List.of("It cannot be saved there.", "Your notes are damaged.", "Your settings are damaged.")) {
            until(() -> pane.isShowing() && pane.getText().equals(next));
            on(() -> {
                pane.hide();
                return pane;
            });
        }
        until(() -> !pane.isShowing());
    }

    @Test
    void aNoticeStaysAsLongAsItIsPointedAtOrHasTheFocus() throws TimeoutException {
        open(Duration.hours(1));
        on(() -> {
            notices.offer(() -> "It was saved.", "export.folder", () -> {});
            return focus("#elsewhere");
        });
        assertThat(on(notices::isLeaving)).isTrue();

        on(() -> focus(".notification-bar .button"));
        assertThat(on(notices::isLeaving)).isFalse();

        on(() -> focus("#elsewhere"));
        assertThat(on(notices::isLeaving)).isTrue();

        // It slides in from above.
        until(() -> pane.lookup(".notification-bar .button").localToScene(0, 0).getY() > 0);
        pointAt(".notification-bar .button");
        until(() -> !notices.isLeaving());

        on(() -> {
            robot.mouseMove(AWAY, AWAY);
            return robot;
        });
        until(notices::isLeaving);
    }

    private void pointAt(String selector) {
        on(() -> {
            Node node = pane.lookup(selector);
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            return node;
        });
    }

    private static Button elsewhere() {
        Button button = new Button("elsewhere");
        button.setId("elsewhere");
        return button;
    }

    private boolean focus(String button) {
        pane.lookupAll(button).stream()
                .filter(node -> node instanceof Button)
                .findFirst()
                .orElseThrow()
                .requestFocus();
        return true;
    }
}
