package masar.app.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import masar.app.state.AppState;
import masar.app.task.BackgroundTask;
import masar.app.task.Notices;
import masar.export.DocumentExport;
import masar.export.ImageExport;
import masar.export.ImageFile;
import masar.export.MissingLetters;
import masar.export.drawing.DocumentDrawing;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.poster.ImageRequest;
import masar.i18n.BidiText;
import masar.i18n.Messages;

/** Exports images: draws on the JavaFX thread, writes off it, and reports how far it is and what came of it. */
public final class Exporting {

    private final AppState state;
    private final Notices notices;
    private final Consumer<Path> showFolder;

    /** @param showFolder shows the folder in which an image was saved */
    public Exporting(AppState state, Consumer<Path> showFolder) {
        this.state = state;
        this.notices = state.notices();
        this.showFolder = showFolder;
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
        if (files.stream().allMatch(file -> ImageFile.isDocument(request, file))) {
            write(request, Optional.empty(), wanted, chosen, files);
        } else {
            draw(
                    "export",
                    request,
                    wanted.embed(),
                    picture -> write(request, Optional.of(picture), wanted, chosen, files));
        }
    }

    private void write(
            ImageRequest request, Optional<Drawing> picture, ExportFiles wanted, Path chosen, List<Path> files) {
        run(
                "export",
                progress -> write(request, picture, wanted, chosen, files, progress),
                missing ->
                        notices.offer(() -> saved(files, missing), "export.folder", () -> showFolder.accept(chosen)));
    }

    /** Puts an image on the clipboard. */
    public void copy(ImageRequest request) {
        draw(
                "copy",
                request,
                false,
                drawing -> run(
                        "copy",
                        progress -> new Copied(
                                ExportPreview.image(drawing, request.scale(), progress)
                                        .orElseThrow(),
                                MissingLetters.of(drawing)),
                        this::toClipboard));
    }

    private record Copied(Image image, MissingLetters missing) {}

    private void toClipboard(Copied copied) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(copied.image());
        if (Clipboard.getSystemClipboard().setContent(content)) {
            notices.say(() -> report("copy.done", "", copied.missing()));
        } else {
            say("copy.cancelled");
        }
    }

    /** What has been done, and which letters the image lacks if there are any. */
    private String report(String done, String files, MissingLetters missing) {
        String sentence = state.messages().get(done, files);
        return missing.sentence(state.styleProperty().get())
                .map(warning -> state.messages().get("export.warned", sentence, warning))
                .orElse(sentence);
    }

    /**
     * @param work what is done to the drawing
     * @param embed whether files of it carry the events that it shows
     */
    private void draw(String work, ImageRequest request, boolean embed, Consumer<Drawing> then) {
        run(work, progress -> ImageExport.of(request), export -> {
            try {
                then.accept((embed ? export.withData() : export).draw());
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
        notices.refuse(() -> known.sentence(state.language()));
    }

    private String saved(List<Path> files, MissingLetters missing) {
        Messages messages = state.messages();
        return report(
                "export.done",
                files.stream()
                        .map(file -> BidiText.leftToRight(file.toString(), state.language()))
                        .reduce((a, b) -> messages.get("export.and", a, b))
                        .orElse(""),
                missing);
    }

    /**
     * Writes all files; returns the letters that the image lacks.
     *
     * @param picture for those that are not documents; empty if all are
     */
    private static MissingLetters write(
            ImageRequest request,
            Optional<Drawing> picture,
            ExportFiles wanted,
            Path chosen,
            List<Path> files,
            Progress progress)
            throws ExportException {
        List<Drawing> drawings = new ArrayList<>(picture.stream().toList());
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            if (!file.equals(chosen)) {
                ImageFile.requireNew(file);
            }
            Progress part = progress.part(i, files.size());
            if (ImageFile.isDocument(request, file)) {
                DocumentDrawing document = DocumentExport.draw(request, wanted.embed(), part.part(0, 2));
                drawings.addAll(document.pages());
                ImageFile.write(document, file, part.part(1, 2));
            } else {
                ImageFile.write(picture.orElseThrow(), request.scale(), wanted.pages(), file, part);
            }
        }
        return MissingLetters.of(drawings);
    }
}
