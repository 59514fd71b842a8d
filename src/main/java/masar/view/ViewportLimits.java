package masar.view;

import java.util.Optional;
import masar.layout.TimelineLayout;
import masar.layout.frame.Metrics;
import masar.layout.frame.ViewBounds;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.TimeSpan;

/** How far a view may go, and where it goes to show an event. */
final class ViewportLimits {

    /** An event nearer to an edge than this, in px, counts as out of view; where all fit the view none does. */
    private static final double EDGE = Metrics.FIT_MARGIN - 1;
    /** A period to be shown fills this part of the view, so that its surroundings stay in sight. */
    private static final double FILLED = 0.6;

    /** At least this many of the units in which dates are known are shown: of days as many as make two weeks. */
    private static final int SHORTEST = 14;

    /** This many events that happened at another time are shown with one. */
    static final int NEIGHBOURS = 2;

    /** Scales that differ by no more than this part are the same to a reader. */
    private static final double SAME_SCALE = 1e-3;

    private ViewportLimits() {}

    /** The viewport, in a view of the given width in px, of all events but those that recede or are not in the whole. */
    static Viewport rest(EventIndex events, double width) {
        ViewBounds whole = events.bounds();
        return whole.nearest(new ViewBounds(events.ownExtent(), whole.grain()).all(width), width);
    }

    /** Whether a reader sees no difference between two viewports. */
    static boolean areAlike(Viewport one, Viewport other) {
        return Math.abs(one.inline(other.start())) < 1
                && Math.abs(one.secondsPerPx() / other.secondsPerPx() - 1) < SAME_SCALE;
    }

    /** The viewport, in a view of the given width in px, in which a period fills most of the view. */
    static Viewport showing(TimeSpan span, double width) {
        double margin = width * (1 - FILLED) / 2;
        return Viewport.showing(span, width, margin, margin);
    }

    /** The time of an event, with enough around it that the events nearest to it in time are shown with it. */
    static TimeSpan around(EventIndex events, int place) {
        long start = events.start(place);
        long end = Math.max(start + 1, events.end(place));
        double least = SHORTEST * (double) events.bounds().grain();
        double missing = Math.max((least - (end - start)) / 2, distance(events, place, start, end));
        return new TimeSpan(
                (long) Math.max(TimeSpan.EARLIEST, start - missing), (long) Math.min(TimeSpan.LATEST, end + missing));
    }

    /** How far from a span of time, in seconds, the nearest events are that happened at another time than an event. */
    private static double distance(EventIndex events, int place, long start, long end) {
        int before = events.firstAtOrAfter(events.anchor(place)) - 1;
        int after = events.firstAtOrAfter(events.anchor(place) + 1.0);
        double distance = 0;
        for (int i = 0; i < NEIGHBOURS && (before >= 0 || after < events.size()); i++) {
            double earlier = before >= 0 ? start - events.anchor(before) : Double.POSITIVE_INFINITY;
            double later = after < events.size() ? events.anchor(after) - (end - 1) : Double.POSITIVE_INFINITY;
            distance = Math.max(distance, Math.min(earlier, later));
            if (earlier < later) {
                before--;
            } else {
                after++;
            }
        }
        return distance;
    }

    /** The viewport of the same scale at the first or last edge of all time; elsewhere if an event is not in view there. */
    static Viewport atEdge(Viewport edge, double width, Event event) {
        double inline = edge.inline(EventIndex.anchorOf(event));
        return inline >= EDGE && inline <= width - EDGE ? edge : edge.panned(inline - width / 2);
    }

    /** The viewport of the same scale that has an event at its middle; empty if the event is in view already. */
    static Optional<Viewport> revealing(TimelineLayout now, Event event) {
        double inline = now.viewport().inline(EventIndex.anchorOf(event));
        return inline >= EDGE && inline <= now.width() - EDGE
                ? Optional.empty()
                : Optional.of(now.viewport().panned(inline - now.width() / 2));
    }

    /** The viewport that keeps an event in view whose view gets narrower; empty if it stays there or was not there. */
    static Optional<Viewport> keeping(Viewport now, Event event, double before, double after) {
        double inline = now.inline(EventIndex.anchorOf(event));
        double last = after - after * (1 - FILLED) / 2;
        return inline > after - EDGE && inline <= before ? Optional.of(now.panned(inline - last)) : Optional.empty();
    }
}
