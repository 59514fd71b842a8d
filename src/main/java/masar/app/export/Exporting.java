package masar.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import masar.app.state.AppState;
import masar.app.task.Background;
import masar.app.task.ProgressNotice;
import masar.export.ImageExport;
import masar.export.ImageFile;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.pdf.PdfPages;
import masar.export.poster.ImageRequest;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import org.controlsfx.control.NotificationPane;

/** One export: draws on the JavaFX thread, writes off it, and tells how far it is and how it went. */
public final class Exporting {

    private final Messages messages;
    private final NotificationPane notices;
    private final ProgressNotice notice;

    public Exporting(AppState state, NotificationPane notices) {
        this.messages = state.messages();
        this.notices = notices;
        this.notice = new ProgressNotice(notices, "export-progress", messages.get("cancel"));
    }

    /**
     * Saves an image.
     *
     * @param chosen the name that the reader chose, and whose file may be replaced
     * @param wanted files of other names than the chosen one must not be there yet
     */
    public void save(ImageRequest request, Path chosen, ExportFiles wanted) {
        List<Path> files = wanted.endings().stream()
                .map(ending -> ImageFile.inFormat(chosen, ending))
                .toList();
        draw(
                "export.running",
                request,
                drawing -> Background.run(
                        () -> write(drawing, request.scale(), wanted.pages(), chosen, files), this::done));
    }

    /** Puts an image on the clipboard. */
    public void copy(ImageRequest request) {
        draw(
                "export.copying",
                request,
                drawing -> Background.run(
                        () -> ExportPreview.image(drawing, request.scale(), notice),
                        image -> done(messages.get(
                                image.map(Exporting::toClipboard).orElse(false)
                                        ? "export.copied"
                                        : "export.copy.cancelled"))));
    }

    private static boolean toClipboard(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        return Clipboard.getSystemClipboard().setContent(content);
    }

    /** @param running tells what is done to the drawing */
    private void draw(String running, ImageRequest request, Consumer<Drawing> then) {
        notice.show(messages.get(running));
        Background.run(() -> ImageExport.of(request), export -> {
            try {
                then.accept(export.draw());
            } catch (ExportException e) {
                done(e.sentence(messages.language()));
            }
        });
    }

    private void done(String sentence) {
        notice.end();
        notices.show(sentence);
    }

    /** Writes all files; returns what to tell of it. */
    private String write(Drawing drawing, double scale, PdfPages pages, Path chosen, List<Path> files) {
        try {
            for (int i = 0; i < files.size(); i++) {
                Path file = files.get(i);
                if (!file.equals(chosen)) {
                    ImageFile.requireNew(file);
                }
                ImageFile.write(drawing, scale, pages, file, notice.part(i, files.size()));
            }
            return messages.get(
                    "export.done",
                    files.stream()
                            .map(file -> BidiText.isolate(file.toString()))
                            .reduce((a, b) -> messages.get("export.and", a, b))
                            .orElse(""));
        } catch (ExportException e) {
            return notice.cancelled() ? messages.get("export.cancelled") : e.sentence(messages.language());
        }
    }
}
