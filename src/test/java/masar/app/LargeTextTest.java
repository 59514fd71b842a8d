package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import masar.app.state.TextSize;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.settings.Settings;
import masar.typography.TextBlock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything in the window can be made larger and smaller. */
class LargeTextTest {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;

    /** Parts that shorten texts in any size, to fit a row or a card. */
    private static final Set<String> SHORTENED = Set.of("timeline", "facet-row", "event-row");

    private final Settings settings = Settings.fresh();
    private Optional<WindowRobot> opened = Optional.empty();

    private WindowRobot open(Language language) throws TimeoutException {
        close();
        WindowRobot window = WindowRobot.open(language, settings);
        opened = Optional.of(window);
        window.does(() -> window.view().requestFocus());
        return window;
    }

    @AfterEach
    void close() {
        opened.ifPresent(WindowRobot::close);
        opened = Optional.empty();
    }

    private static int percent(WindowRobot window) {
        return window.on(() ->
                (int) Math.round(100 * window.view().getLocalToSceneTransform().getMyy()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keysChangeTheSizeOfEverythingAndItIsRemembered(Language language) throws TimeoutException {
        WindowRobot window = open(language);
        double wide = window.on(() -> window.view().getWidth());
        window.type(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(percent(window)).isEqualTo(110);
        assertThat(window.on(() -> window.view().getWidth())).isLessThan(wide);
        window.type(KeyCode.CONTROL, KeyCode.EQUALS);
        window.type(KeyCode.CONTROL, KeyCode.ADD);
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        window.type(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(percent(window)).isEqualTo(150);
        assertThat(window.state().viewportProperty().get())
                .as("nothing is zoomed")
                .isEmpty();

        window.type(KeyCode.PLUS);
        assertThat(window.state().viewportProperty().get())
                .as("the key for zooming stays")
                .isPresent();
        assertThat(percent(window)).isEqualTo(150);

        assertThat(percent(open(language))).as("in another run").isEqualTo(150);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keysStopAtTheLimitsAndComeBackToTheUsualSize(Language language) throws TimeoutException {
        WindowRobot window = open(language);
        for (int i = 0; i <= TextSize.PERCENTS.size(); i++) {
            window.type(KeyCode.CONTROL, KeyCode.PLUS);
        }
        assertThat(percent(window)).isEqualTo(200);
        window.type(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(percent(window)).isEqualTo(100);
        for (int i = 0; i <= TextSize.PERCENTS.size(); i++) {
            window.type(KeyCode.CONTROL, KeyCode.SUBTRACT);
        }
        assertThat(percent(window)).isEqualTo(80);
        window.type(KeyCode.CONTROL, KeyCode.NUMPAD0);
        assertThat(percent(window)).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMenuChangesTheSizeAndShowsItWithItsKeys(Language language) throws TimeoutException {
        WindowRobot window = open(language);
        Menu menu = (Menu) item(((MenuButton) window.node("view-menu")).getItems(), "view.text");
        assertThat(menu.getText()).endsWith(language == Language.ARABIC ? "١٠٠٪" : "100%");
        assertThat(menu.getItems().stream().map(item -> item.getAccelerator().getDisplayText()))
                .containsExactly("Ctrl++", "Ctrl+-", "Ctrl+0");
        MenuItem larger = item(menu.getItems(), "view.text.larger");
        MenuItem smaller = item(menu.getItems(), "view.text.smaller");
        MenuItem usual = item(menu.getItems(), "view.text.usual");
        assertThat(usual.isDisable()).isTrue();

        window.does(larger::fire);
        assertThat(percent(window)).isEqualTo(110);
        assertThat(menu.getText()).endsWith(language == Language.ARABIC ? "١١٠٪" : "110%");
        window.does(usual::fire);
        assertThat(percent(window)).isEqualTo(100);
        window.does(smaller::fire);
        window.does(smaller::fire);
        assertThat(percent(window)).isEqualTo(80);
        assertThat(smaller.isDisable()).isTrue();
        assertThat(larger.isDisable()).isFalse();
    }

    private static MenuItem item(List<MenuItem> items, String id) {
        return items.stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsCutInTheLargestTextAndAllControlsAreInTheWindow(Language language) throws TimeoutException {
        settings.section("look").put("textSize", 200);
        WindowRobot window = open(language);
        window.does(() -> {
            window.stage().setWidth(WIDTH);
            window.stage().setHeight(HEIGHT);
        });
        check(window, "everything");
        window.type(KeyCode.HOME);
        check(window, "details");
        window.type(KeyCode.SHORTCUT, KeyCode.L);
        check(window, "details and list");
        window.type(KeyCode.ESCAPE);
        window.does(() -> window.view().clearSelection());
        window.does(() -> window.state().groupingProperty().set(Grouping.ACTOR));
        check(window, "lanes and list");
        window.type(KeyCode.SHORTCUT, KeyCode.L);
        window.type(KeyCode.F1);
        check(window, "keys");
    }

    private static void check(WindowRobot window, String shown) {
        assertThat(window.on(() -> window.stage().getScene().getWidth())).isEqualTo(WIDTH);
        assertThat(window.on(() -> faults(window.stage().getScene().getRoot(), sceneBounds(window))
                        .toList()))
                .as(shown)
                .isEmpty();
    }

    private static Bounds sceneBounds(WindowRobot window) {
        return window.stage().getScene().getRoot().getLayoutBounds();
    }

    /** What is cut, or out of the window, in a part of it; what scrolls may be. */
    private static Stream<String> faults(Node node, Bounds scene) {
        if (!node.isVisible() || node.getStyleClass().stream().anyMatch(SHORTENED::contains)) {
            return Stream.empty();
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        boolean outside = bounds.getMinX() < -1
                || bounds.getMinY() < -1
                || bounds.getMaxX() > scene.getMaxX() + 1
                || bounds.getMaxY() > scene.getMaxY() + 1;
        Stream<String> own = Stream.empty();
        if (node instanceof Control && outside) {
            own = Stream.of(node + " is at " + bounds);
        } else if (isCut(node)) {
            own = Stream.of(node + " is cut");
        }
        Stream<String> within = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> faults(child, node instanceof ScrollPane ? EVERYWHERE : scene))
                : Stream.empty();
        return Stream.concat(own, within);
    }

    private static final Bounds EVERYWHERE = new BoundingBox(-1e6, -1e6, 2e6, 2e6);

    private static boolean isCut(Node node) {
        return switch (node) {
            case TextBlock block ->
                !block.getText().endsWith("…")
                        && WindowRobot.all(block)
                                .anyMatch(line -> line instanceof Text text
                                        && text.getText().endsWith("…"));
            case Labeled labeled -> isCut(labeled, labeled.getText());
            case TextInputControl field -> isCut(field, field.getPromptText());
            default -> false;
        };
    }

    /** Whether a control does not show a text of its own, as words with an icon, or not all of it. */
    private static boolean isCut(Control control, String text) {
        boolean withIconAlone =
                control instanceof Labeled labeled && labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
        return text != null
                && !text.isEmpty()
                && !withIconAlone
                && WindowRobot.all(control)
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .noneMatch(shown -> shown.getText().equals(text) && fits(shown, control));
    }

    private static boolean fits(Text text, Control control) {
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        Bounds of = control.localToScene(control.getLayoutBounds());
        return bounds.getMinX() >= of.getMinX() - 1 && bounds.getMaxX() <= of.getMaxX() + 1;
    }
}
