package masar.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import masar.app.state.AppState;
import masar.app.task.BackgroundTask;
import masar.app.task.Notices;
import masar.export.ImageExport;
import masar.export.ImageFile;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.pdf.PdfPages;
import masar.export.poster.ImageRequest;
import masar.i18n.BidiText;
import masar.i18n.Messages;

/** Exports images: draws on the JavaFX thread, writes off it, and reports how far it is and what came of it. */
public final class Exporting {

    private final AppState state;
    private final Notices notices;

    public Exporting(AppState state) {
        this.state = state;
        this.notices = state.notices();
    }

    /**
     * Saves an image.
     *
     * @param chosen the name that the reader chose, and whose file may be replaced
     * @param wanted files of other names than the chosen one must not be there yet
     */
    public void save(ImageRequest request, Path chosen, ExportFiles wanted) {
        List<Path> files =
                wanted.formats().stream().map(format -> format.rename(chosen)).toList();
        draw(
                "export",
                request,
                drawing -> run(
                        "export",
                        progress -> write(drawing, request.scale(), wanted.pages(), chosen, files, progress),
                        written -> notices.say(() -> saved(files))));
    }

    /** Puts an image on the clipboard. */
    public void copy(ImageRequest request) {
        draw(
                "copy",
                request,
                drawing -> run(
                        "copy",
                        progress -> ExportPreview.image(drawing, request.scale(), progress)
                                .orElseThrow(),
                        image -> say(toClipboard(image) ? "copy.done" : "copy.cancelled")));
    }

    private static boolean toClipboard(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        return Clipboard.getSystemClipboard().setContent(content);
    }

    /** @param work what is done to the drawing */
    private void draw(String work, ImageRequest request, Consumer<Drawing> then) {
        run(work, progress -> ImageExport.of(request), export -> {
            try {
                then.accept(export.draw());
            } catch (ExportException e) {
                refuse(e);
            }
        });
    }

    /** Runs a step of some work, named by what its messages begin with. */
    private <T> void run(String work, BackgroundTask.Work<T> step, Consumer<T> then) {
        BackgroundTask<T> task = BackgroundTask.of(step);
        notices.follow(task, work, task::cancel)
                .onSuccess(then)
                .onCancelled(() -> say(work + ".cancelled"))
                .onFailure(failure -> {
                    if (failure instanceof ExportException known) {
                        refuse(known);
                    } else {
                        notices.failed(failure, work);
                    }
                })
                .start();
    }

    private void say(String key) {
        notices.say(() -> state.messages().get(key));
    }

    private void refuse(ExportException known) {
        notices.say(() -> known.sentence(state.language()));
    }

    private String saved(List<Path> files) {
        Messages messages = state.messages();
        return messages.get(
                "export.done",
                files.stream()
                        .map(file -> BidiText.leftToRight(file.toString(), state.language()))
                        .reduce((a, b) -> messages.get("export.and", a, b))
                        .orElse(""));
    }

    /** Writes all files. */
    private static List<Path> write(
            Drawing drawing, double scale, PdfPages pages, Path chosen, List<Path> files, Progress progress)
            throws ExportException {
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            if (!file.equals(chosen)) {
                ImageFile.requireNew(file);
            }
            ImageFile.write(drawing, scale, pages, file, progress.part(i, files.size()));
        }
        return files;
    }
}
