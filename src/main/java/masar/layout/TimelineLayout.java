package masar.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import masar.layout.axis.Axis;
import masar.layout.axis.EraBand;
import masar.layout.cards.CardLines;
import masar.layout.cards.CardSide;
import masar.layout.cards.PackedBars;
import masar.layout.cards.PackedBars.Missing;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.layout.index.EventLinks;
import masar.model.Event;
import masar.time.TimeSpan;

/**
 * Everything that is on the timeline at one moment, with final coordinates in px from the top left corner.
 *
 * <p>Every event in view is counted once: it has a card, or a pin of its own, or is a member of a badge. Bars come on
 * top of that.
 *
 * <p>Lanes may be higher than the view. Those that are wholly above or below it are not laid out: of their events only
 * the secondary pins in other lanes are here, and the lines to these.
 *
 * @param division the events that are laid out, in their lanes
 * @param axisTop the y of the axis line, where pins are unless they are in lanes
 * @param lanes the lanes that are at least partly in view, from top to bottom; none where events are not grouped
 */
public record TimelineLayout(
        Lanes division,
        Viewport viewport,
        Direction direction,
        double width,
        double height,
        double axisTop,
        Scroll scroll,
        List<EraBand> eras,
        List<LaneBand> lanes,
        List<Card> cards,
        List<Pin> pins,
        List<SecondaryPin> secondaryPins,
        List<Connector> connectors,
        List<Badge> badges,
        List<Bar> bars,
        List<BarCount> barCounts,
        List<Arc> arcs,
        Axis axis) {

    /**
     * An event with its title and date, and its summary where there is room for it.
     *
     * @param side which edge is at the date
     * @param anchorX the position of the event in time
     * @param baseline the y of the event's pin
     * @param lines how much of the text is shown
     */
    public record Card(
            Event event, Box box, CardSide side, double anchorX, double baseline, CardText text, CardLines lines) {}

    /**
     * What a card says.
     *
     * @param summary empty where none of it is shown
     */
    public record CardText(String title, String date, String summary) {}

    /** An event that has no card. */
    public record Pin(Event event, double x, double y) {}

    /** A further lane that an event with a card or a pin concerns. */
    public record SecondaryPin(Event event, double x, double y) {}

    /** The line through all pins of an event that has several. */
    public record Connector(Event event, double x, double top, double bottom) {}

    /**
     * A lane, as wide as the view.
     *
     * @param place the index of the lane among all
     * @param baseline the y of its pins
     * @param caption its name, at the start edge: in its uppermost part that is in view
     */
    public record LaneBand(int place, Lanes.Lane lane, Box box, double baseline, Label caption) {

        /** The heading of the lane. */
        public Lanes.Heading heading() {
            return lane.heading().orElseThrow();
        }

        /** Whether the heading is below the top of the lane, above which the view ends, and so over what is there. */
        public boolean isStuck() {
            return caption.box().y() > box.y();
        }

        /** Whether the background is darker: that of every other lane is. */
        public boolean shaded() {
            return place % 2 == 1;
        }
    }

    /**
     * How the lanes lie in the view.
     *
     * @param top the y below which lanes are seen
     * @param needed the height of all lanes, in px
     * @param offset how much of that is above the view, in px
     * @param slots of all lanes, in view or not; none where events are not grouped
     */
    public record Scroll(double top, double needed, double offset, List<LaneSlot> slots) {

        public Scroll {
            slots = List.copyOf(slots);
        }

        /** The y of the top of a lane, in px. */
        public double laneTop(int lane) {
            return slots.get(lane).top() + top - offset;
        }

        /** The y of the bottom of a lane, in px. */
        public double laneBottom(int lane) {
            return laneTop(lane) + slots.get(lane).height();
        }

        /** The y of the pins of a lane, in px. */
        public double baseline(int lane) {
            return slots.get(lane).baseline() + top - offset;
        }
    }

    /**
     * Events that have neither a card nor a pin of their own.
     *
     * @param lane the place of its lane
     * @param count at least 2
     * @param span from the first member's anchor to after the last one's
     * @param receding whether all of them recede
     */
    public record Badge(Box box, int lane, int count, TimeSpan span, boolean receding) {}

    /**
     * The stretch of time an event covers.
     *
     * @param fadeIn how far from the start edge the beginning is uncertain, in px
     * @param fadeOut how far from the end edge the end is uncertain, in px
     * @param openStart whether it has no known beginning
     * @param openEnd whether it has no known end
     * @param mark of its category, at the beginning of the part of the bar that is in view, with sides of {@link
     *     Metrics#BAR_ICON} or, on a thin bar, shorter; empty where there is no space for it
     * @param title within the part of the bar that is in view; empty where there is no space for it
     * @param name the whole title, for a bar that is pointed at or selected; it may reach beyond the bar
     */
    public record Bar(
            Event event,
            Box box,
            double fadeIn,
            double fadeOut,
            boolean openStart,
            boolean openEnd,
            Optional<Box> mark,
            Optional<Label> title,
            Label name) {}

    /**
     * Periods that go on in view and have no bar, as all rows are taken. They are among the events that cards, pins and
     * badges show.
     *
     * @param lane the place of its lane
     * @param rows how many rows of bars are taken
     */
    public record BarCount(Box box, int lane, Missing periods, ZoomLevel level, int rows) {

        /** How many periods there are. */
        public int count() {
            return periods.count();
        }
    }

    /**
     * A link from the card of a cause to the card of what responds to it; all in px.
     *
     * @param upright whether it leaves and arrives vertically, because one of the cards is above the other
     */
    public record Arc(double fromX, double fromY, double toX, double toY, boolean upright) {

        /** Between the edges of two cards that face each other. */
        static Arc between(Box from, Box to) {
            if (from.right() <= to.x() || to.right() <= from.x()) {
                boolean rightwards = from.right() <= to.x();
                return new Arc(
                        rightwards ? from.right() : from.x(),
                        from.y() + from.height() / 2,
                        rightwards ? to.x() : to.right(),
                        to.y() + to.height() / 2,
                        false);
            }
            boolean downwards = from.y() < to.y();
            return new Arc(
                    from.x() + from.width() / 2,
                    downwards ? from.bottom() : from.y(),
                    to.x() + to.width() / 2,
                    downwards ? to.y() : to.bottom(),
                    true);
        }
    }

    public TimelineLayout {
        eras = List.copyOf(eras);
        lanes = List.copyOf(lanes);
        secondaryPins = List.copyOf(secondaryPins);
        connectors = List.copyOf(connectors);
        cards = List.copyOf(cards);
        pins = List.copyOf(pins);
        badges = List.copyOf(badges);
        bars = List.copyOf(bars);
        barCounts = List.copyOf(barCounts);
        arcs = List.copyOf(arcs);
    }

    /** This layout with these links in place of its own. */
    private TimelineLayout withArcs(List<Arc> others) {
        return new TimelineLayout(
                division,
                viewport,
                direction,
                width,
                height,
                axisTop,
                scroll,
                eras,
                lanes,
                cards,
                pins,
                secondaryPins,
                connectors,
                badges,
                bars,
                barCounts,
                others,
                axis);
    }

    /** The position of an event in time, in px of x; perhaps outside the view. */
    public double x(Event event) {
        return direction.x(viewport.inline(EventIndex.anchorOf(event)), width);
    }

    /** The index of the lane in which an event is, 0 where events are not grouped; empty for an event not laid out here. */
    public OptionalInt laneOf(Event event) {
        return division.laneOf(event);
    }

    /** The y of an event's pin, in px; empty for an event that is not laid out here. */
    public OptionalDouble baselineOf(Event event) {
        OptionalInt lane = laneOf(event);
        if (lane.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(hasLanes() ? scroll.baseline(lane.getAsInt()) : axisTop);
    }

    /** This layout with the links of one event: from what it responds to, and to what responds to it. */
    public TimelineLayout withLinks(Event event, EventLinks links) {
        List<Arc> linked = links.of(event).stream()
                .flatMap(link -> switch (link.kind()) {
                    case RESPONDS_TO -> arc(link.other(), event).stream();
                    case LEADS_TO -> arc(event, link.other()).stream();
                    case RELATED -> Stream.empty();
                })
                .toList();
        return linked.isEmpty() ? this : withArcs(linked);
    }

    /** The arc between two events, if both have a card in sight. */
    private Optional<Arc> arc(Event cause, Event response) {
        return cardOf(cause).flatMap(from -> cardOf(response).map(to -> Arc.between(from.box, to.box)));
    }

    private Optional<Card> cardOf(Event event) {
        return cards.stream()
                .filter(card -> card.event.id().equals(event.id()) && inSight(card.box))
                .findFirst();
    }

    /** At most this many of the periods of a count, the longest first. */
    public List<Event> periods(BarCount count, int limit) {
        EventIndex events = division.lanes().get(count.lane).events();
        return PackedBars.around(events, count.level, count.rows, viewport.start(), viewport.end(width))
                .members(count.periods, limit);
    }

    /** Whether events are divided into lanes here, in view or not. */
    public boolean hasLanes() {
        return !scroll.slots.isEmpty();
    }

    /** How far the lanes can be scrolled, in px; 0 where all are in view. */
    public double scrollable() {
        return Math.max(0, scroll.needed - (axisTop - scroll.top));
    }

    /** Whether something in a lane is at least partly in view. */
    public boolean inSight(Box box) {
        return !hasLanes() || (box.bottom() > scroll.top && box.y() < axisTop);
    }

    /** The stretch of time in view, as far as dates reach; at least a second. */
    public TimeSpan period() {
        return viewport.period(width);
    }

    /** How many events cards, pins and badges show together, without those of lanes above or below the view. */
    public int shown() {
        return cards.size()
                + pins.size()
                + badges.stream().mapToInt(Badge::count).sum();
    }
}
