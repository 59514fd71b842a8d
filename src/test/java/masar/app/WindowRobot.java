package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import masar.app.kept.GivenLook;
import masar.app.kept.KeptLook;
import masar.app.open.FileDialogs;
import masar.app.print.PrintDialog;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.ImageFormat;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.layout.TimelineLayout;
import masar.layout.frame.Box;
import masar.model.Event;
import masar.model.Timeline;
import masar.settings.Settings;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.TimelineView;
import masar.view.theme.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A person at the window: everything that knows TestFX is here. The window is as large as the Headless screen allows.
 *
 * <p>Input goes through the robot of JavaFX. After each the window has two pulses, which is when it has come to rest, and
 * takes a fifth of the time that TestFX waits; what other threads do is waited for by {@link #until}.
 */
public final class WindowRobot implements FileDialogs {

    private static final double WIDTH = 990;
    private static final double HEIGHT = 900;
    private static final long PATIENCE_SECONDS = 60;
    /** What follows from an input is laid out in one pulse, and what follows from that layout in another. */
    private static final int PULSES = 2;

    private static final int DRAG_STEPS = 5;

    /** What one notch of the wheel moves, in px. */
    private static final double WHEEL_NOTCH = 40;

    private static final List<Throwable> UNCAUGHT = new CopyOnWriteArrayList<>();

    /** Knows which keys are down and where the pointer is. */
    private final Robot robot = new Robot();

    private final Stage stage;
    private final AppState state;
    private final List<String> visited = new ArrayList<>();
    private Optional<Path> chosenFile = Optional.empty();
    private boolean browser = true;
    private PrintDialog printers = (owner, title, usual) -> Optional.empty();

    private WindowRobot(Stage stage, AppState state) {
        this.stage = stage;
        this.state = state;
    }

    /** Opens the window on the bundled dataset, for a reader who has never opened one. */
    public static WindowRobot open(Language language) throws TimeoutException {
        return open(language, Settings.fresh());
    }

    /** Opens the window on the bundled dataset, for a reader of whom some things are known. */
    public static WindowRobot open(Language language, Settings settings) throws TimeoutException {
        return open(GivenLook.NONE.in(language), settings);
    }

    /** Opens the window as it was left. */
    static WindowRobot reopen(Settings settings) throws TimeoutException {
        return open(GivenLook.NONE, settings);
    }

    private static WindowRobot open(GivenLook look, Settings settings) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        collectUncaught();
        WindowRobot[] opened = new WindowRobot[1];
        inFx(() -> {
            Typeface.load();
            Stage stage = new Stage();
            AppState state = new KeptLook(settings)
                    .state(Dataset.of(bundled(), "us-iraq.json", List.of()).asShipped(), look, Theme.LIGHT);
            WindowRobot window = new WindowRobot(stage, state);
            PlatformServices services = new PlatformServices(
                    window,
                    (owner, title, usual) -> window.printers.ask(owner, title, usual),
                    window::visit,
                    settings,
                    Optional.empty());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            new MainWindow(stage, state, services).show(Optional.empty(), Optional.empty());
            opened[0] = window;
            return window;
        });
        opened[0].rest();
        return opened[0];
    }

    private static Timeline bundled() {
        return ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();
    }

    /** From now on, what no thread has caught is kept, those of the JavaFX thread included. */
    private static void collectUncaught() {
        UNCAUGHT.clear();
        UncaughtExceptionHandler collect = (thread, e) -> UNCAUGHT.add(e);
        Thread.setDefaultUncaughtExceptionHandler(collect);
        inFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(collect);
            return collect;
        });
    }

    /** Closes the window; fails if any thread has thrown since it was opened. */
    public void close() {
        inFx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            stage.close();
            return stage;
        });
        assertThat(UNCAUGHT).as("nothing is thrown that nobody catches").allSatisfy(e -> {
            throw new AssertionError("Uncaught", e);
        });
    }

    @Override
    public Optional<Path> open(Window owner, Messages messages) {
        return chosenFile;
    }

    @Override
    public Optional<Path> save(Window owner, Messages messages, ImageFormat format) {
        return chosenFile;
    }

    /** The file that the reader will choose when asked. */
    public void willChoose(Path file) {
        chosenFile = Optional.of(file);
    }

    /** What asks the reader where to print. */
    public void willPrint(PrintDialog dialog) {
        printers = dialog;
    }

    private void visit(String address, Consumer<Boolean> then) {
        visited.add(address);
        then.accept(browser);
    }

    /** From now on, there is no program that shows pages. */
    void hasNoBrowser() {
        browser = false;
    }

    /** The pages and folders that other programs were asked to show. */
    public List<String> visitedPages() {
        return List.copyOf(visited);
    }

    public Stage stage() {
        return stage;
    }

    public AppState state() {
        return state;
    }

    Timeline timeline() {
        return state.timeline();
    }

    public Event event(String id) {
        return timeline().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public TimelineView view() {
        return (TimelineView) node("timeline");
    }

    /** What is on screen. */
    public TimelineLayout shown() {
        return view().shownProperty().get().orElseThrow();
    }

    public void click(String id) {
        pointAtNode(node(id));
        press();
    }

    /** Chooses from a list that opens. */
    public void choose(String id, String name) {
        click(id);
        pointAtNode(entry(name));
        press();
    }

    /** The entry of an open list or menu that says something. */
    public Node entry(String name) {
        return on(() -> List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(window -> all(window.getScene().getRoot()))
                .filter(node -> textOf(node).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No entry says " + name)));
    }

    /** Writes into a field in place of what is there. */
    public void write(String id, String text) {
        click(id);
        type(KeyCode.SHORTCUT, KeyCode.A);
        does(() -> ((TextInputControl) node(id)).replaceSelection(text));
    }

    /** Clicks on the card of an event, which must be on screen. */
    void clickCard(String eventId) {
        TimelineLayout layout = shown();
        TimelineLayout.Card card = layout.cards().stream()
                .filter(c -> c.event().id().equals(eventId))
                .findFirst()
                .orElseThrow();
        pointAt(
                card.box().x() + card.box().width() / 2,
                card.box().y() + card.box().height() / 2);
        press();
    }

    /** Opens the menu of the event whose card is on screen. */
    public void menuAt(String eventId) {
        Box card = shown().cards().stream()
                .filter(c -> c.event().id().equals(eventId))
                .findFirst()
                .orElseThrow()
                .box();
        pointAt(card.x() + card.width() / 2, card.y() + card.height() / 2);
        askForMenu();
    }

    /** Opens the menu of what the pointer is at. */
    public void askForMenu() {
        input(robot -> robot.mousePress(MouseButton.SECONDARY));
        input(robot -> robot.mouseRelease(MouseButton.SECONDARY));
    }

    /** Chooses the entry of an open menu whose name has a key. */
    public void chooseEntry(String key) {
        pointAtNode(entry(state.messages().get(key)));
        press();
    }

    /** Drags from the middle of a text almost to the edge at which its lines end. */
    public void dragAcross(TextBlock text) {
        pointAtNode(text);
        Bounds bounds = on(() -> text.localToScreen(text.getBoundsInLocal()));
        dragBy((state.language().rightToLeft() ? -1 : 1) * (bounds.getWidth() / 2 - 2));
    }

    /** Moves the pointer to a place on the timeline. */
    public void pointAt(double x, double y) {
        Bounds bounds = on(() -> view().localToScreen(view().getBoundsInLocal()));
        input(robot -> robot.mouseMove(bounds.getMinX() + x, bounds.getMinY() + y));
    }

    /** Moves the pointer to the middle of a node. */
    public void pointAtNode(Node node) {
        pointNextTo(node, 0);
    }

    /** Moves the pointer to a place some px right of the middle of a node. */
    public void pointNextTo(Node node, double px) {
        Bounds bounds = on(() -> node.localToScreen(node.getBoundsInLocal()));
        input(robot -> robot.mouseMove(bounds.getCenterX() + px, bounds.getCenterY()));
    }

    /** Moves the pointer to the middle of the overview's brush. */
    void pointAtBrush() {
        pointAtNode(node("brush"));
    }

    /** Presses and lets go where the pointer is. */
    public void press() {
        input(robot -> robot.mousePress(MouseButton.PRIMARY));
        input(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    void scrollUp(int notches) {
        for (int i = 0; i < notches; i++) {
            input(robot -> robot.mouseWheel(-1));
        }
    }

    void scrollDown(int notches) {
        for (int i = 0; i < notches; i++) {
            input(robot -> robot.mouseWheel(1));
        }
    }

    /** Turns the wheel towards the reader above the middle of the timeline while Shift is down, which the robot cannot. */
    void scrollDownWithShift() {
        does(() -> {
            Node content = view().lookup(".timeline-content");
            Bounds bounds = content.localToScreen(content.getLayoutBounds());
            ScrollEvent wheel = new ScrollEvent(
                    ScrollEvent.SCROLL,
                    view().getWidth() / 2,
                    view().getHeight() / 2,
                    bounds.getCenterX(),
                    bounds.getCenterY(),
                    true,
                    false,
                    false,
                    false,
                    false,
                    false,
                    0,
                    -WHEEL_NOTCH,
                    0,
                    -WHEEL_NOTCH,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    null);
            javafx.event.Event.fireEvent(content, wheel);
        });
    }

    void dragBy(double dx) {
        input(robot -> robot.mousePress(MouseButton.PRIMARY));
        for (int step = 0; step < DRAG_STEPS; step++) {
            input(robot -> robot.mouseMove(robot.getMouseX() + dx / DRAG_STEPS, robot.getMouseY()));
        }
        input(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /** Presses keys one after another and lets them go in the opposite order. */
    public void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            input(robot -> robot.keyPress(key == KeyCode.SHORTCUT ? KeyCode.CONTROL : key));
        }
        for (KeyCode key : List.of(keys).reversed()) {
            input(robot -> robot.keyRelease(key == KeyCode.SHORTCUT ? KeyCode.CONTROL : key));
        }
        rest();
    }

    /** Some input, which is not waited for: it may open a dialogue that waits for more. */
    private void input(Consumer<Robot> gesture) {
        Platform.runLater(() -> gesture.accept(robot));
        rest();
    }

    public <T> T on(Supplier<T> question) {
        return inFx(question);
    }

    private static <T> T inFx(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, question::get);
    }

    public void does(Runnable action) {
        Platform.runLater(action);
        rest();
    }

    /** Waits until what has been asked for so far is laid out. */
    private void rest() {
        for (int i = 0; i < PULSES; i++) {
            CountDownLatch pulse = new CountDownLatch(1);
            Platform.runLater(() -> afterPulse(stage.getScene(), pulse::countDown));
            try {
                assertThat(pulse.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .as("the window lives")
                        .isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void afterPulse(Scene scene, Runnable action) {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            action.run();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    /** Waits until something has come about that other threads work on, and what follows from it is laid out. */
    public void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> on(condition::getAsBoolean));
        if (on(stage::isShowing)) {
            rest();
        }
    }

    /** What has the focus in the window. */
    public Node focused() {
        return on(() -> stage.getScene().getFocusOwner());
    }

    /** The node of an id, in whatever window. */
    public Node node(String id) {
        return find(id).orElseThrow(() -> new AssertionError("Nothing has the id " + id));
    }

    public boolean isVisible(String id) {
        return find(id).filter(Node::isVisible).isPresent();
    }

    public String text(String id) {
        return ((TextBlock) node(id)).getText();
    }

    private Optional<Node> find(String id) {
        return on(() -> List.copyOf(Window.getWindows()).stream()
                .filter(Window::isShowing)
                .flatMap(window -> all(window.getScene().getRoot()))
                .filter(node -> id.equals(node.getId()))
                .findFirst());
    }

    /** All texts that are visible in the window, one a line. */
    public String allTexts() {
        return on(() -> texts(stage.getScene().getRoot()));
    }

    /** All texts that are visible in the node of an id, in whatever window, one a line. */
    public String textsIn(String id) {
        return on(() -> texts(node(id)));
    }

    private static String texts(Node within) {
        return all(within)
                .filter(Node::isVisible)
                .map(WindowRobot::textOf)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The button or label in the window that says something. */
    public Node withText(String text) {
        return on(() -> all(stage.getScene().getRoot())
                .filter(javafx.scene.control.Labeled.class::isInstance)
                .filter(node -> textOf(node).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing says " + text)));
    }

    /** How many nodes of a kind the window has. */
    int count(Class<? extends Node> kind) {
        return on(() ->
                (int) all(stage.getScene().getRoot()).filter(kind::isInstance).count());
    }

    private static String textOf(Node node) {
        return switch (node) {
            case TextBlock block -> block.getText();
            case javafx.scene.control.Labeled labeled -> String.valueOf(labeled.getText());
            default -> "";
        };
    }

    /** A node and all that are in it. */
    static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(WindowRobot::all))
                : Stream.of(node);
    }
}
