package masar.app.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import masar.app.state.AppState;
import masar.app.task.BackgroundTask;
import masar.app.task.Notices;
import masar.export.ImageExport;
import masar.export.ImageFormat;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.pdf.PdfWriter;
import masar.export.pdf.PrintSheet;
import masar.export.poster.ImageRequest;
import masar.i18n.BidiText;
import masar.view.theme.Theme;

/**
 * Prints one image: draws it, asks the reader where to, and hands over a PDF document that fits the paper. Printers take
 * such documents as they are, so that lines stay lines and Arabic stays as it is on screen.
 */
public final class Printing {

    private final AppState state;
    private final Notices notices;
    private final Supplier<Window> owner;
    private final PrintDialog dialog;

    /** @param owner the window that the dialogue belongs to */
    public Printing(AppState state, Supplier<Window> owner, PrintDialog dialog) {
        this.state = state;
        this.notices = state.notices();
        this.owner = owner;
        this.dialog = dialog;
    }

    /** Prints an image; paper has a white background, whatever the window has. Only on the JavaFX thread. */
    public void print(ImageRequest request) {
        ImageRequest onPaper = request.theme() == Theme.DARK ? request.themed(Theme.LIGHT) : request;
        run(progress -> ImageExport.of(onPaper), export -> {
            try {
                ask(export.draw());
            } catch (ExportException e) {
                refuse(e);
            }
        });
    }

    private void ask(Drawing drawing) {
        dialog.ask(owner.get(), drawing.caption().title(), drawing)
                .ifPresentOrElse(job -> send(drawing, job), () -> say("print.cancelled"));
    }

    private void send(Drawing drawing, PrintDialog.Job job) {
        run(progress -> document(drawing, job.sheet(), progress), document -> job.send(document, this::done));
    }

    private <T> void run(BackgroundTask.Work<T> step, Consumer<T> then) {
        BackgroundTask<T> task = BackgroundTask.of(step);
        notices.follow(task, "print", task::cancel)
                .onSuccess(then)
                .onCancelled(() -> say("print.cancelled"))
                .onFailure(failure -> {
                    switch (failure) {
                        case ExportException known -> refuse(known);
                        case IOException known -> refuse(String.valueOf(known.getMessage()));
                        default -> notices.failed(failure, "print");
                    }
                })
                .start();
    }

    /** Writes the document to a place that lasts as long as the process. */
    private Path document(Drawing drawing, PrintSheet sheet, Progress progress) throws IOException, ExportException {
        Path folder = Files.createTempDirectory("masar");
        Path file = folder.resolve(state.messages().get("export.file") + ImageFormat.PDF.ending());
        // The other way round: what is in the folder goes before the folder.
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        PdfWriter.write(drawing, sheet, file, progress);
        return file;
    }

    private void done(PrintDialog.Outcome outcome) {
        switch (outcome) {
            case PrintDialog.Sent sent -> say("print.done");
            case PrintDialog.Shown shown -> say("print.shown");
            case PrintDialog.NotShown kept -> offer(kept.pdf().toString());
            case PrintDialog.Failed failed -> refuse(failed.reason());
        }
    }

    private void offer(String pdf) {
        notices.offerCopy(
                () -> state.messages().get("print.unshown", BidiText.leftToRight(pdf, state.language())),
                "print.unshown.copy",
                () -> pdf);
    }

    private void say(String key) {
        notices.say(() -> state.messages().get(key));
    }

    private void refuse(ExportException known) {
        notices.refuse(() -> known.sentence(state.language()));
    }

    private void refuse(String reason) {
        notices.refuse(() -> state.messages().get("print.refused", BidiText.quoted(reason, state.language())));
    }
}
