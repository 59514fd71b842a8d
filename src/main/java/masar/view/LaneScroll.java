package masar.view;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import masar.layout.LaneFolds;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.frame.Metrics;
import masar.model.Event;

/**
 * Where lanes are to be scrolled to once lanes have other heights: a heading at which a lane was folded stays where it is,
 * and an event that was selected in a folded lane, which is higher from then on, comes into view.
 */
final class LaneScroll {

    private Optional<Kept> kept = Optional.empty();
    private Optional<Event> revealed = Optional.empty();

    /**
     * A heading that is to stay where it is.
     *
     * @param key of the heading
     * @param y of its top
     */
    private record Kept(String key, double y, LaneFolds before) {}

    /** Keeps a heading where it is when the folds change. */
    void keep(LaneBand lane, LaneFolds before) {
        kept = Optional.of(new Kept(lane.heading().key(), lane.caption().box().y(), before));
    }

    /** Brings the lane of an event into view in the next layout. */
    void reveal(Event event) {
        revealed = Optional.of(event);
    }

    /** The scroll, in px, that a layout is to have; its own if nothing is to be done. */
    double follow(TimelineLayout layout) {
        double scroll = layout.scroll().offset();
        if (kept.filter(at -> !at.before.equals(layout.division().folds())).isPresent()) {
            scroll = kept.map(at -> keeping(layout, at)).orElse(scroll);
            kept = Optional.empty();
        }
        if (revealed.isPresent()) {
            scroll = revealing(layout, revealed.get());
            revealed = Optional.empty();
        }
        return scroll;
    }

    private static double keeping(TimelineLayout layout, Kept at) {
        OptionalInt place = IntStream.range(0, layout.division().lanes().size())
                .filter(lane -> layout.division()
                        .lanes()
                        .get(lane)
                        .heading()
                        .filter(heading -> heading.key().equals(at.key))
                        .isPresent())
                .findFirst();
        if (!layout.hasLanes() || place.isEmpty()) {
            return layout.scroll().offset();
        }
        double wanted = layout.scroll().slots().get(place.getAsInt()).top()
                + layout.scroll().top()
                - at.y;
        return Math.clamp(wanted, 0, layout.scrollable());
    }

    /** The scroll nearest to that of a layout at which the lane of an event is in view, its pins at least. */
    static double revealing(TimelineLayout now, Event event) {
        OptionalInt place = now.laneOf(event);
        return !now.hasLanes() || place.isEmpty() ? now.scroll().offset() : revealing(now, place.getAsInt(), 0);
    }

    /** The scroll nearest to that of a layout at which a lane is in view, and the headings next to it are in part. */
    static double revealingHeading(TimelineLayout now, int lane) {
        return revealing(now, lane, Metrics.LANE_HEADING);
    }

    /** @param around how much next to the lane is to be in view, in px */
    private static double revealing(TimelineLayout now, int lane, double around) {
        double offset = now.scroll().offset();
        double below = now.scroll().laneBottom(lane) + around - now.axisTop();
        double above = now.scroll().top() - now.scroll().laneTop(lane) + around;
        if (below > 0) {
            return Math.min(offset + below, now.scrollable());
        }
        return above > 0 ? Math.max(0, offset - above) : offset;
    }
}
