package masar.app.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import masar.app.state.AppState;
import masar.app.task.BackgroundTask;
import masar.app.task.Notices;
import masar.export.DocumentExport;
import masar.export.ImageExport;
import masar.export.ImageExport.Drawn;
import masar.export.ImageFile;
import masar.export.MissingLetters;
import masar.export.drawing.DocumentDrawing;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.poster.ColumnFit;
import masar.export.poster.FitText;
import masar.export.poster.ImageRequest;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.time.LabelStyle;

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
            draw("export", request, wanted.embed(), drawn -> write(request, Optional.of(drawn), wanted, chosen, files));
        }
    }

    private void write(
            ImageRequest request, Optional<Drawn> picture, ExportFiles wanted, Path chosen, List<Path> files) {
        run(
                "export",
                progress -> write(request, picture.map(Drawn::drawing), wanted, chosen, files, progress),
                missing -> notices.offer(
                        () -> saved(files, request, picture.flatMap(Drawn::fit), missing),
                        "export.folder",
                        () -> showFolder.accept(chosen)));
    }

    /** Puts an image on the clipboard. */
    public void copy(ImageRequest request) {
        draw(
                "copy",
                request,
                false,
                drawn -> run(
                        "copy",
                        progress -> new Copied(
                                ExportPreview.image(drawn.drawing(), request.scale(), progress)
                                        .orElseThrow(),
                                MissingLetters.of(drawn.drawing())),
                        copied -> toClipboard(copied, request, drawn.fit())));
    }

    private record Copied(Image image, MissingLetters missing) {}

    private void toClipboard(Copied copied, ImageRequest request, Optional<ColumnFit> fit) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(copied.image());
        if (Clipboard.getSystemClipboard().setContent(content)) {
            notices.say(() -> report("copy.done", "", request, fit, copied.missing()));
        } else {
            say("copy.cancelled");
        }
    }

    /** What has been done, how many events the image shows if not all, and which letters it lacks if there are any. */
    private String report(
            String done, String files, ImageRequest request, Optional<ColumnFit> fit, MissingLetters missing) {
        LabelStyle style = state.styleProperty().get();
        Optional<String> some = fit.filter(shown -> !shown.complete())
                .map(shown -> new FitText(style)
                        .counts(shown, request.columns().orElseThrow().unit()));
        return Stream.of(some, missing.sentence(style))
                .flatMap(Optional::stream)
                .reduce(
                        state.messages().get(done, files),
                        (said, more) -> state.messages().get("export.warned", said, more));
    }

    /**
     * @param work what is done to the drawing
     * @param embed whether files of it carry the events that it shows
     */
    private void draw(String work, ImageRequest request, boolean embed, Consumer<Drawn> then) {
        run(work, progress -> ImageExport.of(request), export -> {
            try {
                then.accept((embed ? export.withData() : export).drawn());
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

    private String saved(List<Path> files, ImageRequest request, Optional<ColumnFit> fit, MissingLetters missing) {
        Messages messages = state.messages();
        return report(
                "export.done",
                files.stream()
                        .map(file -> BidiText.leftToRight(file.toString(), state.language()))
                        .reduce((a, b) -> messages.get("export.and", a, b))
                        .orElse(""),
                request,
                fit,
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
