package masar.view;

import java.util.Optional;
import java.util.OptionalInt;
import masar.layout.TimelineLayout;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.TimeSpan;

/** How far a view may go, and where it goes to show an event. */
final class ViewportLimits {

    /** At least this part of the view keeps showing the time of the events. */
    private static final double KEPT = 0.25;
    /** All events may be shrunk to this part of the view, not further. */
    private static final double SMALLEST = 0.5;
    /** An event nearer to an edge than this, in px, counts as out of view; where all fit the view none does. */
    private static final double EDGE = Metrics.FIT_MARGIN - 1;
    /** A period to be shown fills this part of the view, so that its surroundings stay in sight. */
    private static final double FILLED = 0.6;

    /** At least this many seconds are shown, so that what happened on a day is seen among the days around it. */
    private static final long SHORTEST = 14 * TimeSpan.SECONDS_PER_DAY;

    private ViewportLimits() {}

    /** The viewport nearest to a wanted one that still shows some of the events' time. */
    static Viewport limit(TimelineContent content, TimelineLayout now, Viewport wanted) {
        TimeSpan extent = content.events().extent();
        double width = now.width();
        double widest = extent.length() / (width * SMALLEST);
        Viewport limited = wanted;
        if (wanted.secondsPerPx() > widest) {
            limited = wanted.zoomed(widest / wanted.secondsPerPx(), width / 2);
        }
        double kept = width * KEPT * limited.secondsPerPx();
        double earliest = extent.start() - width * limited.secondsPerPx() + kept;
        double latest = extent.end() - kept;
        return new Viewport(Math.clamp(limited.start(), Math.min(earliest, latest), latest), limited.secondsPerPx());
    }

    /** The viewport, in a view of the given width in px, in which a period fills most of the view. */
    static Viewport showing(TimeSpan span, double width) {
        double margin = width * (1 - FILLED) / 2;
        return Viewport.showing(span, width, margin, margin);
    }

    /** The time of an event, with some around it where it is short. */
    static TimeSpan around(EventIndex events, int place) {
        long start = events.start(place);
        long end = Math.max(start + 1, events.end(place));
        long missing = Math.max(0, SHORTEST - (end - start));
        return new TimeSpan(
                Math.max(TimeSpan.EARLIEST, start - missing / 2), Math.min(TimeSpan.LATEST, end + missing / 2));
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

    /** The scroll nearest to that of a layout at which the lane of an event is in view, its pins at least. */
    static double scrollRevealing(TimelineLayout now, Event event) {
        double offset = now.scroll().offset();
        OptionalInt place = now.laneOf(event);
        if (!now.hasLanes() || place.isEmpty()) {
            return offset;
        }
        double below = now.scroll().laneBottom(place.getAsInt()) - now.axisTop();
        double above = now.scroll().top() - now.scroll().laneTop(place.getAsInt());
        if (below > 0) {
            return Math.min(offset + below, now.scrollable());
        }
        return above > 0 ? Math.max(0, offset - above) : offset;
    }
}
