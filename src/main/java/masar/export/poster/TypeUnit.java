package masar.export.poster;

import java.util.List;
import java.util.OptionalDouble;
import masar.layout.columns.TypeRange;

/**
 * The unit in which people give sizes of type: points on paper, pixels on screens.
 *
 * @param points whether it is points
 * @param perPx how many of it correspond to a px of the image at scale 1
 */
public record TypeUnit(boolean points, double perPx) {

    /** Points, of which an inch has 72. */
    public static final TypeUnit POINTS = new TypeUnit(true, 72 / ImageRequest.PX_PER_INCH);

    private static final List<Double> LEAST_PIXELS = List.of(12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0);
    private static final List<Double> LEAST_POINTS = List.of(7.5, 7.0, 6.5, 6.0, 5.5, 5.0);

    /** @throws IllegalArgumentException if there is none of it in a px */
    public TypeUnit {
        if (!(perPx > 0)) {
            throw new IllegalArgumentException(perPx + " in a px");
        }
    }

    /** Pixels of an image that has this many of them for a px. */
    public static TypeUnit pixels(double scale) {
        return new TypeUnit(false, scale);
    }

    /** What the smallest type may be where sizes are offered to choose from: the usual one, and smaller ones. */
    public static List<Double> offered(boolean points) {
        return points ? LEAST_POINTS : LEAST_PIXELS;
    }

    /**
     * The sizes that type may have, in px at scale 1.
     *
     * @param least the smallest, in this unit; the usual one if empty
     */
    public TypeRange range(OptionalDouble least) {
        TypeRange usual = points ? TypeRange.PAPER : TypeRange.SCREEN.times(1 / perPx);
        return least.isPresent() ? usual.from(px(least.getAsDouble())) : usual;
    }

    /** A size in px at scale 1. */
    public double px(double size) {
        return size / perPx;
    }

    /** A size in this unit. */
    public double of(double px) {
        return px * perPx;
    }
}
