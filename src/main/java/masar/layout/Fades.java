package masar.layout;

import masar.layout.frame.Viewport;
import masar.time.EdtfDate;
import masar.time.EdtfInterval;
import masar.time.Precision;

/**
 * How far a bar fades at its ends: over exactly the span within which the beginning or the end lies, in px. A day that is
 * known for certain has nothing to fade over, and neither has a time of day.
 */
public record Fades(double in, double out) {

    /**
     * The fades of a bar.
     *
     * @param length of the whole bar, in px
     */
    public static Fades of(EdtfDate date, double length, Viewport viewport) {
        return switch (date) {
            case EdtfInterval interval ->
                new Fades(px(interval.start(), length, viewport), px(interval.end(), length, viewport));
            // One uncertain span, such as a year, rises to its middle and falls again.
            case EdtfDate.Single single -> isExact(single) ? new Fades(0, 0) : new Fades(length / 2, length / 2);
        };
    }

    private static double px(EdtfInterval.Bound bound, double length, Viewport viewport) {
        return bound instanceof EdtfDate.Single date && !isExact(date)
                ? Math.min(length, date.span().length() / viewport.secondsPerPx())
                : 0;
    }

    private static boolean isExact(EdtfDate.Single date) {
        return date.precision().compareTo(Precision.DAY) <= 0 && !date.approximate() && !date.uncertain();
    }
}
