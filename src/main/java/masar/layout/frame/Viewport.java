package masar.layout.frame;

import masar.time.TimeSpan;

/**
 * The stretch of time in view, apart from how wide the view is.
 *
 * @param start epoch seconds at the view's start edge
 * @param secondsPerPx how much time one px covers; between {@link #CLOSEST} and {@link #WIDEST}
 */
public record Viewport(double start, double secondsPerPx) {

    /** A quarter of a second a px: a minute is as wide as a quarter of a window. */
    public static final double CLOSEST = 0.25;

    /** Any two dates fit into a view of 100 px: there are some 2 billion years in all. */
    public static final double WIDEST = 1e15;

    public Viewport {
        if (!Double.isFinite(start) || Double.isNaN(secondsPerPx)) {
            throw new IllegalArgumentException("start " + start + ", " + secondsPerPx + " seconds a px");
        }
        secondsPerPx = Math.clamp(secondsPerPx, CLOSEST, WIDEST);
    }

    /** The view, {@code width} px wide, that shows a whole span, with a margin in px before and after it. */
    public static Viewport showing(TimeSpan span, double width, double startMargin, double endMargin) {
        double available = Math.max(1, width - startMargin - endMargin);
        double secondsPerPx = Math.clamp((span.end() - span.start()) / available, CLOSEST, WIDEST);
        return new Viewport(span.start() - startMargin * secondsPerPx, secondsPerPx);
    }

    /** The stretch of time in a view {@code width} px wide, as far as dates reach; at least a second. */
    public TimeSpan period(double width) {
        double first = Math.clamp(start, TimeSpan.EARLIEST, TimeSpan.LATEST - 1.0);
        double last = Math.clamp(end(width), first + 1, TimeSpan.LATEST);
        return new TimeSpan((long) first, (long) Math.ceil(last));
    }

    /** The inline position, in px, of an instant in epoch seconds. */
    public double inline(double second) {
        return (second - start) / secondsPerPx;
    }

    /** The instant, in epoch seconds, at an inline position in px. */
    public double second(double inline) {
        return start + inline * secondsPerPx;
    }

    /** The instant, in epoch seconds, at the end edge of a view of the given width in px. */
    public double end(double width) {
        return second(width);
    }

    /** This view moved later by a number of px; earlier if it is negative. */
    public Viewport panned(double px) {
        return new Viewport(second(px), secondsPerPx);
    }

    /** This view with a px covering {@code factor} times as much time, the instant at an inline position kept there. */
    public Viewport zoomed(double factor, double inline) {
        double scaled = Math.clamp(secondsPerPx * factor, CLOSEST, WIDEST);
        return new Viewport(second(inline) - inline * scaled, scaled);
    }
}
