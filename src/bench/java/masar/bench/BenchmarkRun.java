package masar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.DoubleUnaryOperator;
import javafx.application.Platform;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.file.ExportException;
import masar.i18n.Language;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayouter;
import masar.layout.frame.Direction;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.query.FilterIndex;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.typography.TextMetrics;
import masar.typography.Typeface;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code BenchmarkRun DATASET RESULT STARTED}: one run in a fresh process, which was started at some milliseconds of the
 * epoch. Loads a dataset and does with it what a reader does.
 */
public final class BenchmarkRun {

    private static final int STEPS = 120;
    private static final int WARM_UP = 4;
    private static final double PAN_PX = 80;
    private static final double ZOOM = 1.25;

    /** A number of steps in, then as many out, and again. */
    private static final int ZOOM_TURN = 10;

    private static final double DEEPEST_SECONDS_PER_PX = 60;

    /** Measures every text as the title of a card. */
    private static final TextMeasurer MEASURER = new TextMeasurer() {
        @Override
        public double width(String text, Face face) {
            return TextMetrics.width(text, Typeface.BOLD, 13);
        }

        @Override
        public int lines(String text, Face face, double width, int most) {
            return TextMetrics.lines(text, Typeface.BOLD, 13, width, most);
        }
    };
    private static final int LAYOUTS = 200;

    private final Path data;
    private final long started;
    private final ObjectNode figures = JsonNodeFactory.instance.objectNode();

    private BenchmarkRun(Path data, long started) {
        this.data = data;
        this.started = started;
    }

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, ExportException {
        Path data = Path.of(arguments[0]);
        CompletableFuture<Loaded> loading = CompletableFuture.supplyAsync(() -> load(data));
        Screen screen = Screen.open();
        BenchmarkRun run = new BenchmarkRun(data, Long.parseLong(arguments[2]));
        run.measure(loading, screen);
        Files.writeString(Path.of(arguments[1]), run.figures.toString());
        System.exit(0);
    }

    private void measure(CompletableFuture<Loaded> loading, Screen screen) throws IOException, InterruptedException, ExecutionException, ExportException {
        Loaded loaded = loading.get();
        Screen.Painting first = screen.show(loaded.events, loaded.timeline);
        double load = System.currentTimeMillis() - started;

        figures.put("version", version());
        figures.set("machine", Machine.describe());
        figures.put("n", loaded.events.size());
        figures.put("load_ms", load);
        figures.put("parse_ms", loaded.parse);
        figures.put("index_ms", loaded.index);
        figures.put("layout_ms", first.layout());
        figures.put("paint_ms", first.all() - first.layout());
        if (Boolean.getBoolean("bench.load.only")) {
            return;
        }
        figures.put("heap_mb", heap());
        figures.put("file_mb", Files.size(data) / 1e6);
        // What a reader sees in the first seconds, before the code is compiled, is reported too.
        figures.set("pan_at_first", pan(screen));
        figures.set("zoom_at_first", zoom(screen));
        figures.set("filter_at_first_ms", filter(screen, loaded));
        for (int pass = 0; pass < WARM_UP; pass++) {
            pan(screen);
            zoom(screen);
            filter(screen, loaded);
        }
        figures.set("pan", pan(screen));
        figures.set("zoom", zoom(screen));
        figures.set("filter_ms", filter(screen, loaded));
        layouts(loaded);
        figures.put("nodes", screen.nodes()[0]);
        figures.put("nodes_with_parts", screen.nodes()[1]);
        figures.set("export_ms", Exports.measure(loaded.timeline));
        figures.put("floor_ms", floor());
    }

    private record Loaded(Timeline timeline, EventIndex events, FilterIndex filters, double parse, double index) {}

    private static Loaded load(Path data) {
        long start = System.nanoTime();
        Timeline timeline =
                switch (DatasetReader.read(data)) {
                    case ReadResult.Loaded loaded -> loaded.timeline();
                    case ReadResult.Rejected rejected ->
                        throw new IllegalArgumentException(
                                rejected.problems().getFirst().describe(Language.ENGLISH));
                };
        long parsed = System.nanoTime();
        // As the application does: the events of the benchmark are in order of time.
        var filters = CompletableFuture.supplyAsync(
                () -> FilterIndex.of(timeline.events(), timeline.actors(), timeline.categories()));
        EventIndex events = EventIndex.of(timeline.events());
        filters.join();
        long indexed = System.nanoTime();
        return new Loaded(timeline, events, filters.join(), (parsed - start) / 1e6, (indexed - parsed) / 1e6);
    }

    private static String version() {
        return Optional.ofNullable(System.getProperty("bench.version")).orElse("development");
    }

    /** What is in use once all garbage is gone. */
    private static double heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    private static Viewport whole(Screen screen) {
        return screen.view().shownProperty().get().orElseThrow().viewport();
    }

    /** The view around the middle of all events at some scale. */
    private static Viewport at(Viewport whole, double secondsPerPx, double width) {
        double middle = whole.start() + whole.secondsPerPx() * width / 2;
        return new Viewport(middle - secondsPerPx * width / 2, secondsPerPx);
    }

    /** Halfway, in doublings, between the whole range and the deepest zoom. */
    private static double middleScale(Viewport whole) {
        return Math.sqrt(whole.secondsPerPx() * Math.min(DEEPEST_SECONDS_PER_PX, whole.secondsPerPx()));
    }

    private static ObjectNode pan(Screen screen) throws InterruptedException {
        Viewport whole = whole(screen);
        screen.show(at(whole, middleScale(whole), screen.view().getWidth()));
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(screen.paint(() -> screen.view().pan(PAN_PX)).all());
        }
        screen.paint(screen.view()::showAll);
        return steps(steps);
    }

    private static ObjectNode zoom(Screen screen) throws InterruptedException {
        double middle = screen.view().getWidth() / 2;
        DoubleUnaryOperator factor = step -> (int) (step / ZOOM_TURN) % 2 == 0 ? 1 / ZOOM : ZOOM;
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            double by = factor.applyAsDouble(i);
            steps.add(screen.paint(() -> screen.view().zoom(by, middle)).all());
        }
        screen.paint(screen.view()::showAll);
        return steps(steps);
    }

    private static ObjectNode steps(List<Double> steps) {
        double[] sorted = steps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("median", sorted[sorted.length / 2]);
        node.put("p95", sorted[(int) Math.ceil(sorted.length * 0.95) - 1]);
        node.put("max", sorted[sorted.length - 1]);
        return node;
    }

    private static ObjectNode filter(Screen screen, Loaded loaded) throws InterruptedException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        EventFilter one = EventFilter.NONE.toggled(loaded.timeline.actors().getFirst());
        node.put("one", filtered(screen, loaded, one));
        node.put("all", filtered(screen, loaded, EventFilter.NONE));
        return node;
    }

    private static double filtered(Screen screen, Loaded loaded, EventFilter filter) throws InterruptedException {
        long start = System.nanoTime();
        EventIndex kept =
                filter.isEmpty() ? loaded.events : loaded.events.filtered(loaded.filters.matching(filter));
        loaded.filters.facets(filter);
        screen.paint(() -> screen.view().contentProperty().set(Screen.content(kept, loaded.timeline)));
        return (System.nanoTime() - start) / 1e6;
    }

    private void layouts(Loaded loaded) throws InterruptedException, ExecutionException {
        FutureTask<ObjectNode> task = new FutureTask<>(() -> {
            TimelineLayouter layouter = new TimelineLayouter(
                    loaded.events,
                    loaded.timeline.eras(),
                    new DateLabels(LabelStyle.of(Language.ARABIC)),
                    MEASURER);
            Viewport whole = layouter.showingAll(1600);
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("whole", layout(layouter, whole));
            node.put("middle", layout(layouter, at(whole, middleScale(whole), 1600)));
            node.put("deepest", layout(layouter, at(whole, DEEPEST_SECONDS_PER_PX, 1600)));
            return node;
        });
        Platform.runLater(task);
        figures.set("layout_us", task.get());
    }

    /** The median of many, each of a view that is a px further, so that nothing is found ready. */
    private static double layout(TimelineLayouter layouter, Viewport viewport) {
        double[] times = new double[LAYOUTS];
        Viewport at = viewport;
        int shown = 0;
        for (int i = 0; i < LAYOUTS; i++) {
            long start = System.nanoTime();
            TimelineLayout layout = layouter.layout(at, Direction.RIGHT_TO_LEFT, 1600, 900);
            times[i] = (System.nanoTime() - start) / 1e3;
            shown += layout.cards().size();
            at = at.panned(1);
        }
        if (shown < 0) {
            throw new IllegalStateException("Less than nothing is shown");
        }
        Arrays.sort(times);
        return times[LAYOUTS / 2];
    }

    /** A bare scan of the file's tokens, which nothing that reads all of it with a JSON parser can fall below. */
    private double floor() {
        long start = System.nanoTime();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), data.toFile())) {
            while (parser.nextToken() != null) {
                // Only on.
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
