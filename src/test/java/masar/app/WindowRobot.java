package masar.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import masar.app.export.ExportMemory;
import masar.app.export.MemoryPreferences;
import masar.app.open.FileDialogs;
import masar.app.print.PrintDialog;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.layout.TimelineLayout;
import masar.model.Event;
import masar.model.Timeline;
import masar.time.LabelStyle;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.TimelineView;
import masar.view.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A person at the window: everything that knows TestFX is here. The window is as large as the Headless screen allows. */
public final class WindowRobot implements FileDialogs {

    private static final double WIDTH = 990;
    private static final double HEIGHT = 900;
    private static final long PATIENCE_SECONDS = 20;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final AppState state;
    private final List<String> visited = new ArrayList<>();
    private Optional<Path> chosenFile = Optional.empty();
    private PrintDialog printers = (owner, title, drawing) -> Optional.empty();

    private WindowRobot(Stage stage, AppState state) {
        this.stage = stage;
        this.state = state;
    }

    /** Opens the window on the bundled dataset, for a reader who has never opened one. */
    public static WindowRobot open(Language language) throws TimeoutException {
        return open(language, new MemoryPreferences());
    }

    /** Opens the window on the bundled dataset, for a reader of whom some things are known. */
    public static WindowRobot open(Language language, Preferences stored) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WindowRobot[] opened = new WindowRobot[1];
        FxToolkit.setupFixture(() -> {
            Typeface.load();
            Stage stage = new Stage();
            AppState state =
                    new AppState(Dataset.of(bundled(), "us-iraq.json", false), LabelStyle.of(language), Theme.LIGHT);
            WindowRobot window = new WindowRobot(stage, state);
            PlatformServices services = new PlatformServices(
                    window,
                    (owner, title, drawing) -> window.printers.ask(owner, title, drawing),
                    window.visited::add,
                    new ExportMemory(() -> stored));
            new MainWindow(stage, state, services).show();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            opened[0] = window;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return opened[0];
    }

    private static Timeline bundled() {
        return ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();
    }

    public void close() {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            stage.close();
        });
    }

    @Override
    public Optional<Path> open(Window owner, Messages messages) {
        return chosenFile;
    }

    @Override
    public Optional<Path> save(Window owner, Messages messages, String ending) {
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

    List<String> visitedPages() {
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

    /** What is on screen once everything pending has happened. */
    public TimelineLayout shown() {
        WaitForAsyncUtils.waitForFxEvents();
        return view().shownProperty().get().orElseThrow();
    }

    public void click(String id) {
        robot.clickOn(node(id));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Chooses from a list that opens. */
    public void choose(String id, String name) {
        click(id);
        robot.clickOn(on(() -> List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(window -> all(window.getScene().getRoot()))
                .filter(node -> textOf(node).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No entry says " + name))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Writes into a field in place of what is there. */
    public void write(String id, String text) {
        robot.doubleClickOn(node(id));
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
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
        robot.clickOn();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Moves the pointer to a place on the timeline. */
    public void pointAt(double x, double y) {
        Bounds bounds = on(() -> view().localToScreen(view().getBoundsInLocal()));
        robot.moveTo(bounds.getMinX() + x, bounds.getMinY() + y);
    }

    /** Moves the pointer to the middle of the overview's brush. */
    void pointAtBrush() {
        robot.moveTo(node("brush"));
    }

    public void press() {
        robot.clickOn();
        WaitForAsyncUtils.waitForFxEvents();
    }

    void scrollUp(int notches) {
        robot.scroll(notches, javafx.geometry.VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void dragBy(double dx) {
        robot.press(javafx.scene.input.MouseButton.PRIMARY);
        robot.moveBy(dx, 0);
        robot.release(javafx.scene.input.MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void type(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public <T> T on(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, question::get);
    }

    public void does(Runnable action) {
        robot.interact(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something has come about that other threads work on. */
    public void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> on(condition::getAsBoolean));
    }

    /** What has the focus in the window. */
    public Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return on(() -> stage.getScene().getFocusOwner());
    }

    /** The node of an id, in whatever window. */
    public Node node(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return find(id).orElseThrow(() -> new AssertionError("Nothing has the id " + id));
    }

    public boolean isVisible(String id) {
        WaitForAsyncUtils.waitForFxEvents();
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
        WaitForAsyncUtils.waitForFxEvents();
        return on(() -> String.join(
                "\n",
                all(stage.getScene().getRoot())
                        .filter(Node::isVisible)
                        .map(WindowRobot::textOf)
                        .filter(text -> !text.isEmpty())
                        .toList()));
    }

    private static String textOf(Node node) {
        return switch (node) {
            case TextBlock block -> block.getText();
            case javafx.scene.control.Labeled labeled -> String.valueOf(labeled.getText());
            default -> "";
        };
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(WindowRobot::all))
                : Stream.of(node);
    }
}
