package masar.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import masar.layout.Lanes.Branch;
import masar.layout.axis.EraBand;
import masar.layout.axis.Today;
import masar.layout.frame.Box;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.layout.index.EventIndex;
import masar.model.Event;

/**
 * Names the nearest event that does not recede beyond each edge of a view where nothing else is: beneath the captions of the eras, in the
 * same line with them, or beneath the heading of the first lane; else without words, in the first free place along the edge. It caches the last words for each edge.
 */
public final class EdgePlanner {

    private static final double MARGIN = 8;
    /** What is nearer than this, in px, is in the way. */
    private static final double CLEAR = 4;

    private static final double WIDEST = 340;
    /** Words that get less than this, in px, say nothing. */
    private static final double SHORTEST_WORDS = 90;

    private static final double IN_CAPTIONS = (Metrics.ERA_CAPTION - EdgeHint.HEIGHT) / 2;
    private static final double BENEATH_CAPTIONS = Metrics.ERA_CAPTION + CLEAR;
    private static final double BENEATH_HEADING = BENEATH_CAPTIONS + Metrics.LANE_HEADING;
    private static final List<Double> TOPS_OF_WORDS = List.of(BENEATH_CAPTIONS, IN_CAPTIONS, BENEATH_HEADING);
    private static final double STEP = 8;

    private final EventIndex events;
    private final TextMeasurer measurer;
    private final Function<Event, String> words;
    private Optional<Named> before = Optional.empty();
    private Optional<Named> after = Optional.empty();

    private record Named(Event event, String words, double width) {}

    /** @param words names an event in one line */
    public EdgePlanner(EventIndex events, TextMeasurer measurer, Function<Event, String> words) {
        this.events = events;
        this.measurer = measurer;
        this.words = words;
    }

    /** What is beyond the edges of a layout of the same events: the start edge first; nothing where no event is beyond. */
    public List<EdgeHint> hints(TimelineLayout layout) {
        OptionalInt last =
                events.standingOut(events.firstAtOrAfter(layout.viewport().start()) - 1, false);
        OptionalInt next = events.standingOut(
                events.firstAtOrAfter(Math.nextUp(layout.viewport().end(layout.width()))), true);
        before = last.isPresent() ? Optional.of(named(before, events.event(last.getAsInt()))) : Optional.empty();
        after = next.isPresent() ? Optional.of(named(after, events.event(next.getAsInt()))) : Optional.empty();
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        List<Box> taken = taken(layout);
        return Stream.of(
                        before.map(named -> hint(layout, taken, named, false)),
                        after.map(named -> hint(layout, taken, named, true)))
                .flatMap(Optional::stream)
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // quicker than comparing what they say, and another event has other words
    private Named named(Optional<Named> known, Event event) {
        if (known.isPresent() && known.get().event == event) {
            return known.get();
        }
        String text = words.apply(event);
        return new Named(event, text, measurer.width(text, Face.CAPTION) + Metrics.TEXT_SLACK);
    }

    private static EdgeHint hint(TimelineLayout layout, List<Box> taken, Named named, boolean later) {
        double around = 2 * EdgeHint.PADDING + EdgeHint.ARROW + EdgeHint.GAP;
        double most = Math.min(WIDEST, (layout.width() - 3 * MARGIN) / 2);
        double width = Math.min(named.width + around, most);
        if (width - around >= Math.min(SHORTEST_WORDS, named.width)) {
            for (double top : TOPS_OF_WORDS) {
                Box box = box(layout, later, top, width);
                if (isFree(box, taken)) {
                    return new EdgeHint(named.event, later, named.words, box, false);
                }
            }
        }
        return new EdgeHint(named.event, later, named.words, compact(layout, taken, later), true);
    }

    /** The uppermost free place at an edge; where there is none, that in the line of the captions. */
    private static Box compact(TimelineLayout layout, List<Box> taken, boolean later) {
        double bottom = layout.axisTop() - EdgeHint.HEIGHT - CLEAR;
        for (double top = IN_CAPTIONS; top <= bottom; top += STEP) {
            Box box = box(layout, later, top, EdgeHint.COMPACT);
            if (isFree(box, taken)) {
                return box;
            }
        }
        return box(layout, later, IN_CAPTIONS, EdgeHint.COMPACT);
    }

    private static Box box(TimelineLayout layout, boolean later, double top, double width) {
        double start = later ? layout.width() - MARGIN - width : MARGIN;
        return new Box(layout.direction().left(start, width, layout.width()), top, width, EdgeHint.HEIGHT);
    }

    private static boolean isFree(Box box, List<Box> taken) {
        Box clear = new Box(box.x() - CLEAR, box.y() - CLEAR, box.width() + 2 * CLEAR, box.height() + 2 * CLEAR);
        return taken.stream().noneMatch(clear::overlaps);
    }

    /** What must not be covered. */
    private static List<Box> taken(TimelineLayout layout) {
        List<Box> taken = new ArrayList<>();
        layout.cards().forEach(card -> taken.add(card.box()));
        layout.badges().forEach(badge -> taken.add(badge.box()));
        layout.bars().forEach(bar -> taken.add(bar.box()));
        layout.pins().forEach(pin -> taken.add(pin(pin.x(), pin.y())));
        layout.secondaryPins().forEach(pin -> taken.add(pin(pin.x(), pin.y())));
        layout.eras().stream().map(EraBand::caption).flatMap(Optional::stream).forEach(label -> taken.add(label.box()));
        layout.axis().today().map(Today::label).map(Label::box).ifPresent(taken::add);
        layout.lanes().forEach(lane -> taken.add(heading(layout, lane)));
        return taken;
    }

    private static Box pin(double x, double y) {
        return new Box(x - Metrics.PIN_SIZE / 2, y - Metrics.PIN_SIZE / 2, Metrics.PIN_SIZE, Metrics.PIN_SIZE);
    }

    private static Box heading(TimelineLayout layout, TimelineLayout.LaneBand lane) {
        Branch branch = lane.lane().branch();
        double length = Metrics.LANE_NAME
                + branch.depth() * Metrics.LANE_INDENT
                + lane.caption().box().width()
                + (branch.members() > 0 ? Metrics.LANE_MEMBERS : 0);
        double left = layout.direction().left(0, length, layout.width());
        return new Box(left, lane.caption().box().y(), length, Metrics.LANE_HEADING);
    }
}
