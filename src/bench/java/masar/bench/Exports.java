package masar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import masar.export.DocumentExport;
import masar.export.ImageExport;
import masar.export.ImageFile;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.pdf.PageOrientation;
import masar.export.pdf.PdfPages;
import masar.export.poster.ColumnOptions;
import masar.export.poster.DocumentOptions;
import masar.export.poster.ImageRequest;
import masar.export.poster.TypeUnit;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.columns.ColumnLayouter;
import masar.layout.columns.ColumnRequest;
import masar.layout.columns.Detail;
import masar.layout.columns.TypeRange;
import masar.layout.frame.Direction;
import masar.layout.frame.LayoutOptions;
import masar.layout.index.EventIndex;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.view.parts.TimelineText;
import masar.view.theme.Theme;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How long images of a dataset take, each once and from the request to the file. */
final class Exports {

    /** An image in which every event has its card is not made of more than these. */
    private static final int MOST_CARDS = 10_000;

    private static final int WARM_UP = 20;

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
        exports.columns();
        if (timeline.events().size() <= MOST_CARDS) {
            LayoutOptions complete = LayoutOptions.PLAIN.complete();
            exports.measure("complete_pdf", exports.request(6000, 1080, 1).arranged(Grouping.NONE, complete), ".pdf");
        }
        return exports.figures;
    }

    /** A slide in columns in each format, the time that its layout takes of that, and a document of A3 pages. */
    private void columns() throws InterruptedException, ExecutionException, IOException, ExportException {
        ColumnOptions options = ColumnOptions.of(Detail.FIT, OptionalDouble.empty(), false, TypeUnit.pixels(1));
        ImageRequest slide = request(1920, 1080, 1).inColumns(options);
        layout();
        measure("columns_png", slide, ".png");
        measure("columns_svg", slide, ".svg");
        measure("columns_pdf", slide, ".pdf");
        if (timeline.events().size() <= MOST_CARDS) {
            document(request(1920, 1080, 1)
                    .inColumns(options.on(new DocumentOptions(
                            PdfPages.A3.sheet(PageOrientation.LANDSCAPE).orElseThrow(), false))));
        }
    }

    /** The layout alone, from events that were never laid out; as often as it takes to be compiled, and once more. */
    private void layout() throws InterruptedException, ExecutionException {
        EventIndex events = EventIndex.of(timeline.events());
        DateLabels labels = new DateLabels(LabelStyle.of(Language.ARABIC));
        FutureTask<Double> last = new FutureTask<>(() -> {
            double took = 0;
            for (int i = 0; i <= WARM_UP; i++) {
                long start = System.nanoTime();
                new ColumnLayouter(events, timeline.eras(), labels, TimelineText.MEASURER)
                        .fitting(new ColumnRequest(
                                Direction.RIGHT_TO_LEFT, 1920, 984, Detail.FIT, TypeRange.SCREEN));
                took = (System.nanoTime() - start) / 1e6;
            }
            return took;
        });
        Platform.runLater(last);
        figures.put("columns_layout", last.get());
    }

    private void document(ImageRequest request) throws IOException, ExportException {
        Path file = Files.createTempDirectory("masar-bench").resolve("document.pdf");
        long start = System.nanoTime();
        ImageFile.write(DocumentExport.draw(request, Progress.NONE), file, Progress.NONE);
        figures.put("columns_document", (System.nanoTime() - start) / 1e6);
        Files.delete(file);
        Files.delete(file.getParent());
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
