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
import masar.export.DocumentExport;
import masar.export.ImageExport;
import masar.export.ImageFormat;
import masar.export.drawing.DocumentDrawing;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.pdf.PageOrientation;
import masar.export.pdf.PdfWriter;
import masar.export.pdf.PrintSheet;
import masar.export.poster.DocumentOptions;
import masar.export.poster.ImageRequest;
import masar.i18n.BidiText;
import masar.layout.columns.TypeRange;
import masar.view.theme.Theme;

/**
 * Prints an image, or events in columns on as many pages as they need: asks the reader where to, and hands over a PDF document
 * that fits the paper. Printers take
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
        if (onPaper.columns().isPresent()) {
            printPages(onPaper);
        } else {
            printPicture(onPaper);
        }
    }

    private void printPicture(ImageRequest request) {
        run(progress -> ImageExport.of(request), export -> {
            try {
                Drawing drawing = export.draw();
                ask(
                        drawing.caption().title(),
                        PrintSheet.a4(drawing),
                        (sheet, file, progress) -> PdfWriter.write(drawing, sheet, file, progress));
            } catch (ExportException e) {
                refuse(e);
            }
        });
    }

    /**
     * Events in columns flow over as many sheets as they need, whatever these measure. Sources, which take several times as
     * many sheets, are printed only if they were asked for.
     */
    private void printPages(ImageRequest request) {
        String title = request.timeline().title().in(request.style().language());
        ask(title, PrintSheet.a4(PageOrientation.PORTRAIT), (sheet, file, progress) -> {
            DocumentDrawing document = DocumentExport.draw(on(sheet, request), progress.part(0, 2));
            PdfWriter.write(document, file, progress.part(1, 2));
        });
    }

    private static ImageRequest on(PrintSheet sheet, ImageRequest request) {
        TypeRange type = request.document().map(DocumentOptions::type).orElse(TypeRange.PAPER);
        boolean sources = request.document().map(DocumentOptions::sources).orElse(false);
        DocumentOptions pages = new DocumentOptions(sheet, type, sources);
        return request.columns()
                .map(columns -> request.inColumns(columns.on(pages)))
                .orElse(request);
    }

    /** Writes what is printed for the sheet that the reader chose. */
    private interface Writing {
        void write(PrintSheet sheet, Path file, Progress progress) throws ExportException;
    }

    private void ask(String title, PrintSheet usual, Writing writing) {
        dialog.ask(owner.get(), title, usual)
                .ifPresentOrElse(
                        job -> run(
                                progress -> document(writing, job.sheet(), progress),
                                document -> job.send(document, this::done)),
                        () -> say("print.cancelled"));
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
    private Path document(Writing writing, PrintSheet sheet, Progress progress) throws IOException, ExportException {
        Path folder = Files.createTempDirectory("masar");
        Path file = folder.resolve(state.messages().get("export.file") + ImageFormat.PDF.ending());
        // The other way round: what is in the folder goes before the folder.
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        writing.write(sheet, file, progress);
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
