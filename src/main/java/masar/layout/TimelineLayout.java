package masar.layout;

import java.util.List;
import java.util.Optional;
import masar.model.Era;
import masar.model.Event;
import masar.time.TimeSpan;

/**
 * Everything that stands on the timeline at one moment, with final coordinates in px from the left upper corner.
 *
 * <p>Every event in view is counted once: it has a card, or a pin of its own, or is a member of a badge. Bars come on
 * top of that.
 *
 * @param axisTop the y of the axis line, where pins stand
 */
public record TimelineLayout(
        Viewport viewport,
        Direction direction,
        double width,
        double height,
        double axisTop,
        List<EraBand> eras,
        List<Card> cards,
        List<Pin> pins,
        List<Badge> badges,
        List<Bar> bars,
        List<Arc> arcs,
        Axis axis) {

    /**
     * An event with its title and date.
     *
     * @param anchorX where the event stands in time; the card's start edge, unless the card had to slide
     * @param titleLines 1 or 2
     */
    public record Card(Event event, Box box, double anchorX, String title, String date, int titleLines) {}

    /** An event that has no card. */
    public record Pin(Event event, double x) {}

    /**
     * Events that have neither a card nor a pin of their own.
     *
     * @param count at least 2
     * @param span from the first member's anchor to after the last one's
     */
    public record Badge(Box box, int count, TimeSpan span) {}

    /**
     * The stretch of time an event covers.
     *
     * @param fadeIn how far from the start edge the beginning is uncertain, in px
     * @param fadeOut how far from the end edge the end is uncertain, in px
     * @param openStart whether it has no known beginning
     * @param openEnd whether it has no known end
     * @param title present where no card tells it; stands within the part of the bar that is in view
     */
    public record Bar(
            Event event,
            Box box,
            double fadeIn,
            double fadeOut,
            boolean openStart,
            boolean openEnd,
            Optional<Label> title) {}

    /** A link from a cause to what responds to it, rising {@code height} px above the higher of its ends. */
    public record Arc(double fromX, double fromY, double toX, double toY, double height) {}

    /** A stretch of time with a name; {@code shaded} ones alternate with plain ones. */
    public record EraBand(Era era, Box box, boolean shaded, Optional<Label> caption) {}

    /** One line of text in a box that is as wide as the text may become; it begins at the box's start edge. */
    public record Label(String text, Box box) {}

    /** Two rows of labels, the finer one nearer to the events, and a line at every change of a unit. */
    public record Axis(List<Tick> ticks, List<Label> minor, List<Label> major) {}

    /** A line on the axis; {@code major} ones part the units of the coarser row. */
    public record Tick(double x, boolean major) {}

    public TimelineLayout {
        eras = List.copyOf(eras);
        cards = List.copyOf(cards);
        pins = List.copyOf(pins);
        badges = List.copyOf(badges);
        bars = List.copyOf(bars);
        arcs = List.copyOf(arcs);
    }

    /** This layout with these links in place of its own. */
    TimelineLayout withArcs(List<Arc> others) {
        return new TimelineLayout(
                viewport, direction, width, height, axisTop, eras, cards, pins, badges, bars, others, axis);
    }

    /** The stretch of time in view, as far as dates reach; at least a second. */
    public TimeSpan period() {
        double start = Math.clamp(viewport.start(), TimeSpan.EARLIEST, TimeSpan.LATEST - 1.0);
        double end = Math.clamp(viewport.end(width), start + 1, TimeSpan.LATEST);
        return new TimeSpan((long) start, (long) Math.ceil(end));
    }

    /** How many events are told by cards, pins and badges. */
    public int shown() {
        return cards.size()
                + pins.size()
                + badges.stream().mapToInt(Badge::count).sum();
    }
}
