package masar.layout;

import java.util.List;
import masar.layout.TimelineLayout.Arc;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Card;
import masar.model.Era;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.TimeSpan;

/**
 * Lays out one set of events in any view. Measures texts as it goes, so it must be used where its {@link TextMeasurer}
 * may be; keeps what it measured and the last packing.
 */
public final class TimelineLayouter {

    private static final int MOST_BAR_ROWS = 3;
    /** Shorter periods stack only when zoomed in so far that few are in view. */
    private static final long STACKING_SECONDS = 7 * 86_400L;

    private static final double ARC_STEEPNESS = 0.4;
    private static final double LOWEST_ARC = 40;
    private static final double HIGHEST_ARC = 180;

    private final EventIndex index;
    private final Links links;
    private final TextMeasurer measurer;
    private final CardSizes sizes;
    private final EraPlanner eras;
    private final TickPlanner ticks;
    private final int barRows;
    private Packing packing = Packing.NONE;

    /** @param labels make the dates of cards and axis, in whose language titles are shown too */
    public TimelineLayouter(EventIndex index, List<Era> eras, DateLabels labels, TextMeasurer measurer) {
        this.index = index;
        this.links = new Links(index.events());
        this.measurer = measurer;
        this.sizes = new CardSizes(measurer, labels);
        this.eras = new EraPlanner(eras, measurer, labels.language());
        this.ticks = new TickPlanner(labels, measurer);
        this.barRows = SpanDepth.of(index, STACKING_SECONDS, MOST_BAR_ROWS);
    }

    /** The view of so many px that shows all events. */
    public Viewport showingAll(double width) {
        TimeSpan extent = index.extent();
        return Viewport.showing(extent, width, Metrics.FIT_MARGIN, Metrics.FIT_MARGIN);
    }

    /** Lays out a view of so many px, without links. */
    public TimelineLayout layout(Viewport viewport, Direction direction, double width, double height) {
        Frame frame = new Frame(viewport, direction, width, height, barRows);
        ZoomLevel level =
                ZoomLevel.of(viewport.secondsPerPx(), showingAll(width).secondsPerPx());
        EventPlanner planner = new EventPlanner(index, sizes, measurer, frame);
        List<Card> cards = planner.cards(packedCards(level, frame));
        List<Badge> badges = planner.badges(level);
        double end = viewport.end(width);
        return new TimelineLayout(
                viewport,
                direction,
                width,
                height,
                frame.axisTop(),
                eras.bands(frame),
                cards,
                planner.pins(),
                badges,
                planner.bars(new BarPacker(index, level, barRows).pack(viewport.start(), end)),
                List.of(),
                ticks.axis(frame));
    }

    /** A layout with the links of one event, from what it responds to and to what responds to it. */
    public TimelineLayout withLinks(TimelineLayout layout, Event event) {
        return layout.withArcs(
                links.of(event).stream().map(link -> arc(link, layout)).toList());
    }

    private static Arc arc(Links.Link link, TimelineLayout layout) {
        double from = x(link.cause(), layout);
        double to = x(link.response(), layout);
        double height = Math.clamp(Math.abs(to - from) * ARC_STEEPNESS, LOWEST_ARC, HIGHEST_ARC);
        return new Arc(from, layout.axisTop(), to, layout.axisTop(), height);
    }

    private static double x(Event event, TimelineLayout layout) {
        double inline = layout.viewport().inline(EventIndex.anchorOf(event));
        return layout.direction().x(inline, layout.width());
    }

    private List<PackedCard> packedCards(ZoomLevel level, Frame frame) {
        CardPacker packer = new CardPacker(index, sizes, level, frame.cardRows());
        // Cards reach into the view from before it, and cells of badges from it to beyond either edge.
        double before = Metrics.CARD_MAX_WIDTH * frame.viewport().secondsPerPx();
        double beyond = Metrics.BADGE_CELL * level.secondsPerPx();
        long first = packer.tileOf(frame.viewport().start() - before - beyond);
        long last = packer.tileOf(frame.viewport().end(frame.width()) + beyond);
        if (!packing.holds(level, frame.cardRows(), first, last)) {
            packing = new Packing(level, frame.cardRows(), first, last, packer.pack(first, last));
        }
        return packing.cards;
    }

    /** The cards of some tiles, kept while the view moves within them. */
    private record Packing(ZoomLevel level, int rows, long first, long last, List<PackedCard> cards) {

        static final Packing NONE = new Packing(new ZoomLevel(1), -1, 0, -1, List.of());

        boolean holds(ZoomLevel wantedLevel, int wantedRows, long from, long to) {
            return level.equals(wantedLevel) && rows == wantedRows && first <= from && to <= last;
        }
    }
}
