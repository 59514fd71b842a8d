package masar.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.layout.LaneStack.LaneDemand;
import masar.layout.Lanes.Lane;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.BarCount;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Pin;
import masar.layout.cards.BarDemand;
import masar.layout.cards.BarRows;
import masar.layout.cards.CardPacker;
import masar.layout.cards.CardSizes;
import masar.layout.cards.ClusterGrid;
import masar.layout.cards.CompletePacking;
import masar.layout.cards.PackedBars;
import masar.layout.cards.PackedCard;
import masar.layout.frame.Frame;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.Viewport;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.Crowding;
import masar.layout.index.EventIndex;
import masar.model.Event;

/** Lays out the events of one lane in any view; keeps the last packing of each kind. */
final class LaneLayouter {

    /** Which part of the height above the axis bars may take in a lane that is alone. */
    private static final double BARS_SHARE = 0.3;
    /** The height of the bars of a lane among others, in px: three rows of the full height. */
    private static final double BARS_HEIGHT = 3 * Metrics.BAR_PITCH;
    /** The same where lanes outgrow the view: two rows that still have space for titles. */
    private static final double THIN_BARS_HEIGHT = 2 * BarRows.THINNER;
    /** Pins at least so far apart, in px, do not touch. */
    static final double PIN_PITCH = Metrics.PIN_SIZE + 1;

    private final int lane;
    private final EventIndex index;
    private final CardSizes sizes;
    private final TextMeasurer measurer;
    private final Crowding crowding;
    private final boolean folded;
    private Optional<Packing> packing = Optional.empty();
    private Optional<NeededBars> neededBars = Optional.empty();
    private Optional<PackedBars> bars = Optional.empty();
    private Optional<CompletePacking> complete = Optional.empty();

    /** @param lane its place among the lanes */
    LaneLayouter(int lane, Lane content, CardSizes sizes, TextMeasurer measurer) {
        this.lane = lane;
        this.index = content.events();
        this.folded = content.folded();
        this.sizes = sizes;
        this.measurer = measurer;
        this.crowding = new Crowding(index, LaneStack.MOST_ROWS);
    }

    /** The cards, pins, badges and bars of a lane, and the counts of periods that have no bar. */
    record LaneItems(List<Card> cards, List<Pin> pins, List<Badge> badges, List<Bar> bars, List<BarCount> barCounts) {}

    /** How many rows of bars are needed, kept while the zoom level does not change. */
    private record NeededBars(ZoomLevel level, BarDemand demand) {}

    private BarRows barRows(ZoomLevel level, double height) {
        NeededBars needed = neededBars
                .filter(last -> last.level.equals(level))
                .orElseGet(() -> new NeededBars(level, BarDemand.of(index, level)));
        neededBars = Optional.of(needed);
        return BarRows.within(height, needed.demand.rows(), needed.demand.surplus());
    }

    private BarRows completeBarRows(ZoomLevel level) {
        return barRows(level, BarRows.MOST * Metrics.BAR_PITCH);
    }

    /** How far, in seconds, the cells of badges reach beyond either edge of the view. */
    static double beyond(ZoomLevel level) {
        // A cell may be up to twice as wide as the narrowest one.
        return 2 * Metrics.BADGE_CELL * level.secondsPerPx();
    }

    /**
     * How much height a lane among others wants at a zoom level.
     *
     * @param tight whether lanes outgrow the view, so that bars are thin
     * @param lit whether the lane has an event that must have a card, for which a folded lane has a row
     */
    LaneDemand demand(ZoomLevel level, boolean tight, boolean lit) {
        if (index.isEmpty()) {
            return LaneDemand.ofPins();
        }
        double cell = ClusterGrid.cellSeconds(index, level);
        if (folded) {
            double touching = Math.min(cell, PIN_PITCH * level.secondsPerPx());
            return new LaneDemand(lit ? 1 : 0, BarRows.full(0), pinsHeight(touching), true);
        }
        double card = (Metrics.CARD_MAX_WIDTH + Metrics.CARD_GAP) * level.secondsPerPx();
        BarRows rows = barRows(level, tight ? THIN_BARS_HEIGHT : BARS_HEIGHT);
        return new LaneDemand(crowding.rows(card), rows, pinsHeight(cell), false);
    }

    /** The height above the pins, in px: that of counts if any two events are nearer to each other than some seconds. */
    private double pinsHeight(double counted) {
        return crowding.closest() < counted ? Metrics.LANE_COUNTS : Metrics.PIN_SIZE;
    }

    /** The height that a lane among others needs for every event to have its card, in a view of the given width in px. */
    LaneDemand completeDemand(Viewport viewport, double width, ZoomLevel level) {
        return index.isEmpty()
                ? LaneDemand.ofPins()
                : new LaneDemand(complete(viewport, width).rows(), completeBarRows(level), Metrics.PIN_SIZE, false);
    }

    /** How much height above the axis a lane that is alone needs for a card of every event, in px. */
    double completeHeight(Viewport viewport, double width, ZoomLevel level) {
        return LaneFrame.heightOfSingle(
                completeBarRows(level), complete(viewport, width).rows());
    }

    private CompletePacking complete(Viewport viewport, double width) {
        CompletePacking packed = complete.filter(last -> last.isFor(viewport, width))
                .orElseGet(() -> CompletePacking.of(index, sizes, viewport, width));
        complete = Optional.of(packed);
        return packed;
    }

    /** The frame of a lane that is alone. */
    LaneFrame single(Frame frame, ZoomLevel level, boolean complete) {
        double height = Math.max(BARS_HEIGHT, BARS_SHARE * (frame.axisTop() - Metrics.ERA_CAPTION));
        return LaneFrame.single(frame, complete ? completeBarRows(level) : barRows(level, height));
    }

    /**
     * The layout of the lane.
     *
     * @param lit events that must have a card if they are in this lane and in view, the most important first; a folded lane
     *     without a row of cards has none
     */
    LaneItems layout(LaneFrame place, ZoomLevel level, List<Event> lit) {
        EventPlanner planner = new EventPlanner(lane, index, sizes, measurer, place);
        Packing packed = packing(level, place.frame(), folded ? 0 : place.cardRows());
        Stream<Event> carded = folded && place.cardRows() == 0 ? Stream.of() : lit.stream();
        List<Integer> places = carded.flatMapToInt(event -> index.indexOf(event).stream())
                .boxed()
                .distinct()
                .toList();
        List<Card> cards = planner.cards(packed.cards, places);
        List<Badge> badges = planner.badges(packed.clusters);
        PackedBars packedBars = bars(place, level);
        return new LaneItems(cards, planner.pins(), badges, planner.bars(packedBars), planner.barCounts(packedBars));
    }

    /** The layout of the lane with a card for every event, without badges and rings. */
    LaneItems completeLayout(LaneFrame place, ZoomLevel level) {
        EventPlanner planner = new EventPlanner(lane, index, sizes, measurer, place);
        List<Card> cards =
                planner.cards(complete(place.frame().viewport(), place.frame().width()));
        PackedBars packedBars = bars(place, level);
        return new LaneItems(cards, List.of(), List.of(), planner.bars(packedBars), planner.barCounts(packedBars));
    }

    private PackedBars bars(LaneFrame place, ZoomLevel level) {
        double start = place.frame().viewport().start();
        double end = place.frame().viewport().end(place.frame().width());
        int rows = place.bars().count();
        PackedBars packed = bars.filter(last -> last.hold(level, rows, start, end))
                .orElseGet(() -> PackedBars.around(index, level, rows, start, end));
        bars = Optional.of(packed);
        return packed;
    }

    private Packing packing(ZoomLevel level, Frame frame, int rows) {
        CardPacker packer = new CardPacker(index, sizes, level, rows);
        double beyond = beyond(level);
        long firstTile = packer.tileOf(frame.viewport().start() - beyond);
        long lastTile = packer.tileOf(frame.viewport().end(frame.width()) + beyond);
        Packing held = packing.filter(last -> last.holds(level, rows, firstTile, lastTile))
                .orElseGet(() -> pack(packer, level, rows, firstTile, lastTile));
        packing = Optional.of(held);
        return held;
    }

    private Packing pack(CardPacker packer, ZoomLevel level, int rows, long first, long last) {
        List<PackedCard> cards = packer.pack(first, last);
        return new Packing(level, rows, first, last, cards, new ClusterGrid(index, level, cards));
    }

    /** The cards of some tiles and the events without one, kept while the view moves within them. */
    private record Packing(
            ZoomLevel level, int rows, long first, long last, List<PackedCard> cards, ClusterGrid clusters) {

        boolean holds(ZoomLevel wantedLevel, int wantedRows, long from, long to) {
            return level.equals(wantedLevel) && rows == wantedRows && first <= from && to <= last;
        }
    }
}
