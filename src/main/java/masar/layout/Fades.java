package masar.layout;

import java.util.Optional;
import masar.layout.frame.Viewport;
import masar.time.EdtfDate;
import masar.time.EdtfInterval;
import masar.time.TimeSpan;

/** How far a bar fades at its ends: over exactly the span within which the beginning or the end lies, in px. */
record Fades(double in, double out) {

    /**
     * @param length of the whole bar, in px
     */
    static Fades of(EdtfDate date, double length, Viewport viewport) {
        return switch (date) {
            case EdtfInterval interval ->
                new Fades(px(interval.startSpan(), length, viewport), px(interval.endSpan(), length, viewport));
            // One uncertain span, such as a year, rises to its middle and falls again.
            case EdtfDate.Single single -> new Fades(length / 2, length / 2);
        };
    }

    private static double px(Optional<TimeSpan> span, double length, Viewport viewport) {
        return span.map(s -> Math.min(length, s.length() / viewport.secondsPerPx()))
                .orElse(0.0);
    }
}
