package masar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import masar.export.ImageExport;
import masar.export.ImageFile;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.pdf.PdfPages;
import masar.export.poster.ImageRequest;
import masar.i18n.Messages;
import masar.typography.Typeface;

/** Draws an image with JavaFX's Headless platform: no display, no GTK. */
final class HeadlessExport {

    private HeadlessExport() {}

    /** Writes the same image to each of some files, in the format of its name. */
    static void write(ImageRequest request, PdfPages pages, List<Path> files, Messages messages) throws Failure {
        try {
            Drawing drawing = draw(request);
            for (Path file : files) {
                ImageFile.write(drawing, request.scale(), pages, file, Progress.NONE);
            }
        } catch (ExportException e) {
            throw Failure.failed(e.sentence(messages.language()));
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            throw Failure.failed(missingLibrary(String.valueOf(e.getMessage()), messages));
        }
    }

    /** Pango sets the text; of the libraries that JavaFX needs it alone may be missing on a server. */
    static String missingLibrary(String reason, Messages messages) {
        return reason.contains("pango")
                ? messages.get("pango.missing")
                : Quoting.sentence(messages, "toolkit.missing", reason);
    }

    private static Drawing draw(ImageRequest request) throws ExportException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Drawing> drawing = new CompletableFuture<>();
        onToolkit(() -> {
            try {
                Typeface.load();
                drawing.complete(ImageExport.of(request).draw());
            } catch (Throwable e) {
                drawing.completeExceptionally(e);
            }
        });
        try {
            return drawing.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof ExportException refused) {
                throw refused;
            }
            throw e;
        }
    }

    /** The toolkit starts once in the life of a process. */
    private static void onToolkit(Runnable action) {
        try {
            Platform.startup(action);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(action);
        }
    }
}
