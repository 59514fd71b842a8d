package masar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import masar.export.ImageExport;
import masar.export.ImageFile;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.poster.ImageRequest;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.frame.LayoutOptions;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.time.LabelStyle;
import masar.view.theme.Theme;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How long images of a dataset take, each once and from the request to the file. */
final class Exports {

    /** An image in which every event has its card is not made of more than these. */
    private static final int MOST_CARDS = 10_000;

    private final Timeline timeline;
    private final ObjectNode figures = JsonNodeFactory.instance.objectNode();

    private Exports(Timeline timeline) {
        this.timeline = timeline;
    }

    /** In milliseconds. */
    static ObjectNode measure(Timeline timeline)
            throws InterruptedException, ExecutionException, IOException, ExportException {
        Exports exports = new Exports(timeline);
        exports.measure("png", exports.request(1920, 1080, 2), ".png");
        exports.measure("svg", exports.request(1920, 1080, 2), ".svg");
        exports.measure("pdf", exports.request(1920, 1080, 2), ".pdf");
        exports.measure("png_100_mpx", exports.request(2500, 2500, 4), ".png");
        if (timeline.events().size() <= MOST_CARDS) {
            LayoutOptions complete = LayoutOptions.PLAIN.complete();
            exports.measure("complete_pdf", exports.request(6000, 1080, 1).arranged(Grouping.NONE, complete), ".pdf");
        }
        return exports.figures;
    }

    private ImageRequest request(double width, double height, double scale) {
        return new ImageRequest(
                timeline,
                EventFilter.NONE,
                Optional.empty(),
                LabelStyle.of(Language.ARABIC),
                Theme.LIGHT,
                width,
                height,
                scale);
    }

    private void measure(String name, ImageRequest request, String ending)
            throws InterruptedException, ExecutionException, IOException, ExportException {
        Path file = Files.createTempDirectory("masar-bench").resolve("whole" + ending);
        long start = System.nanoTime();
        FutureTask<Drawing> drawing = new FutureTask<>(() -> ImageExport.of(request).draw());
        Platform.runLater(drawing);
        ImageFile.write(drawing.get(), request.scale(), file, Progress.NONE);
        figures.put(name, (System.nanoTime() - start) / 1e6);
        Files.delete(file);
        Files.delete(file.getParent());
    }
}
