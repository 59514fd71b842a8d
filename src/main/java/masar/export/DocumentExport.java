package masar.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import masar.export.document.DocumentPages;
import masar.export.drawing.DocumentDrawing;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Caption;
import masar.export.drawing.SceneTracer;
import masar.export.file.ExportException;
import masar.export.file.ExportException.Reason;
import masar.export.file.Progress;
import masar.export.file.Steps;
import masar.export.poster.EventNotes;
import masar.export.poster.ImageRequest;
import masar.export.poster.Poster;
import masar.export.poster.PosterText;
import masar.export.reopen.ImageData;

/**
 * Turns a request in columns into a document of several pages. Meant for a background thread, from which each page is laid
 * out and drawn on the JavaFX thread, so that the window can be used between two of them.
 */
public final class DocumentExport {

    /** As {@link ImageExport}: after this many rounds nothing changes. */
    private static final int ROUNDS = 3;

    private final ImageRequest request;
    private final PosterText text;
    private final boolean embed;

    private DocumentExport(ImageRequest request, boolean embed) {
        this.request = request;
        this.text = new PosterText(request);
        this.embed = embed;
    }

    /**
     * Draws a document; after {@link masar.typography.Typeface#load()}.
     *
     * @param request in columns, with the pages of a document
     * @param embed whether the file carries the events that it shows
     * @throws ExportException if a page has no space for a card, or drawing was cancelled
     * @throws IllegalStateException if the pages do not show all events exactly once, which is a fault of the program
     */
    public static DocumentDrawing draw(ImageRequest request, boolean embed, Progress progress) throws ExportException {
        return new DocumentExport(request, embed).draw(progress);
    }

    /** Draws a document whose file does not carry its events. */
    public static DocumentDrawing draw(ImageRequest request, Progress progress) throws ExportException {
        return draw(request, false, progress);
    }

    private DocumentDrawing draw(Progress progress) throws ExportException {
        DocumentPages pages = onToolkit(() -> DocumentPages.of(request, text));
        List<Drawing> drawings = new ArrayList<>();
        Steps steps = new Steps(progress, pages.count());
        for (int i = 0; i < pages.count(); i++) {
            int page = i;
            if (!steps.goOn()) {
                throw new ExportException(Reason.CANCELLED, Path.of(""));
            }
            drawings.add(onToolkit(() -> drawn(pages, page)));
            steps.next();
        }
        DocumentDrawing document = new DocumentDrawing(caption(), drawings, pages.outline(), pages.links());
        document.requireComplete();
        if (document.events() != text.events().size()) {
            throw new IllegalStateException(document.events() + " events are drawn, not "
                    + text.events().size());
        }
        return document;
    }

    private Caption caption() {
        return embed ? text.caption().with(ImageData.of(request, text.events().events())) : text.caption();
    }

    private Drawing drawn(DocumentPages pages, int number) {
        Region page = pages.page(number);
        Scene scene = new Scene(page, pages.width(), pages.height());
        scene.getStylesheets().setAll(Poster.stylesheets(request.theme()));
        for (int round = 0; round < ROUNDS; round++) {
            page.applyCss();
            page.layout();
        }
        return new Drawing(
                pages.width(),
                pages.height(),
                text.caption(),
                pages.events(number),
                request.transparent(),
                SceneTracer.trace(scene, new EventNotes(request.style())::mark));
    }

    private static <T> T onToolkit(Callable<T> work) throws ExportException {
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExportException(Reason.CANCELLED, Path.of(""));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ExportException refused) {
                throw refused;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
