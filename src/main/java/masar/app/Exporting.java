package masar.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import masar.export.Drawing;
import masar.export.ExportException;
import masar.export.ImageExport;
import masar.export.ImageFile;
import masar.export.ImageRequest;
import masar.export.Pixels;
import masar.export.Progress;
import masar.text.Messages;
import masar.time.BidiText;
import org.controlsfx.control.NotificationPane;

/** One export: draws on the JavaFX thread, writes off it, and tells how far it is and how it went. */
final class Exporting {

    private final AppState state;
    private final NotificationPane notices;
    private final WaitNotice wait;

    Exporting(AppState state, NotificationPane notices) {
        this.state = state;
        this.notices = notices;
        this.wait = new WaitNotice(notices, "export-progress", state.messages().get("cancel"));
    }

    void run(ImageRequest request, Path file) {
        Messages messages = state.messages();
        wait.show(messages.get("export.running"));
        Drawing drawing;
        try {
            drawing = ImageExport.drawing(request);
        } catch (ExportException e) {
            done(Optional.of(e), file, messages);
            return;
        }
        Background.run(() -> write(drawing, request.scale(), file), problem -> done(problem, file, messages));
    }

    /** Puts an image on the clipboard. */
    void copy(ImageRequest request) {
        Messages messages = state.messages();
        try {
            Drawing drawing = ImageExport.drawing(request);
            Background.run(() -> Pixels.of(drawing, request.scale()), pixels -> {
                ClipboardContent content = new ClipboardContent();
                content.putImage(ExportPreview.image(pixels));
                Clipboard.getSystemClipboard().setContent(content);
                notices.show(messages.get("export.copied"));
            });
        } catch (ExportException e) {
            notices.show(e.sentence(messages.language()));
        }
    }

    private void done(Optional<ExportException> problem, Path file, Messages messages) {
        wait.end();
        notices.show(outcome(problem, file, messages));
    }

    private Optional<ExportException> write(Drawing drawing, double scale, Path file) {
        try {
            ImageFile.write(drawing, scale, file, new Progress() {
                @Override
                public void at(double done) {
                    wait.at(done);
                }

                @Override
                public boolean cancelled() {
                    return wait.cancelled();
                }
            });
            return Optional.empty();
        } catch (ExportException e) {
            return Optional.of(e);
        }
    }

    private String outcome(Optional<ExportException> problem, Path file, Messages messages) {
        if (wait.cancelled() && problem.isPresent()) {
            return messages.get("export.cancelled");
        }
        return problem.map(e -> e.sentence(messages.language()))
                .orElseGet(() -> messages.get("export.done", BidiText.isolate(file.toString())));
    }
}
