package masar.layout.frame;

import masar.time.TimeSpan;

/**
 * How far a view of some events may be panned and zoomed: from the first to the last of them with {@link
 * Metrics#FIT_MARGIN} before and after, and down to the unit in which they are known. Where all of them are of one such
 * unit, a view is longer than they are, and they stand at its start edge.
 *
 * @param extent the time of all events
 * @param grain the finest unit of time in which a date of theirs is known, in seconds
 */
public record ViewBounds(TimeSpan extent, long grain) {

    /** The width of the finest unit of time, in px, at the closest zoom. */
    public static final double GRAIN_WIDTH = 200;

    private static final double MARGIN = Metrics.FIT_MARGIN;
    private static final double ROUNDING = 1e-9;
    private static final double ROUNDED_PX = 0.01;

    /** @throws IllegalArgumentException if the grain is not positive */
    public ViewBounds {
        if (grain < 1) {
            throw new IllegalArgumentException("No unit of " + grain + " seconds");
        }
    }

    /** The scale, in seconds a px, at which the finest unit of time is {@link #GRAIN_WIDTH} wide. */
    public double grainScale() {
        return Math.clamp(grain / GRAIN_WIDTH, Viewport.CLOSEST, Viewport.WIDEST);
    }

    /** The closest scale, in seconds a px, of a view of the given width in px: never one at which all events leave space. */
    public double closest(double width) {
        return Math.min(grainScale(), widest(width));
    }

    /** The widest scale, in seconds a px: that at which a view of the given width in px shows all events. */
    public double widest(double width) {
        double fitting = extent.length() / Math.max(1, width - 2 * MARGIN);
        double least = extent.length() < 2 * grain ? grainScale() : Viewport.CLOSEST;
        return Math.clamp(fitting, least, Viewport.WIDEST);
    }

    /** The allowed scale that is nearest to a wanted one, both in seconds a px. */
    public double scale(double wanted, double width) {
        return Math.clamp(wanted, closest(width), widest(width));
    }

    /** The view of the given width, in px, that shows all events. */
    public Viewport all(double width) {
        double scale = widest(width);
        return new Viewport(extent.start() - MARGIN * scale, scale);
    }

    /** The allowed viewport that is nearest to a wanted one; the middle of the view stays where a scale is not allowed. */
    public Viewport nearest(Viewport wanted, double width) {
        double scale = scale(wanted.secondsPerPx(), width);
        Viewport scaled =
                scale == wanted.secondsPerPx() ? wanted : wanted.zoomed(scale / wanted.secondsPerPx(), width / 2);
        double start = Math.clamp(scaled.start(), earliestStart(scale), latestStart(scale, width));
        return start == wanted.start() && scale == wanted.secondsPerPx() ? wanted : new Viewport(start, scale);
    }

    /** Whether a viewport, in a view of the given width in px, is that of all events, but for rounding. */
    public boolean isAll(Viewport now, double width) {
        return now.secondsPerPx() >= widest(width) * (1 - ROUNDING)
                && Math.abs(now.inline(extent.start()) - MARGIN) < ROUNDED_PX;
    }

    /** The earliest allowed viewport of the scale of another one. */
    public Viewport earliest(Viewport now, double width) {
        return nearest(new Viewport(earliestStart(now.secondsPerPx()), now.secondsPerPx()), width);
    }

    /** The latest allowed viewport of the scale of another one. */
    public Viewport latest(Viewport now, double width) {
        return nearest(new Viewport(latestStart(now.secondsPerPx(), width), now.secondsPerPx()), width);
    }

    /** How far a viewport may be panned towards earlier, in px, as a negative number; positive if it is beyond that edge. */
    public double leastPan(Viewport now) {
        return (earliestStart(now.secondsPerPx()) - now.start()) / now.secondsPerPx();
    }

    /** How far a viewport may be panned towards later, in px; negative if it is beyond that edge. */
    public double mostPan(Viewport now, double width) {
        return (latestStart(now.secondsPerPx(), width) - now.start()) / now.secondsPerPx();
    }

    /** How far beyond its bounds a viewport is panned, in px: negative before the first event, 0 within the bounds. */
    public double beyond(Viewport now, double width) {
        return -Math.clamp(0, leastPan(now), mostPan(now, width)) + 0.0;
    }

    private double earliestStart(double scale) {
        return extent.start() - MARGIN * scale;
    }

    private double latestStart(double scale, double width) {
        return Math.max(earliestStart(scale), extent.end() - (width - MARGIN) * scale);
    }

    /**
     * The stretch of time that a view is named after: from one edge to the other, but where all events fill it, theirs,
     * without the margins.
     *
     * @param inView from one edge of the view to the other
     * @param now the viewport, in a view of the given width in px
     */
    public TimeSpan named(TimeSpan inView, Viewport now, double width) {
        boolean filled = now.inline(extent.end()) > width - MARGIN - 1;
        return filled && isAll(now, width) ? extent : inView;
    }
}
