package masar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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

    private static final int WARM_UP = 4;
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
        Screen.start();
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
        figures.put("heap_mb", Machine.heap());
        figures.put("file_mb", Files.size(data) / 1e6);
        // What a reader sees in the first seconds, before the code is compiled, is reported too.
        figures.set("pan_at_first", Gestures.pan(screen));
        figures.set("zoom_at_first", Gestures.zoom(screen));
        figures.set("filter_at_first_ms", filter(screen, loaded));
        for (int pass = 0; pass < WARM_UP; pass++) {
            Gestures.pan(screen);
            Gestures.zoom(screen);
            filter(screen, loaded);
        }
        figures.set("pan", Gestures.pan(screen));
        figures.set("zoom", Gestures.zoom(screen));
        figures.set("filter_ms", filter(screen, loaded));
        figures.set("search_ms", Searches.measure(loaded.timeline.events(), loaded.filters));
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
                filter.isEmpty() ? loaded.events : loaded.events.part(loaded.filters.matching(filter));
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
            node.put("middle", layout(layouter, Gestures.at(whole, Gestures.middleScale(whole), 1600)));
            node.put("deepest", layout(layouter, Gestures.at(whole, Gestures.DEEPEST_SECONDS_PER_PX, 1600)));
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
