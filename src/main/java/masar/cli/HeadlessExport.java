package masar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import masar.export.DocumentExport;
import masar.export.ImageExport;
import masar.export.ImageExport.Drawn;
import masar.export.ImageFile;
import masar.export.MissingLetters;
import masar.export.drawing.DocumentDrawing;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.pdf.PdfPages;
import masar.export.poster.ColumnFit;
import masar.export.poster.FitText;
import masar.export.poster.ImageRequest;
import masar.export.poster.TypeUnit;
import masar.i18n.Messages;
import masar.typography.Typeface;

/** Draws an image with JavaFX's Headless platform: no display, no GTK. */
final class HeadlessExport {

    private HeadlessExport() {}

    /**
     * Writes the same image to as many of the files as can be written, in the format of its name.
     *
     * @param embed whether the files carry the events that they show
     * @param written receives each file that was
     * @param warned receives a sentence if the image shows boxes in place of letters
     * @throws Failure if one was not: a sentence for each, a line each
     */
    static void write(
            ImageRequest request,
            boolean embed,
            PdfPages pages,
            List<Path> files,
            Messages messages,
            Consumer<Path> written,
            Consumer<String> warned)
            throws Failure {
        requireLibraries(SystemLibraries.missingForText(), messages);
        List<String> failures = new ArrayList<>();
        try {
            startToolkit();
            boolean documents = files.stream().anyMatch(file -> ImageFile.isDocument(request, file));
            boolean pictures = !files.stream().allMatch(file -> ImageFile.isDocument(request, file));
            Optional<DocumentDrawing> document =
                    documents ? Optional.of(DocumentExport.draw(request, embed, Progress.NONE)) : Optional.empty();
            ImageExport export = ImageExport.of(request);
            Optional<Drawn> drawn = pictures ? Optional.of(draw(embed ? export.withData() : export)) : Optional.empty();
            Optional<Drawing> picture = drawn.map(Drawn::drawing);
            for (Path file : files) {
                try {
                    if (ImageFile.isDocument(request, file)) {
                        ImageFile.write(document.orElseThrow(), file, Progress.NONE);
                    } else {
                        ImageFile.write(picture.orElseThrow(), request.scale(), pages, file, Progress.NONE);
                    }
                    written.accept(file);
                } catch (ExportException e) {
                    failures.add(e.sentence(messages.language()));
                }
            }
            if (failures.size() < files.size()) {
                drawn.flatMap(Drawn::fit)
                        .filter(fit -> !fit.complete())
                        .map(fit -> some(fit, export, request, messages))
                        .ifPresent(warned);
                List<Drawing> drawings = new ArrayList<>(picture.stream().toList());
                document.map(DocumentDrawing::pages).ifPresent(drawings::addAll);
                MissingLetters.of(drawings).sentence(request.style()).ifPresent(warned);
            }
        } catch (ExportException e) {
            failures.add(e.sentence(messages.language()));
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            failures.add(Quoting.sentence(messages, "toolkit.missing", e.getMessage()));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            failures.add(Quoting.sentence(messages, "draw.failed", e));
        }
        if (!failures.isEmpty()) {
            throw Failure.failed(String.join(System.lineSeparator(), failures));
        }
    }

    /** Says that an image shows the most important events only, and with what it would show all. */
    private static String some(ColumnFit fit, ImageExport export, ImageRequest request, Messages messages) {
        TypeUnit unit = request.columns().orElseThrow().unit();
        return messages.get(
                "events.some", new FitText(request.style()).counts(fit, unit, export.remedy(fit, () -> false)));
    }

    /** Says which library text needs and the system does not have, before JavaFX says so at length. */
    static void requireLibraries(Optional<SystemLibraries.Library> missing, Messages messages) throws Failure {
        if (missing.isPresent()) {
            throw Failure.failed(messages.get(
                    "library.missing", missing.get().file(), missing.get().systemPackage()));
        }
    }

    private static Drawn draw(ImageExport export) throws ExportException {
        CompletableFuture<Drawn> drawing = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                drawing.complete(export.drawn());
            } catch (Throwable e) {
                drawing.completeExceptionally(e);
            }
        });
        try {
            return drawing.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ExportException refused) {
                throw refused;
            }
            throw unwrapped(e);
        }
    }

    /** What failed on the JavaFX thread, as it was thrown there. */
    private static RuntimeException unwrapped(CompletionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException fault ? fault : e;
    }

    /** The toolkit starts once in the life of a process. */
    private static void startToolkit() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> loaded = new CompletableFuture<>();
        Runnable load = () -> {
            try {
                Typeface.load();
                loaded.complete(null);
            } catch (Throwable e) {
                loaded.completeExceptionally(e);
            }
        };
        try {
            Platform.startup(load);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(load);
        }
        try {
            loaded.join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }
}
