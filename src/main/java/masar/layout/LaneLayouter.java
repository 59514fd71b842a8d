package masar.layout;

import java.util.List;
import java.util.Optional;
import masar.layout.LaneStack.LaneDemand;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Pin;
import masar.layout.cards.BarPacker;
import masar.layout.cards.CardPacker;
import masar.layout.cards.CardSizes;
import masar.layout.cards.ClusterGrid;
import masar.layout.cards.CompletePacking;
import masar.layout.cards.PackedCard;
import masar.layout.cards.Room;
import masar.layout.frame.Frame;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.Viewport;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.Crowding;
import masar.layout.index.EventIndex;
import masar.layout.index.SpanDepth;
import masar.model.Event;
import masar.time.TimeSpan;

/** Lays out the events of one lane in any view; keeps the last packing of each kind. */
final class LaneLayouter {

    private static final int MOST_BAR_ROWS = 3;
    /** Shorter periods stack only when zoomed in so far that few are in view. */
    private static final long STACKING_SECONDS = 7 * TimeSpan.SECONDS_PER_DAY;

    private final int lane;
    private final EventIndex index;
    private final CardSizes sizes;
    private final TextMeasurer measurer;
    private final Crowding crowding;
    private final int barRows;
    private Optional<Packing> packing = Optional.empty();
    private Optional<CompletePacking> complete = Optional.empty();

    /** @param lane its place among the lanes */
    LaneLayouter(int lane, EventIndex index, CardSizes sizes, TextMeasurer measurer) {
        this.lane = lane;
        this.index = index;
        this.sizes = sizes;
        this.measurer = measurer;
        this.crowding = new Crowding(index, LaneStack.MOST_ROWS);
        this.barRows = SpanDepth.of(index, STACKING_SECONDS, MOST_BAR_ROWS);
    }

    /** The cards, pins, badges and bars of a lane. */
    record LaneItems(List<Card> cards, List<Pin> pins, List<Badge> badges, List<Bar> bars) {}

    /** How far, in seconds, the cells of badges reach beyond either edge of the view. */
    static double beyond(ZoomLevel level) {
        // A cell may be up to twice as wide as the narrowest one.
        return 2 * Metrics.BADGE_CELL * level.secondsPerPx();
    }

    /** How much height a lane among others wants at a zoom level. */
    LaneDemand demand(ZoomLevel level) {
        double card = (Metrics.CARD_MAX_WIDTH + Metrics.CARD_GAP) * level.secondsPerPx();
        return new LaneDemand(crowding.rows(card), barRows, !index.isEmpty());
    }

    /** The height that a lane among others needs for every event to have its card, in a view of the given width in px. */
    LaneDemand completeDemand(Viewport viewport, double width) {
        return new LaneDemand(complete(viewport, width).rows(), barRows, !index.isEmpty());
    }

    /** How much height above the axis a lane that is alone needs for a card of every event, in px. */
    double completeHeight(Viewport viewport, double width) {
        return LaneFrame.heightOfSingle(barRows, complete(viewport, width).rows());
    }

    private CompletePacking complete(Viewport viewport, double width) {
        CompletePacking packed = complete.filter(last -> last.isFor(viewport, width))
                .orElseGet(() -> CompletePacking.of(index, sizes, viewport, width));
        complete = Optional.of(packed);
        return packed;
    }

    /** The frame of a lane that is alone. */
    LaneFrame single(Frame frame) {
        return LaneFrame.single(frame, barRows);
    }

    LaneFrame among(Frame frame, double baseline, int cardRows) {
        return new LaneFrame(frame, baseline, barRows, cardRows);
    }

    /** @param lit events that must have a card if they are in this lane and in view, the most important first */
    LaneItems layout(LaneFrame place, ZoomLevel level, List<Event> lit) {
        EventPlanner planner = new EventPlanner(lane, index, sizes, measurer, place);
        Packing packed = packing(level, place.frame(), place.cardRows());
        List<Integer> places = lit.stream()
                .flatMapToInt(event -> index.indexOf(event).stream())
                .boxed()
                .distinct()
                .toList();
        List<Card> cards = planner.cards(packed.cards, places);
        List<Badge> badges = planner.badges(packed.clusters);
        return new LaneItems(cards, planner.pins(), badges, bars(planner, place, level));
    }

    /** The layout of the lane with a card for every event, without badges and rings. */
    LaneItems completeLayout(LaneFrame place, ZoomLevel level) {
        EventPlanner planner = new EventPlanner(lane, index, sizes, measurer, place);
        List<Card> cards =
                planner.cards(complete(place.frame().viewport(), place.frame().width()));
        return new LaneItems(cards, List.of(), List.of(), bars(planner, place, level));
    }

    private List<Bar> bars(EventPlanner planner, LaneFrame place, ZoomLevel level) {
        Viewport viewport = place.frame().viewport();
        double end = viewport.end(place.frame().width());
        return planner.bars(new BarPacker(index, level, barRows).pack(viewport.start(), end));
    }

    private Packing packing(ZoomLevel level, Frame frame, int rows) {
        CardPacker packer = new CardPacker(index, sizes, level, rows, room(level, rows));
        double beyond = beyond(level);
        long firstTile = packer.tileOf(frame.viewport().start() - beyond);
        long lastTile = packer.tileOf(frame.viewport().end(frame.width()) + beyond);
        Packing held = packing.filter(last -> last.holds(level, rows, firstTile, lastTile))
                .orElseGet(() -> pack(packer, level, rows, firstTile, lastTile));
        packing = Optional.of(held);
        return held;
    }

    /** Where more events crowd than were counted, there is none. */
    private Room room(ZoomLevel level, int rows) {
        int crowd = crowding.rows((Metrics.CARD_MAX_WIDTH + Metrics.CARD_GAP) * level.secondsPerPx());
        return crowd < LaneStack.MOST_ROWS ? Room.of(crowd, rows) : Room.SCARCE;
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
