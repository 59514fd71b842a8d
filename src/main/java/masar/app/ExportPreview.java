package masar.app;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import masar.export.Drawing;
import masar.export.ExportException;
import masar.export.ImageExport;
import masar.export.ImageRequest;
import masar.export.Pixels;
import masar.text.Messages;
import masar.type.TextBlock;
import masar.type.Typeface;

/** The image that is about to be exported, small. It is gathered and painted beside the JavaFX thread; the latest one counts. */
final class ExportPreview extends StackPane {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 420;

    /** Laying out more cards than this makes the window wait. */
    private static final int MOST_CARDS = 1_000;

    private final ImageView view = new ImageView();
    private final TextBlock problem = new TextBlock(Typeface.REGULAR, 13, 24, 4);
    private final Latest gathering = new Latest();
    private final Latest painting = new Latest();
    private final Messages messages;

    ExportPreview(Messages messages) {
        this.messages = messages;
        setId("export-preview");
        getStyleClass().add("export-preview");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        problem.setMaxWidth(WIDTH - 48);
        getChildren().addAll(view, problem);
    }

    void show(ImageRequest request) {
        painting.forget();
        gathering.run(() -> ImageExport.of(request), export -> {
            if (request.options().allCards() && export.events() > MOST_CARDS) {
                tell(messages.get("export.preview.large"));
            } else {
                draw(export);
            }
        });
    }

    private void draw(ImageExport export) {
        try {
            Drawing drawing = export.draw();
            double scale = Math.min(WIDTH / drawing.width(), HEIGHT / drawing.height());
            double dots = scale * getScene().getWindow().getRenderScaleX();
            painting.run(() -> Pixels.of(drawing, dots), pixels -> {
                problem.setText("");
                view.setImage(image(pixels));
                view.setFitWidth(drawing.width() * scale);
                view.setFitHeight(drawing.height() * scale);
            });
        } catch (ExportException e) {
            tell(e.sentence(messages.language()));
        }
    }

    private void tell(String sentence) {
        view.setImage(null);
        problem.setText(sentence);
    }

    static WritableImage image(Pixels pixels) {
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
    }
}
