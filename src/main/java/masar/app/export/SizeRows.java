package masar.app.export;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import masar.app.export.ExportSize.Shape;
import masar.app.ui.Texts;
import masar.export.poster.ImageRequest;
import masar.i18n.Messages;
import masar.time.DateLabels;
import masar.typography.TextBlock;

/** The rows for the shape of the image and its resolution: a multiple of the preset's pixels, or dpi on paper. */
final class SizeRows {

    private final Messages messages;
    private final DateLabels labels;
    private final Picker<Shape> shape;
    private final TextField width;
    private final TextField height;
    private final Node edges;
    private final TextBlock note;
    private boolean anyHeight;
    private final Picker<Integer> times;
    private final Picker<Integer> dpi;

    SizeRows(ExportForm form, ExportSize chosen, Messages messages, DateLabels labels) {
        this.messages = messages;
        this.labels = labels;
        shape = form.picker(
                "export-shape",
                List.of(Shape.values()),
                chosen.shape(),
                one -> messages.get("export.shape." + Texts.key(one)));
        width = form.field("export-width", Integer.toString(chosen.customWidth()));
        height = form.field("export-height", Integer.toString(chosen.customHeight()));
        edges = ExportForm.inRow(
                ExportForm.named(messages.get("export.width"), width),
                width,
                ExportForm.named(messages.get("export.height"), height),
                height);
        times = form.picker("export-times", ExportSize.TIMES, chosen.times(), one -> labels.number(one));
        dpi = form.picker("export-dpi", ExportSize.DPI, chosen.dpi(), one -> labels.number(one));
        form.row(messages.get("export.shape"), shape);
        form.row(edges);
        note = form.note("export-size-problem");
        form.row(messages.get("export.scale"), times);
        form.row(messages.get("export.scale"), dpi);
    }

    ExportSize size() {
        boolean own = shape.chosen() == Shape.CUSTOM;
        return new ExportSize(
                shape.chosen(),
                edge(width, own, ImageRequest.MIN_WIDTH, ExportSize.USUAL.customWidth()),
                edge(height, own && !anyHeight, ImageRequest.MIN_HEIGHT, ExportSize.USUAL.customHeight()),
                times.chosen(),
                dpi.chosen());
    }

    /** The number in a field, 0 if it is none; in a field that does not count now, the default if it is not valid. */
    private int edge(TextField field, boolean counts, double least, int usual) {
        int written = number(field.getText().strip());
        boolean could = written >= least && written <= ImageRequest.MAX_EDGE / times.chosen();
        return counts || could ? written : usual;
    }

    /** Accepts digits of any script. */
    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * Shows the controls that belong to the chosen shape; returns whether the size can be exported.
     *
     * @param picture whether there is a picture to have a size, and not only a document
     * @param asHighAsNeeded whether the image is as high as its cards need, whatever is chosen
     */
    boolean check(boolean picture, boolean asHighAsNeeded) {
        anyHeight = asHighAsNeeded;
        height.setDisable(anyHeight);
        ExportSize size = size();
        shape.setVisible(picture);
        edges.setVisible(picture && size.shape() == Shape.CUSTOM);
        dpi.setVisible(picture && size.shape().paper());
        times.setVisible(picture && !size.shape().paper());
        times.rename(one -> pixels("export.scale.times", one, size.times(one)));
        dpi.rename(one -> pixels("export.scale.dpi", one, size.dpi(one)));
        ExportForm.showProblem(
                note,
                size.possible()
                        ? Optional.empty()
                        : Optional.of(messages.get(
                                "export.size.bounds",
                                labels.number((long) ImageRequest.MIN_WIDTH),
                                labels.number((long) ImageRequest.MIN_HEIGHT),
                                labels.count(size.longest()))));
        return size.possible();
    }

    /** A scale and the resulting number of pixels; the height is not known if all cards are shown. */
    private String pixels(String key, int scale, ExportSize size) {
        String pixels = anyHeight
                ? messages.get("export.pixels.wide", labels.number(size.pixelsWide()))
                : messages.get("export.pixels", labels.number(size.pixelsWide()), labels.number(size.pixelsHigh()));
        return messages.get(key, labels.number(scale), pixels);
    }
}
