package masar.app.export;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import masar.app.task.BackgroundTask;
import masar.app.task.LatestOnly;
import masar.export.ImageExport;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.png.Pixels;
import masar.export.poster.ImageRequest;
import masar.i18n.Messages;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.scale.ScaledPane;

/** A small preview of the image to be exported, gathered and painted off the JavaFX thread; the latest request counts. */
final class ExportPreview extends StackPane {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 496;

    /** Laying out more cards than this makes the window wait. */
    private static final int MOST_CARDS = 1_000;

    private final ImageView view = new ImageView();
    private final TextBlock problem = new TextBlock(Typeface.REGULAR, 13, 24, 4);
    private final LatestOnly gathering = new LatestOnly();
    private final LatestOnly painting = new LatestOnly();
    private final Messages messages;
    private final DateLabels labels;

    ExportPreview(Messages messages, DateLabels labels) {
        this.messages = messages;
        this.labels = labels;
        setId("export-preview");
        getStyleClass().add("export-preview");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        problem.setMaxWidth(WIDTH - 48);
        getChildren().addAll(view, problem);
    }

    /** Shows the image that a request means, in place of the one before; nothing once the dialogue has closed. */
    void show(ImageRequest request) {
        painting.drop();
        gathering.start(BackgroundTask.of(progress -> ImageExport.of(request))
                .onSuccess(export -> {
                    if (request.options().allCards() && export.events() > MOST_CARDS) {
                        int events = export.events();
                        showProblem(messages.get(
                                "export.preview.large",
                                messages.count("count.events", events, labels.count(events)),
                                labels.count(MOST_CARDS)));
                    } else {
                        draw(export);
                    }
                })
                .onFailure(this::failed));
    }

    /** Ends what is being prepared: nobody will see it. */
    void close() {
        gathering.drop();
        painting.drop();
    }

    private void draw(ImageExport export) {
        try {
            Drawing drawing = export.draw();
            double scale = Math.min(WIDTH / drawing.width(), HEIGHT / drawing.height());
            double renderScale =
                    scale * ScaledPane.of(this) * getScene().getWindow().getRenderScaleX();
            painting.start(BackgroundTask.of(
                            progress -> image(drawing, renderScale, progress).orElseThrow())
                    .onSuccess(image -> {
                        problem.setText("");
                        view.setImage(image);
                        view.setFitWidth(drawing.width() * scale);
                        view.setFitHeight(drawing.height() * scale);
                    })
                    .onFailure(this::failed));
        } catch (ExportException e) {
            showProblem(e.sentence(messages.language()));
        }
    }

    private void failed(Throwable failure) {
        showProblem(messages.get("export.preview.failed"));
    }

    private void showProblem(String sentence) {
        view.setImage(null);
        problem.setText(sentence);
    }

    /**
     * Paints a drawing off the JavaFX thread.
     *
     * @param scale how many pixels correspond to a px, if that is not too many
     * @return empty if painting was cancelled
     */
    static Optional<Image> image(Drawing drawing, double scale, Progress progress) {
        return Pixels.of(drawing, scale, progress).map(pixels -> {
            WritableImage image = new WritableImage(pixels.width(), pixels.height());
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            pixels.width(),
                            pixels.height(),
                            PixelFormat.getIntArgbInstance(),
                            pixels.argb(),
                            0,
                            pixels.width());
            return image;
        });
    }
}
