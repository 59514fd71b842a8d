package masar.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import masar.dataset.DatasetReader;
import masar.dataset.Problem;
import masar.dataset.ReadResult;
import masar.layout.Grouping;
import masar.query.EventFilter;
import masar.time.BidiText;
import org.controlsfx.control.NotificationPane;

/** Opens one dataset: reads and arranges it off the JavaFX thread and tells how far it is. */
final class Opening {

    private final AppState state;
    private final NotificationPane notices;
    private final WaitNotice wait;

    Opening(AppState state, NotificationPane notices) {
        this.state = state;
        this.notices = notices;
        this.wait = new WaitNotice(notices, "open-progress", state.messages().get("cancel"));
    }

    /** How it went. */
    sealed interface Outcome {}

    /** The dataset, and all of it as the present grouping arranges it. */
    record Opened(Dataset dataset, Arrangement whole) implements Outcome {}

    /** The file is no dataset. */
    record Refused(String file, List<Problem> problems) implements Outcome {}

    /** Someone has changed their mind. */
    record CalledOff() implements Outcome {}

    void run(Path file, Consumer<Outcome> then) {
        String name = file.getFileName().toString();
        Grouping grouping = state.groupingProperty().get();
        wait.show(state.messages().get("open.running", BidiText.isolate(name)));
        Background.run(() -> read(file, name, grouping), outcome -> {
            wait.end();
            notices.hide();
            then.accept(outcome);
        });
    }

    private Outcome read(Path file, String name, Grouping grouping) {
        try {
            return switch (DatasetReader.read(file, this::goOn)) {
                case ReadResult.Loaded loaded -> {
                    Dataset dataset = Dataset.of(
                            loaded.timeline(), name, !loaded.warnings().isEmpty());
                    yield new Opened(dataset, Arrangement.of(dataset, EventFilter.NONE, grouping));
                }
                case ReadResult.Rejected rejected -> new Refused(name, rejected.problems());
            };
        } catch (CancellationException e) {
            return new CalledOff();
        }
    }

    private void goOn(double done) {
        if (wait.cancelled()) {
            throw new CancellationException();
        }
        wait.at(done);
    }
}
