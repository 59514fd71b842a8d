package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Duration;
import masar.app.state.TextSize;
import masar.i18n.Language;
import masar.layout.index.EventIndex;
import masar.query.EventFilter;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.typography.TextBlock;
import masar.view.popup.TextTooltip;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every window that opens by itself does so next to what it belongs to, on the screen, and is no larger than its text. */
class PopupsTest {

    /** In px, between the edges. */
    private static final double FARTHEST = 24;

    private static final double TALLEST_TOOLTIP = 120;
    private static final int MOVES = 20;
    /** Cards, pins and bars are many and alike. */
    private static final int OF_EACH_KIND = 6;

    @SuppressWarnings("NullAway.Init")
    private WindowRobot window;

    private void open(Language language) throws TimeoutException {
        window = WindowRobot.open(language);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tooltipsAreNextToTheirNodes(Language language) throws TimeoutException {
        open(language);
        window.does(() -> window.view()
                .select(window.timeline().events().stream()
                        .filter(event -> !event.citations().isEmpty())
                        .min(Comparator.comparingInt(
                                event -> event.summary().in(language).length()))
                        .orElseThrow()));
        Map<String, Integer> shown = new HashMap<>();
        List<String> faults = new ArrayList<>();
        checkTooltips(shown, faults);
        window.click("toggle-filters"); // which folded for the details
        checkTooltips(shown, faults);

        assertThat(faults).isEmpty();
        assertThat(shown)
                .containsKeys("Button", "ToggleButton", "LinkRow", "PinNode", "BarNode", "CardNode", "OverviewStrip");
        checkStrip(language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEraWhoseNameIsCutSaysIt(Language language) throws TimeoutException {
        open(language);
        List<TextBlock> cut = List.of();
        for (int width = 800; width < 1_400 && cut.isEmpty(); width += 40) {
            int wide = width;
            window.does(() -> window.stage().setWidth(wide));
            cut = window.on(this::cutEras);
        }

        assertThat(cut).isNotEmpty();
        for (TextBlock era : cut) {
            assertThat(pointAt(era)).isTrue();
            assertThat(says(era)).isEqualTo(era.getText());
        }
    }

    private List<TextBlock> cutEras() {
        return WindowRobot.all(window.view())
                .filter(node -> node.getStyleClass().contains("era-caption") && node.isVisible())
                .map(TextBlock.class::cast)
                .filter(TextBlock::isCut)
                .toList();
    }

    /** The tooltip of the strip follows the pointer, from the year of the first event to that of the last. */
    private void checkStrip(Language language) throws TimeoutException {
        Node strip = window.node("overview");
        pointAt(strip);
        EventIndex events = window.view().getContent().events();
        double y = window.on(() -> window.view().getHeight()) + 30;
        double offset = left(window.view());
        double left = left(strip) - offset + 17;
        double right = left(strip) + window.on(() -> strip.getLayoutBounds().getWidth()) - offset - 17;
        window.pointAt(language.rightToLeft() ? right : left, y);
        assertThat(stripSays()).contains(year(events.anchor(0), language));
        window.pointAt(language.rightToLeft() ? left : right, y);
        assertThat(stripSays()).contains(year(events.anchor(events.size() - 1), language));
    }

    private double left(Node node) {
        return window.on(() -> node.localToScene(node.getLayoutBounds()).getMinX());
    }

    private String stripSays() {
        return says(window.node("overview"));
    }

    private String says(Node node) {
        return window.on(() -> WindowRobot.all(tooltip(node).getScene().getRoot())
                .filter(TextBlock.class::isInstance)
                .map(line -> ((TextBlock) line).getText())
                .collect(Collectors.joining("\n")));
    }

    private static String year(long second, Language language) {
        return new DateLabels(LabelStyle.of(language))
                .year(LocalDate.ofEpochDay(Math.floorDiv(second, 86_400L)).getYear());
    }

    private void checkTooltips(Map<String, Integer> shown, List<String> faults) throws TimeoutException {
        for (Node node : window.on(this::nodesWithTooltips)) {
            String kind = node.getClass().getSimpleName();
            if (shown.getOrDefault(kind, 0) < OF_EACH_KIND && pointAt(node)) {
                shown.merge(kind, 1, Integer::sum);
                window.on(() -> faults.addAll(faults(kind, tooltip(node), onScreen(node), TALLEST_TOOLTIP)));
            }
        }
    }

    /** Rests the pointer on a node; returns false if something else lies on it, or there is nothing to say of it. */
    private boolean pointAt(Node node) throws TimeoutException {
        window.does(() -> {
            tooltip(node).setShowDelay(Duration.ONE);
            tooltip(node).setHideDelay(Duration.ONE);
        });
        // Where no tooltip is: one that is shown already would not be shown again.
        window.pointAtNode(window.node("timeline-title"));
        window.pointAtNode(node);
        boolean silent = window.on(() -> tooltip(node) instanceof TextTooltip text && text.isSilent());
        if (silent || !window.on(node::isHover)) {
            return false;
        }
        // A layout that comes between a move and its tooltip can undo it; a hand is never quite still.
        for (int move = 0; move < MOVES && !window.on(() -> tooltip(node).isShowing()); move++) {
            window.pointNextTo(node, 1 - move % 2);
        }
        window.until(() -> tooltip(node).isShowing());
        return true;
    }

    private List<Node> nodesWithTooltips() {
        Bounds visible = window.stage().getScene().getRoot().getLayoutBounds();
        return WindowRobot.all(window.stage().getScene().getRoot())
                .filter(node -> node.getProperties().get(TOOLTIP) != null && node.isVisible())
                .filter(node -> visible.contains(node.localToScene(node.getLayoutBounds())))
                .toList();
    }

    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private static Tooltip tooltip(Node node) {
        return (Tooltip) Objects.requireNonNull(node.getProperties().get(TOOLTIP));
    }

    private static Rectangle2D onScreen(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Rectangle2D onScreen(Window popup) {
        return new Rectangle2D(popup.getX(), popup.getY(), popup.getWidth(), popup.getHeight());
    }

    private static List<String> faults(String name, Window popup, Rectangle2D owner, double tallest) {
        Rectangle2D place = onScreen(popup);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean sound = screen.contains(place) && place.getHeight() <= tallest && distance(place, owner) <= FARTHEST;
        return sound ? List.of() : List.of("%s at %s has %s at %s".formatted(name, owner, popup, place));
    }

    private static double distance(Rectangle2D one, Rectangle2D other) {
        double across = Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX());
        double down = Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY());
        return Math.hypot(Math.max(0, across), Math.max(0, down));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTooltipDoesNotOutliveWhatItDescribesNorLieAboveADialogue(Language language) throws TimeoutException {
        open(language);
        Node button = window.node("toggle-filters");
        assertThat(pointAt(button)).isTrue();
        window.choose("view-menu", window.state().messages().get("view.about"));
        assertThat(window.isVisible("about")).isTrue();
        assertThat(window.on(() -> tooltip(button).isShowing())).isFalse();
        window.does(() -> ((TextTooltip) tooltip(button)).showAt(button));
        assertThat(window.on(() -> tooltip(button).isShowing())).isFalse();
        window.type(KeyCode.ESCAPE);

        window.does(() -> ((TextTooltip) tooltip(button)).showAt(button));
        assertThat(window.on(() -> tooltip(button).isShowing())).isTrue();
        window.does(() -> button.setTranslateX(40));
        assertThat(window.on(() -> tooltip(button).isShowing())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void menusAreNextToTheirButtons(Language language) throws TimeoutException {
        open(language);
        for (String id : List.of("view-menu", "group-menu")) {
            MenuButton button = (MenuButton) window.node(id);
            window.does(button::show);
            assertThat(window.on(() -> popupFaults(id, onScreen(button)))).isEmpty();
            for (Menu menu : submenus(button)) {
                window.pointAtNode(window.entry(menu.getText()));
                Rectangle2D parent = window.on(() -> onScreen(popups().getFirst()));
                assertThat(window.on(() -> popups().size())).isEqualTo(2);
                assertThat(window.on(() -> popupFaults(menu.getText(), parent))).isEmpty();
            }
            window.does(button::hide);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void menusAreBelowTheirButtonsEachTime(Language language) throws TimeoutException {
        open(language);
        for (String id : List.of("open", "views-menu", "group-menu", "view-menu")) {
            MenuButton button = (MenuButton) window.node(id);
            for (int time = 0; time < 3; time++) {
                window.does(button::show);
                Rectangle2D menu = window.on(() -> onScreen(popups().getFirst()));
                Rectangle2D owner = window.on(() -> onScreen(button));
                window.does(button::hide);
                assertThat(menu.getMinX()).as("%s, time %s", id, time).isLessThan(owner.getMinX() + FARTHEST);
                assertThat(menu.getMaxX()).as("%s, time %s", id, time).isGreaterThan(owner.getMaxX() - FARTHEST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void entriesShowTheKeysThatTheWindowListensTo(Language language) throws TimeoutException {
        open(language);
        MenuButton button = (MenuButton) window.node("view-menu");
        window.does(button::show);
        List<String> shown =
                window.on(() -> WindowRobot.all(popups().getFirst().getScene().getRoot())
                        .filter(node -> node.getStyleClass().contains("accelerator-text"))
                        .map(node -> ((Labeled) node).getText())
                        .toList());
        window.does(button::hide);

        assertThat(shown).containsExactly("Ctrl+1", "Ctrl+2", "Ctrl+L", "0", "F11", "Ctrl+P", "F1");
        // Even after the menu of another language has come and gone.
        window.click("language");
        window.click("language");
        window.type(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(window.isVisible("event-list")).isTrue();
    }

    private static List<Menu> submenus(MenuButton button) {
        return button.getItems().stream()
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .filter(menu -> !menu.isDisable())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listsOfTheExportDialogueAreNextToTheirFields(Language language) throws TimeoutException {
        open(language);
        window.does(() -> {
            window.stage().setX(0);
            window.stage().setY(0);
            window.stage().setWidth(800);
            window.stage().setHeight(560);
        });
        window.click("export");
        Window dialogue =
                window.on(() -> window.node("export-preview").getScene().getWindow());
        assertThat(Screen.getPrimary().getVisualBounds().contains(onScreen(dialogue)))
                .as("%s is on the screen, though larger than the window", onScreen(dialogue))
                .isTrue();
        assertThat(window.on(() -> WindowRobot.all(dialogue.getScene().getRoot())
                        .filter(CheckBox.class::isInstance)
                        .map(CheckBox.class::cast)
                        .filter(PopupsTest::isInSight)
                        .filter(box -> !((Text) box.lookup(".text")).getText().equals(box.getText()))
                        .toList()))
                .as("boxes whose text is cut")
                .isEmpty();
        List<Node> fields = window.on(
                () -> WindowRobot.all(window.node("export-preview").getScene().getRoot())
                        .filter(node -> node.getClass().getSimpleName().equals("Picker"))
                        .filter(node -> node.isVisible() && !node.isDisabled())
                        .toList());
        assertThat(fields).isNotEmpty();
        for (Node field : fields) {
            window.does(field::requestFocus); // Which brings it into sight.
            window.pointAtNode(field);
            window.press();
            assertThat(window.on(PopupsTest::popups)).isNotEmpty();
            assertThat(window.on(() -> popupFaults(field.getId(), onScreen(field))))
                    .isEmpty();
            window.type(KeyCode.ESCAPE);
        }
        window.type(KeyCode.ESCAPE);
    }

    private static boolean isInSight(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void membersOfACountAreNextToIt(Language language) throws TimeoutException {
        open(language);
        for (Node count : window.on(this::counts)) {
            Rectangle2D place = window.on(() -> onScreen(count));
            window.does(() -> count.executeAccessibleAction(AccessibleAction.FIRE));
            assertThat(window.on(() -> popupFaults("count", place))).isEmpty();
            window.does(() -> popups().forEach(Window::hide));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void popupsOfLargerTextAreLargerAndStillNextToTheirNodes(Language language) throws TimeoutException {
        open(language);
        Node filters = window.node("toggle-filters");
        assertThat(pointAt(filters)).isTrue();
        double usual = window.on(() -> onScreen(tooltip(filters)).getWidth());
        window.does(() -> window.state().textSizeProperty().set(new TextSize(125)));

        assertThat(pointAt(filters)).isTrue();
        assertThat(window.on(() -> onScreen(tooltip(filters)).getWidth())).isGreaterThan(usual * 1.15);
        assertThat(window.on(() -> faults("tooltip", tooltip(filters), onScreen(filters), TALLEST_TOOLTIP)))
                .isEmpty();
        for (Node count : window.on(this::counts)) {
            Rectangle2D place = window.on(() -> onScreen(count));
            window.does(() -> count.executeAccessibleAction(AccessibleAction.FIRE));
            assertThat(window.on(() -> popupFaults("count", place))).isEmpty();
            assertThat(popups().getFirst().getWidth()).isGreaterThanOrEqualTo(340 * 1.25);
            window.does(() -> popups().forEach(Window::hide));
        }
        MenuButton button = (MenuButton) window.node("view-menu");
        window.does(button::show);
        assertThat(window.on(() -> popupFaults("view-menu", onScreen(button)))).isEmpty();
        assertThat(window.on(() -> ((Labeled)
                                window.entry(button.getItems().getFirst().getText()))
                        .getFont()
                        .getSize()))
                .isEqualTo(13 * 1.25);
        window.does(button::hide);
    }

    private List<Node> counts() {
        return WindowRobot.all(window.view())
                .filter(node -> node.getStyleClass().contains("badge") && node.isVisible())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aChosenPeriodIsReadWhole(Language language) throws TimeoutException {
        open(language);
        TimeSpan years = new TimeSpan(1_600_000_000L, 1_650_000_000L);
        window.does(() -> window.state().filterProperty().set(EventFilter.NONE.withPeriod(Optional.of(years))));

        assertThat(window.on(() -> ((TextBlock) window.node("filter-period-words")).isCut()))
                .isFalse();
    }

    private static List<PopupWindow> popups() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(Window::isShowing)
                .filter(popup -> !(popup instanceof Tooltip))
                .toList();
    }

    /** Of the popup that was opened last. */
    private static List<String> popupFaults(String name, Rectangle2D owner) {
        return popups().reversed().stream()
                .limit(1)
                .flatMap(popup -> faults(name, popup, owner, Double.MAX_VALUE).stream())
                .toList();
    }
}
