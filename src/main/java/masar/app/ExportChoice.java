package masar.app;

import java.util.List;
import java.util.Optional;
import masar.export.ImageFile;
import masar.export.ImageShape;

/**
 * What a reader wants to export.
 *
 * @param whole the whole filtered period rather than what is in view
 * @param shape empty for one like a window's
 * @param times how many times the usual dots of the shape
 * @param complete whether every event has its card, however high the image becomes
 * @param transparent whether it goes without a ground
 * @param endings of the formats to save, at least one
 * @param way what becomes of it
 */
record ExportChoice(
        boolean whole,
        Optional<ImageShape> shape,
        int times,
        boolean complete,
        boolean transparent,
        List<String> endings,
        Way way) {

    ExportChoice {
        endings = List.copyOf(endings);
    }

    /** What becomes of an image. */
    enum Way {
        SAVE,
        COPY
    }

    /** What is chosen at first. */
    static final ExportChoice USUAL =
            new ExportChoice(true, Optional.empty(), 1, false, false, List.of(ImageFile.ENDINGS.getFirst()), Way.SAVE);

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    static final int LARGEST_SCALE = 4;

    /** In px at scale 1. */
    double width() {
        return shape.map(ImageShape::width).orElse(WIDTH);
    }

    /** In px at scale 1. */
    double height() {
        return shape.map(ImageShape::height).orElse(HEIGHT);
    }

    /** How many dots a px becomes. */
    double scale() {
        return times * shape.map(ImageShape::scale).orElse(1.0);
    }

    ExportChoice times(int other) {
        return new ExportChoice(whole, shape, other, complete, transparent, endings, way);
    }
}
