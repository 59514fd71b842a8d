package masar.bench;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import masar.i18n.Language;
import masar.layout.Lanes;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.layout.index.EventLinks;
import masar.model.Timeline;
import masar.time.LabelStyle;
import masar.typography.Outlines;
import masar.typography.Typeface;
import masar.view.TimelineContent;
import masar.view.TimelineView;
import masar.view.theme.CategoryShapes;
import masar.view.theme.Theme;

/** A scene with a timeline in it, and a clock that stops when what was asked for has been painted. */
final class Screen {

    /** The size of the scene, in px. */
    static final double WIDTH = 1600;

    static final double HEIGHT = 900;

    private static final Set<String> TIMELINE_NODES = Set.of("card", "pin", "badge", "bar");

    private final Scene scene;
    private final TimelineView view;
    private final AtomicLong laidOut = new AtomicLong();
    private final AtomicInteger nodes = new AtomicInteger();
    private final AtomicInteger parts = new AtomicInteger();

    Screen(Scene scene, TimelineView view) {
        this.scene = scene;
        this.view = view;
    }

    /** Starts the toolkit. */
    static void start() throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        Thread.ofPlatform().daemon().start(Outlines::prepare);
        Platform.startup(() -> {
            Typeface.load();
            ready.countDown();
        });
        ready.await();
    }

    /** A window with nothing but a timeline that has no events yet, once the toolkit has started. */
    static Screen open() throws InterruptedException, ExecutionException {
        FutureTask<Screen> opening = new FutureTask<>(() -> {
            TimelineView view = new TimelineView();
            view.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            Scene scene = new Scene(view, WIDTH, HEIGHT);
            scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return new Screen(scene, view);
        });
        Platform.runLater(opening);
        return opening.get();
    }

    TimelineView view() {
        return view;
    }

    /** Shows events. */
    Painting show(EventIndex events, Timeline timeline) throws InterruptedException {
        return paint(() -> view.contentProperty().set(content(events, timeline)));
    }

    static TimelineContent content(EventIndex events, Timeline timeline) {
        return new TimelineContent(
                events,
                Lanes.single(events),
                EventLinks.NONE,
                timeline.eras(),
                CategoryShapes.of(timeline.categories()),
                LabelStyle.of(Language.ARABIC),
                LayoutOptions.PLAIN);
    }

    Painting show(Viewport viewport) throws InterruptedException {
        return paint(() -> view.show(viewport));
    }

    /**
     * How long a change took.
     *
     * @param layout until all nodes were laid out, in ms
     * @param all until they were painted, in ms
     */
    record Painting(double layout, double all) {}

    /** Changes something on the JavaFX thread and waits until the frame that shows it has been painted. */
    Painting paint(Runnable change) throws InterruptedException {
        return paintAfter(done -> {
            change.run();
            done.run();
        });
    }

    /** Begins a change on the JavaFX thread, which runs what it is given once the scene has changed. */
    Painting paintAfter(Consumer<Runnable> change) throws InterruptedException {
        CountDownLatch painted = new CountDownLatch(1);
        AtomicLong end = new AtomicLong();
        long start = System.nanoTime();
        Platform.runLater(() -> change.accept(() -> {
            Once laid = new Once(scene::addPostLayoutPulseListener, scene::removePostLayoutPulseListener);
            Once rendered = new Once(scene::addPreLayoutPulseListener, scene::removePreLayoutPulseListener);
            laid.run(() -> {
                laidOut.set(System.nanoTime());
                // The next pulse does not begin before this one has been rendered, and the pixels, which are then on
                // their way to the window, come before anything that is requested later.
                rendered.run(() -> Platform.runLater(() -> {
                    end.set(System.nanoTime());
                    nodes.accumulateAndGet(count(view, Screen::isTimelineNode), Math::max);
                    parts.accumulateAndGet(count(view, node -> true), Math::max);
                    painted.countDown();
                }));
                Platform.requestNextPulse();
            });
            Platform.requestNextPulse();
        }));
        painted.await();
        return new Painting((laidOut.get() - start) / 1e6, (end.get() - start) / 1e6);
    }

    /** Runs something at the next of some moments. */
    private record Once(Consumer<Runnable> add, Consumer<Runnable> remove) {
        void run(Runnable action) {
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                remove.accept(listener[0]);
                action.run();
            };
            add.accept(listener[0]);
        }
    }

    /** The most events, counts and periods that ever had a node on screen, and the most nodes of whatever kind. */
    int[] nodes() {
        return new int[] {nodes.get(), parts.get()};
    }

    private static int count(Node node, Predicate<Node> counted) {
        if (!node.isVisible()) {
            return 0;
        }
        int count = counted.test(node) ? 1 : 0;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                count += count(child, counted);
            }
        }
        return count;
    }

    private static boolean isTimelineNode(Node node) {
        return node.getStyleClass().stream().anyMatch(TIMELINE_NODES::contains);
    }
}
