package masar.app.export;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import masar.app.task.BackgroundTask;
import masar.app.task.LatestOnly;
import masar.export.DocumentExport;
import masar.export.ImageExport;
import masar.export.ImageExport.Drawn;
import masar.export.drawing.DocumentDrawing;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.png.Pixels;
import masar.export.poster.ColumnFit;
import masar.export.poster.FitText;
import masar.export.poster.ImageRequest;
import masar.export.poster.TypeUnit;
import masar.i18n.Messages;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.scale.ScaledPane;

/**
 * A small preview of the image to be exported, and how its events fit into it; gathered and painted off the JavaFX thread,
 * where the latest request counts.
 */
final class ExportPreview extends VBox {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 496;
    /** The least of a preview in which anything can be made out. */
    private static final double LEAST_WIDTH = 240;

    private static final double LEAST_HEIGHT = 180;
    private static final double GAP = 8;
    private static final double LINE = 20;
    /** The numbers take as many lines as they need, but no more than these. */
    private static final int MOST_LINES = 3;

    /** Laying out more cards than this makes the window wait. */
    private static final int MOST_CARDS = 1_000;

    private final StackPane picture = new StackPane();
    private final ImageView view = new ImageView();
    private final TextBlock problem = new TextBlock(Typeface.REGULAR, 13, 24, 5);
    private final TextBlock numbers = new TextBlock(Typeface.REGULAR, 12, LINE, MOST_LINES);
    private final LatestOnly gathering = new LatestOnly();
    private final LatestOnly painting = new LatestOnly();
    private final LatestOnly advising = new LatestOnly();
    private final Messages messages;
    private final DateLabels labels;
    private final FitText fits;
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper(false);
    private final double width;
    private final double height;

    /**
     * @param mostWidth in px, that the screen leaves for it
     * @param mostHeight in px
     */
    ExportPreview(Messages messages, LabelStyle style, double mostWidth, double mostHeight) {
        this.messages = messages;
        this.labels = new DateLabels(style);
        this.fits = new FitText(style);
        width = Math.clamp(mostWidth, LEAST_WIDTH, WIDTH);
        double whole = Math.clamp(mostHeight, LEAST_HEIGHT, HEIGHT);
        height = whole - MOST_LINES * LINE - GAP;
        setPrefHeight(whole);
        picture.setId("export-preview");
        picture.getStyleClass().add("export-preview");
        picture.setMinSize(width, height);
        picture.setPrefSize(width, height);
        picture.setMaxSize(width, height);
        problem.setMaxWidth(width - 48);
        picture.getChildren().addAll(view, problem);
        numbers.setId("export-numbers");
        numbers.getStyleClass().add("export-numbers");
        numbers.setPrefWidth(width);
        numbers.setMaxWidth(width);
        setSpacing(GAP);
        getChildren().addAll(picture, numbers);
    }

    /**
     * Shows the image that a request means, in place of the one before; nothing once the dialogue has closed.
     *
     * @param document whether all that is to be saved is a document, whose first page is shown
     */
    void show(ImageRequest request, boolean document) {
        refused.set(false);
        painting.drop();
        advising.drop();
        if (document) {
            showDocument(request);
        } else {
            showPicture(request);
        }
    }

    private void showPicture(ImageRequest request) {
        gathering.start(BackgroundTask.of(progress -> ImageExport.of(request))
                .onSuccess(export -> {
                    if (request.options().allCards() && export.events() > MOST_CARDS) {
                        tooLarge(export.events());
                    } else {
                        draw(export, request);
                    }
                })
                .onFailure(this::failed));
    }

    /** A document, or the number of its events if these are too many to be drawn for a preview. */
    private record Pages(int events, Optional<DocumentDrawing> drawn) {}

    private void showDocument(ImageRequest request) {
        gathering.start(BackgroundTask.of(progress -> {
                    int events = request.events().size();
                    return new Pages(
                            events,
                            events > MOST_CARDS
                                    ? Optional.empty()
                                    : Optional.of(DocumentExport.draw(request, progress)));
                })
                .onSuccess(pages -> pages.drawn().ifPresentOrElse(this::show, () -> tooLarge(pages.events())))
                .onFailure(this::failed));
    }

    private void show(DocumentDrawing document) {
        int pages = document.pages().size();
        numbers.setText(messages.get(
                "export.numbers.pages",
                messages.count("count.events", document.events(), labels.count(document.events())),
                messages.count("count.pages", pages, labels.count(pages))));
        paint(document.pages().getFirst());
    }

    private void tooLarge(int events) {
        showProblem(messages.get(
                "export.preview.large",
                messages.count("count.events", events, labels.count(events)),
                labels.count(MOST_CARDS)));
    }

    /** Whether the image of the last request cannot be made, as far as is known by now. */
    ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Ends what is being prepared: nobody will see it. */
    void close() {
        gathering.drop();
        painting.drop();
        advising.drop();
    }

    private void draw(ImageExport export, ImageRequest request) {
        try {
            Drawn drawn = export.drawn();
            numbers.setText("");
            drawn.fit().ifPresent(fit -> say(fit, export, request));
            paint(drawn.drawing());
        } catch (ExportException e) {
            failed(e);
        }
    }

    /** Says how the events fit; and as soon as it is known, with what all would. */
    private void say(ColumnFit fit, ImageExport export, ImageRequest request) {
        TypeUnit unit = request.columns().orElseThrow().unit();
        numbers.setText(fits.counts(fit, unit));
        if (!fit.complete()) {
            advising.start(BackgroundTask.of(progress -> export.remedy(fit, progress::cancelled))
                    .onSuccess(remedy -> numbers.setText(fits.counts(fit, unit, remedy))));
        }
    }

    private void paint(Drawing drawing) {
        double scale = Math.min(width / drawing.width(), height / drawing.height());
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
    }

    private void failed(Throwable failure) {
        refused.set(failure instanceof ExportException);
        showProblem(
                failure instanceof ExportException known
                        ? known.sentence(messages.language())
                        : messages.get("export.preview.failed"));
    }

    private void showProblem(String sentence) {
        view.setImage(null);
        numbers.setText("");
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
