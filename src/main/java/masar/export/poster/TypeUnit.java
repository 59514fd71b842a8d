package masar.export.poster;

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

    /** @throws IllegalArgumentException if there is none of it in a px */
    public TypeUnit {
        if (!(perPx > 0)) {
            throw new IllegalArgumentException(perPx + " in a px");
        }
    }

    /** Pixels of an image that has so many of them for a px. */
    public static TypeUnit pixels(double scale) {
        return new TypeUnit(false, scale);
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
