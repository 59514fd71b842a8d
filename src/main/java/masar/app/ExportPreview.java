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

/** The image that is about to be exported, small. It is painted beside the JavaFX thread; the latest one counts. */
final class ExportPreview extends StackPane {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 420;

    private final ImageView view = new ImageView();
    private final TextBlock problem = new TextBlock(Typeface.REGULAR, 13, 24, 4);
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
        try {
            Drawing drawing = ImageExport.drawing(request);
            double scale = Math.min(WIDTH / drawing.width(), HEIGHT / drawing.height());
            double shown = scale * getScene().getWindow().getRenderScaleX();
            problem.setText("");
            painting.run(() -> Pixels.of(drawing, shown), pixels -> {
                view.setImage(image(pixels));
                view.setFitWidth(drawing.width() * scale);
                view.setFitHeight(drawing.height() * scale);
            });
        } catch (ExportException e) {
            painting.forget();
            view.setImage(null);
            problem.setText(e.sentence(messages.language()));
        }
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
