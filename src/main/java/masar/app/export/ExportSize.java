package masar.app.export;

import java.util.List;
import java.util.Optional;
import masar.export.poster.ImagePreset;
import masar.export.poster.ImageRequest;
import masar.export.poster.TypeUnit;

/**
 * How large an image is.
 *
 * @param customWidth in px at scale 1, if the shape is custom
 * @param customHeight in px at scale 1, if the shape is custom
 * @param times how many times the pixels of its shape, unless that is paper
 * @param dpi dots per inch, if the shape is paper
 */
public record ExportSize(Shape shape, int customWidth, int customHeight, int times, int dpi) {

    /** The presets, one like the window, and a custom one. */
    public enum Shape {
        WINDOW,
        SLIDE,
        SQUARE,
        STORY,
        A4,
        A3,
        CUSTOM;

        private Optional<ImagePreset> image() {
            return this == WINDOW || this == CUSTOM ? Optional.empty() : Optional.of(ImagePreset.valueOf(name()));
        }

        /** Whether its resolution is given in dots per inch rather than as a multiple. */
        boolean paper() {
            return image().filter(ImagePreset::paper).isPresent();
        }
    }

    static final List<Integer> TIMES = List.of(1, 2, 3, 4);
    static final List<Integer> DPI = List.of(150, 300, 600);

    static final ExportSize USUAL = new ExportSize(Shape.WINDOW, 1920, 1080, 1, 300);

    private static final double WINDOW_WIDTH = 1600;
    private static final double WINDOW_HEIGHT = 900;

    /** In px at scale 1. */
    double width() {
        return shape == Shape.CUSTOM
                ? customWidth
                : shape.image().map(ImagePreset::width).orElse(WINDOW_WIDTH);
    }

    /** In px at scale 1. */
    double height() {
        return shape == Shape.CUSTOM
                ? customHeight
                : shape.image().map(ImagePreset::height).orElse(WINDOW_HEIGHT);
    }

    /** How many pixels correspond to a px. */
    double scale() {
        return shape.paper()
                ? dpi / ImageRequest.PX_PER_INCH
                : times * shape.image().map(ImagePreset::scale).orElse(1.0);
    }

    /** In which unit type is measured. An image of twice its pixels is the same in finer detail. */
    TypeUnit typeUnit() {
        return shape.paper()
                ? TypeUnit.POINTS
                : TypeUnit.pixels(shape.image().map(ImagePreset::scale).orElse(1.0));
    }

    /** How many pixels it is wide. */
    long pixelsWide() {
        return Math.round(width() * scale());
    }

    /** How many pixels it is high, unless it becomes as high as necessary. */
    long pixelsHigh() {
        return Math.round(height() * scale());
    }

    /** The longest edge that a custom shape can have, in px at scale 1. */
    int longest() {
        return ImageRequest.MAX_EDGE / times;
    }

    /** Whether there can be an image of this size. */
    boolean possible() {
        return shape != Shape.CUSTOM
                || (between(ImageRequest.MIN_WIDTH, customWidth) && between(ImageRequest.MIN_HEIGHT, customHeight));
    }

    private boolean between(double least, int edge) {
        return edge >= least && edge <= longest();
    }

    ExportSize times(int other) {
        return new ExportSize(shape, customWidth, customHeight, other, dpi);
    }

    ExportSize dpi(int other) {
        return new ExportSize(shape, customWidth, customHeight, times, other);
    }
}
