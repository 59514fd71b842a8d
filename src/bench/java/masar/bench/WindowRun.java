package masar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import masar.app.BenchWindow;
import masar.app.state.Dataset;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.i18n.Language;
import masar.model.Event;
import masar.query.EventFilter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code WindowRun DATASET RESULT STARTED}: the same as {@link BenchmarkRun} in the whole window, with filters, details and
 * status, each figure until all of it has been painted.
 */
public final class WindowRun {

    private static final int WARM_UP = 4;

    private final BenchWindow window;
    private final Screen screen;

    private WindowRun(BenchWindow window) {
        this.window = window;
        this.screen = new Screen(window.scene(), window.timeline());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path data = Path.of(arguments[0]);
        CompletableFuture<Dataset> loading = CompletableFuture.supplyAsync(() -> load(data));
        Screen.start();
        Dataset dataset = loading.join();
        FutureTask<WindowRun> opening =
                new FutureTask<>(() -> new WindowRun(BenchWindow.open(dataset, Screen.WIDTH, Screen.HEIGHT)));
        Platform.runLater(opening);
        WindowRun run = opening.get();
        run.screen.paint(() -> {});
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        figures.put("load_ms", (double) (System.currentTimeMillis() - Long.parseLong(arguments[2])));
        if (!Boolean.getBoolean("bench.load.only")) {
            run.measure(figures);
        }
        Files.writeString(Path.of(arguments[1]), figures.toString());
        System.exit(0);
    }

    private static Dataset load(Path data) {
        return switch (DatasetReader.read(data)) {
            case ReadResult.Loaded loaded ->
                Dataset.of(loaded.timeline(), data.getFileName().toString(), loaded.warnings());
            case ReadResult.Rejected rejected ->
                throw new IllegalArgumentException(rejected.problems().getFirst().describe(Language.ENGLISH));
        };
    }

    private void measure(ObjectNode figures) throws InterruptedException {
        for (int pass = 0; pass < WARM_UP; pass++) {
            all(JsonNodeFactory.instance.objectNode());
        }
        all(figures);
    }

    private void all(ObjectNode figures) throws InterruptedException {
        figures.set("pan", Gestures.pan(screen));
        figures.set("zoom", Gestures.zoom(screen));
        figures.set("filter_ms", filter());
        figures.set("details_ms", details());
    }

    private ObjectNode filter() throws InterruptedException {
        EventFilter one =
                EventFilter.NONE.toggled(window.state().timeline().actors().getFirst());
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("one", filtered(one));
        node.put("all", filtered(EventFilter.NONE));
        return node;
    }

    private double filtered(EventFilter filter) throws InterruptedException {
        return screen.paintAfter(arranged -> {
                    window.state().filterProperty().set(filter);
                    window.state().whenArranged(arranged);
                })
                .all();
    }

    private ObjectNode details() throws InterruptedException {
        Event event = window.state().timeline().events().getFirst();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("open", selected(Optional.of(event)));
        node.put("close", selected(Optional.empty()));
        return node;
    }

    private double selected(Optional<Event> selection) throws InterruptedException {
        return screen.paint(() -> window.state().selectionProperty().set(selection))
                .all();
    }
}
