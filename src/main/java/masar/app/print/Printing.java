package masar.app.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import masar.app.state.AppState;
import masar.app.task.Background;
import masar.app.task.ProgressNotice;
import masar.export.ImageExport;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.pdf.PdfWriter;
import masar.export.pdf.PrintSheet;
import masar.export.poster.ImageRequest;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.view.theme.Theme;
import org.controlsfx.control.NotificationPane;

/**
 * Prints one image: draws it, asks the reader where to, and hands over a PDF document that fits the paper. Printers take
 * such documents as they are, so that lines stay lines and Arabic stays as it is on screen.
 */
public final class Printing {

    private final Messages messages;
    private final NotificationPane notices;
    private final PrintDialog dialog;
    private final ProgressNotice notice;

    public Printing(AppState state, NotificationPane notices, PrintDialog dialog) {
        this.messages = state.messages();
        this.notices = notices;
        this.dialog = dialog;
        this.notice = new ProgressNotice(notices, "print-progress", messages.get("cancel"));
    }

    /** Prints an image; paper has a white ground, whatever the window has. Only on the JavaFX thread. */
    public void print(ImageRequest request) {
        ImageRequest onPaper = request.theme() == Theme.DARK ? request.themed(Theme.LIGHT) : request;
        notice.show(messages.get("print.running"));
        Background.run(() -> ImageExport.of(onPaper), export -> {
            if (notice.cancelled()) {
                done(messages.get("print.cancelled"));
                return;
            }
            try {
                Drawing drawing = export.draw();
                notice.end();
                ask(drawing);
            } catch (ExportException e) {
                done(e.sentence(messages.language()));
            }
        });
    }

    private void ask(Drawing drawing) {
        Optional<PrintDialog.Job> chosen =
                dialog.ask(notices.getScene().getWindow(), drawing.caption().title(), drawing);
        if (chosen.isEmpty()) {
            done(messages.get("print.cancelled"));
            return;
        }
        PrintDialog.Job job = chosen.get();
        notice.show(messages.get("print.running"));
        Background.run(() -> document(drawing, job.sheet()), document -> {
            switch (document) {
                case Written written -> job.send(written.file(), this::done);
                case Refused refused -> done(refused.sentence());
            }
        });
    }

    private sealed interface Document {}

    private record Written(Path file) implements Document {}

    private record Refused(String sentence) implements Document {}

    /** Writes the document to a place that lasts as long as the process. */
    private Document document(Drawing drawing, PrintSheet sheet) {
        try {
            Path folder = Files.createTempDirectory("masar");
            Path file = folder.resolve(messages.get("export.file") + PdfWriter.ENDING);
            // The other way round: what is in the folder goes before the folder.
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            PdfWriter.write(drawing, sheet, file, notice);
            return new Written(file);
        } catch (IOException e) {
            return new Refused(failed(String.valueOf(e.getMessage())));
        } catch (ExportException e) {
            return new Refused(notice.cancelled() ? messages.get("print.cancelled") : e.sentence(messages.language()));
        }
    }

    private void done(PrintDialog.Outcome outcome) {
        done(
                switch (outcome) {
                    case PrintDialog.Sent sent -> messages.get("print.done");
                    case PrintDialog.Shown shown -> messages.get("print.shown");
                    case PrintDialog.Failed failed -> failed(failed.reason());
                });
    }

    private String failed(String reason) {
        return messages.get("print.failed", BidiText.isolate(reason));
    }

    private void done(String sentence) {
        notice.end();
        notices.show(sentence);
    }
}
