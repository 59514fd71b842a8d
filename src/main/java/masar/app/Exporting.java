package masar.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.ProgressBar;
import masar.export.Drawing;
import masar.export.ExportException;
import masar.export.ImageExport;
import masar.export.ImageRequest;
import masar.export.PngWriter;
import masar.export.Progress;
import masar.text.Messages;
import masar.time.BidiText;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/** One export: draws on the JavaFX thread, writes off it, and tells how far it is and how it went. */
final class Exporting {

    private final AppState state;
    private final NotificationPane notices;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ProgressBar bar = new ProgressBar(0);

    Exporting(AppState state, NotificationPane notices) {
        this.state = state;
        this.notices = notices;
    }

    void run(ImageRequest request, Path file) {
        Messages messages = state.messages();
        bar.setId("export-progress");
        notices.setGraphic(bar);
        notices.getActions().setAll(new Action(messages.get("export.cancel"), pressed -> cancelled.set(true)));
        notices.show(messages.get("export.running"));
        Drawing drawing;
        try {
            drawing = ImageExport.drawing(request);
        } catch (ExportException e) {
            done(Optional.of(e), file, messages);
            return;
        }
        Background.run(() -> write(drawing, request.scale(), file), problem -> done(problem, file, messages));
    }

    private void done(Optional<ExportException> problem, Path file, Messages messages) {
        notices.setGraphic(null);
        notices.getActions().clear();
        notices.show(outcome(problem, file, messages));
    }

    private Optional<ExportException> write(Drawing drawing, double scale, Path file) {
        try {
            PngWriter.write(drawing, scale, file, new Progress() {
                @Override
                public void at(double done) {
                    Platform.runLater(() -> bar.setProgress(done));
                }

                @Override
                public boolean cancelled() {
                    return cancelled.get();
                }
            });
            return Optional.empty();
        } catch (ExportException e) {
            return Optional.of(e);
        }
    }

    private String outcome(Optional<ExportException> problem, Path file, Messages messages) {
        if (cancelled.get() && problem.isPresent()) {
            return messages.get("export.cancelled");
        }
        return problem.map(e -> e.sentence(messages.language()))
                .orElseGet(() -> messages.get("export.done", BidiText.isolate(file.toString())));
    }
}
