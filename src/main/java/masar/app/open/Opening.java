package masar.app.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import masar.app.state.AppState;
import masar.app.state.Arrangement;
import masar.app.state.Dataset;
import masar.app.task.BackgroundTask;
import masar.dataset.ReadResult;
import masar.dataset.problem.Problem;
import masar.export.file.Progress;
import masar.export.reopen.ImageView;
import masar.export.reopen.TimelineFile;
import masar.i18n.BidiText;
import masar.layout.Grouping;
import masar.query.EventFilter;

/** Opens datasets, and images that carry one, of which the last one requested counts: reads and arranges them off the JavaFX thread. */
public final class Opening {

    private final AppState state;
    private Optional<BackgroundTask<Outcome>> running = Optional.empty();

    public Opening(AppState state) {
        this.state = state;
    }

    /** What came of it, unless it was cancelled or failed. */
    public sealed interface Outcome {}

    /**
     * The dataset, and all of it as the grouping arranged it when the opening began.
     *
     * @param view how it is shown by the image that carried it
     */
    public record Opened(Dataset dataset, Arrangement whole, Optional<ImageView> view) implements Outcome {}

    /** The file is no dataset and carries none. */
    public record Refused(String file, List<Problem> problems) implements Outcome {}

    /**
     * Opens a file in place of one that is still being opened.
     *
     * @param then takes what came of it, on the JavaFX thread; it changes nothing by itself
     */
    public void run(Path file, Consumer<Outcome> then) {
        cancel();
        String name = file.getFileName().toString();
        Grouping grouping = state.groupingProperty().get();
        BackgroundTask<Outcome> task = BackgroundTask.of(progress -> read(file, name, grouping, progress));
        running = Optional.of(task);
        state.notices()
                .follow(task, "open", task::drop, BidiText.leftToRight(name, state.language()))
                .onSuccess(then)
                .start();
    }

    /** Ends an opening that runs, without an outcome. */
    public void cancel() {
        running.ifPresent(BackgroundTask::drop);
        running = Optional.empty();
    }

    private static Outcome read(Path file, String name, Grouping grouping, Progress progress) {
        DoubleConsumer goOn = BackgroundTask.stopping(progress);
        TimelineFile read = TimelineFile.read(file, goOn);
        return switch (read.result()) {
            case ReadResult.Loaded loaded -> {
                goOn.accept(1);
                Dataset dataset =
                        Dataset.of(loaded.timeline(), name, loaded.warnings()).at(file);
                goOn.accept(1);
                yield new Opened(dataset, Arrangement.of(dataset, EventFilter.NONE, grouping), read.view());
            }
            case ReadResult.Rejected rejected -> new Refused(name, rejected.problems());
        };
    }
}
