package masar.view;

import javafx.scene.layout.Region;
import masar.layout.TimelineLayout;
import masar.time.TimeSpan;

/** A period being chosen along the axis, from where the drag began to where it is; whole days if they are visible. */
final class PeriodDrag {

    /** A shorter drag, in px, was a click. */
    private static final double SHORTEST = 4;
    /** Where a day is narrower than this, in px, periods are rounded to whole days. */
    private static final double WIDE_DAY = 60;

    private final TimelineView view;
    private final Region band;
    private double from;
    private double to;
    private boolean active;

    /** @param band shows what is being chosen */
    PeriodDrag(TimelineView view, Region band) {
        this.view = view;
        this.band = band;
    }

    boolean isActive() {
        return active;
    }

    /** Begins at an x of the view. */
    void begin(double x) {
        active = true;
        from = x;
        to = x;
    }

    void drag(double x) {
        to = Math.clamp(x, 0, view.getWidth());
        band.setVisible(true);
        band.resizeRelocate(Math.min(from, to), 0, Math.abs(to - from), view.getHeight());
    }

    void end() {
        active = false;
        band.setVisible(false);
        if (Math.abs(to - from) >= SHORTEST) {
            view.shownProperty().get().map(this::period).ifPresent(view::choosePeriod);
        }
    }

    private TimeSpan period(TimelineLayout layout) {
        double one = layout.viewport().second(layout.direction().x(from, layout.width()));
        double other = layout.viewport().second(layout.direction().x(to, layout.width()));
        double dayWidth = TimeSpan.SECONDS_PER_DAY / layout.viewport().secondsPerPx();
        double grain = dayWidth < WIDE_DAY ? TimeSpan.SECONDS_PER_DAY : 1;
        double start = Math.floor(Math.min(one, other) / grain) * grain;
        double end = Math.ceil(Math.max(one, other) / grain) * grain;
        double first = Math.clamp(start, TimeSpan.EARLIEST, TimeSpan.LATEST - grain);
        return new TimeSpan((long) first, (long) Math.clamp(end, first + grain, TimeSpan.LATEST));
    }
}
