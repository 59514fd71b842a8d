package masar.app.open;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import masar.app.state.AppState;
import masar.app.state.Arrangement;
import masar.app.state.Dataset;
import masar.app.task.Background;
import masar.app.task.ProgressNotice;
import masar.dataset.DatasetReader;
import masar.dataset.Problem;
import masar.dataset.ReadResult;
import masar.i18n.BidiText;
import masar.layout.Grouping;
import masar.query.EventFilter;
import org.controlsfx.control.NotificationPane;

/** Opens one dataset: reads and arranges it off the JavaFX thread and tells how far it is. */
public final class Opening {

    private final AppState state;
    private final NotificationPane notices;
    private final ProgressNotice notice;

    public Opening(AppState state, NotificationPane notices) {
        this.state = state;
        this.notices = notices;
        this.notice =
                new ProgressNotice(notices, "open-progress", state.messages().get("cancel"));
    }

    /** How it went. */
    public sealed interface Outcome {}

    /** The dataset, and all of it as the present grouping arranges it. */
    public record Opened(Dataset dataset, Arrangement whole) implements Outcome {}

    /** The file is no dataset. */
    public record Refused(String file, List<Problem> problems) implements Outcome {}

    /** Someone has changed their mind. */
    public record CalledOff() implements Outcome {}

    public void run(Path file, Consumer<Outcome> then) {
        String name = file.getFileName().toString();
        Grouping grouping = state.groupingProperty().get();
        notice.show(state.messages().get("open.running", BidiText.isolate(name)));
        Background.run(() -> read(file, name, grouping), outcome -> {
            notice.end();
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
        if (notice.cancelled()) {
            throw new CancellationException();
        }
        notice.at(done);
    }
}
