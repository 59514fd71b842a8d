package masar.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import masar.layout.LaneLayouter.LaneItems;
import masar.layout.LaneStack.LaneDemand;
import masar.layout.Lanes.Lane;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.TimelineLayout.Pin;
import masar.layout.TimelineLayout.Scroll;
import masar.layout.axis.AxisPlanner;
import masar.layout.axis.EraBand;
import masar.layout.axis.EraPlanner;
import masar.layout.cards.CardSizes;
import masar.layout.frame.Direction;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.layout.frame.Viewport;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.model.Era;
import masar.model.Event;
import masar.time.DateLabels;

/**
 * Lays out one set of events in any view. It measures texts, so it may be used only on threads on which its {@link
 * TextMeasurer} may be; it caches the measurements and the last packing.
 */
public final class TimelineLayouter {

    /** When lanes outgrow the view, each keeps this number of rows of cards if it needs them. */
    private static final int LEAST_ROWS = 1;

    /** Less than this many px is no height. */
    private static final double ROUNDING = 1e-6;

    private final EventIndex index;
    private final Lanes lanes;
    private final LayoutOptions options;
    private final DateLabels labels;
    private final TextMeasurer measurer;
    private final EraPlanner eras;
    private final AxisPlanner axis;
    private final List<LaneLayouter> layouters = new ArrayList<>();
    private Optional<Stacked> stacked = Optional.empty();

    /**
     * The places of the lanes, kept while neither the zoom level nor the height changes.
     *
     * @param lit the folded lanes that have a row of cards
     */
    private record Stacked(ZoomLevel level, double available, Set<Integer> lit, List<LaneSlot> slots) {

        boolean isFor(ZoomLevel wantedLevel, double wanted, Set<Integer> wantedLit) {
            return level.equals(wantedLevel) && available == wanted && lit.equals(wantedLit);
        }
    }

    /** Lays out events in a single lane. */
    public TimelineLayouter(EventIndex index, List<Era> eras, DateLabels labels, TextMeasurer measurer) {
        this(index, Lanes.single(index), eras, labels, measurer, LayoutOptions.PLAIN);
    }

    /**
     * @param lanes the same events, divided
     * @param labels format the dates of cards and axis; titles are shown in their language
     */
    public TimelineLayouter(
            EventIndex index,
            Lanes lanes,
            List<Era> eras,
            DateLabels labels,
            TextMeasurer measurer,
            LayoutOptions options) {
        this.index = index;
        this.lanes = lanes;
        this.options = options;
        this.labels = labels;
        this.measurer = measurer;
        this.eras = new EraPlanner(eras, measurer, labels.language());
        this.axis = new AxisPlanner(labels, measurer, options);
        CardSizes sizes = new CardSizes(measurer, labels);
        for (int lane = 0; lane < lanes.lanes().size(); lane++) {
            layouters.add(new LaneLayouter(lane, lanes.lanes().get(lane), sizes, measurer));
        }
    }

    /** The view of the given width, in px, that shows all events. */
    public Viewport showingAll(double width) {
        return index.bounds().all(width);
    }

    /**
     * The least height, in px, of a view of the given width in which every event of the viewport has its card ({@link
     * LayoutOptions#allCards}), including the axis and everything else that such a view shows.
     */
    public double neededHeight(Viewport viewport, double width) {
        double lanesHeight = lanes.areGrouped()
                ? Metrics.ERA_CAPTION + LaneStack.height(completeDemands(viewport, width))
                : layouters.getFirst().completeHeight(viewport, width, level(viewport, width));
        return lanesHeight + axis.height();
    }

    private ZoomLevel level(Viewport viewport, double width) {
        return ZoomLevel.of(viewport.secondsPerPx(), showingAll(width).secondsPerPx());
    }

    private List<LaneDemand> completeDemands(Viewport viewport, double width) {
        ZoomLevel level = level(viewport, width);
        return layouters.stream()
                .map(lane -> lane.completeDemand(viewport, width, level))
                .toList();
    }

    /** Lays out a view of the given size in px, not scrolled, without links. */
    public TimelineLayout layout(Viewport viewport, Direction direction, double width, double height) {
        return layout(ViewRequest.of(viewport, direction, width, height));
    }

    /** Lays out a view, without links. */
    public TimelineLayout layout(ViewRequest request) {
        Viewport viewport = request.viewport();
        Frame frame = new Frame(viewport, request.direction(), request.width(), request.height(), axis.height());
        View view = new View(frame, level(viewport, request.fittedWidth()), request.lit(), litLanes(request.chosen()));
        return lanes.areGrouped() ? inLanes(view, request.scroll()) : inOneLane(view);
    }

    /** @param litLanes the folded lanes that have a row of cards */
    private record View(Frame frame, ZoomLevel level, List<Event> lit, Set<Integer> litLanes) {}

    private Set<Integer> litLanes(List<Event> chosen) {
        return chosen.stream()
                .flatMapToInt(event -> lanes.laneOf(event).stream())
                .filter(lane -> lanes.lanes().get(lane).folded())
                .boxed()
                .collect(Collectors.toSet());
    }

    private TimelineLayout inOneLane(View view) {
        Frame frame = view.frame;
        LaneLayouter only = layouters.getFirst();
        LaneItems items = items(only, only.single(frame, view.level, options.allCards()), view);
        Scroll scroll = new Scroll(0, frame.axisTop(), 0, List.of());
        SecondaryPinPlanner none = new SecondaryPinPlanner(lanes, scroll, LanesInView.of(scroll, frame.axisTop()));
        return layout(frame, scroll, List.of(), List.of(items), none);
    }

    private LaneItems items(LaneLayouter layouter, LaneFrame place, View view) {
        return options.allCards()
                ? layouter.completeLayout(place, view.level)
                : layouter.layout(place, view.level, view.lit);
    }

    private TimelineLayout inLanes(View view, double scroll) {
        Frame frame = view.frame;
        Scroll scrolled = scrolled(view, scroll);
        LanesInView inView = LanesInView.of(scrolled, frame.axisTop());
        SecondaryPinPlanner secondaryPins = new SecondaryPinPlanner(lanes, scrolled, inView);
        List<LaneBand> bands = new ArrayList<>();
        List<LaneItems> items = new ArrayList<>();
        inView.places().forEach(lane -> {
            bands.add(band(lane, scrolled, frame));
            LaneItems inLane = items(lane, scrolled, view);
            items.add(inLane);
            secondaryPins.add(lane, inLane);
        });
        linkedTo(inView, view).forEach(lane -> secondaryPins.add(lane, items(lane, scrolled, view)));
        return layout(frame, scrolled, bands, items, secondaryPins);
    }

    private LaneItems items(int lane, Scroll scroll, View view) {
        LaneRows rows = scroll.slots().get(lane).rows();
        return items(layouters.get(lane), LaneFrame.among(view.frame, scroll.baseline(lane), rows), view);
    }

    /** The lanes out of view with an event in the view's time that has a secondary pin in a lane in view. */
    private Set<Integer> linkedTo(LanesInView inView, View view) {
        double beyond = LaneLayouter.beyond(view.level);
        double from = view.frame.viewport().start() - beyond;
        double to = view.frame.viewport().end(view.frame.width()) + beyond;
        Set<Integer> linked = new TreeSet<>();
        inView.places()
                .forEach(lane -> lanes.forLanesWithPinsIn(lane, from, to, own -> {
                    if (!inView.contains(own)) {
                        linked.add(own);
                    }
                }));
        return linked;
    }

    private Scroll scrolled(View view, double scroll) {
        double top = Metrics.ERA_CAPTION;
        double available = Math.max(0, view.frame.axisTop() - top);
        List<LaneSlot> slots = slots(view, available);
        double bottom = slots.isEmpty() ? 0 : slots.getLast().bottom();
        // Lanes that fill the view exactly may add up to a little more.
        double needed = bottom - available < ROUNDING ? Math.min(bottom, available) : bottom;
        return new Scroll(top, needed, Math.clamp(scroll, 0, Math.max(0, needed - available)), slots);
    }

    private List<LaneSlot> slots(View view, double available) {
        if (options.allCards()) {
            return LaneStack.complete(completeDemands(view.frame.viewport(), view.frame.width()), available);
        }
        Stacked kept = stacked.filter(last -> last.isFor(view.level, available, view.litLanes))
                .orElseGet(() -> new Stacked(view.level, available, view.litLanes, stack(view, available)));
        stacked = Optional.of(kept);
        return kept.slots;
    }

    private List<LaneSlot> stack(View view, double available) {
        int least = options.scrolls() ? LEAST_ROWS : 0;
        List<LaneDemand> demands = demands(view, false);
        boolean tight = LaneStack.height(demands, least) > available;
        return LaneStack.stack(tight ? demands(view, true) : demands, available, least, !options.scrolls());
    }

    /** @param tight whether bars are to be thin */
    private List<LaneDemand> demands(View view, boolean tight) {
        List<LaneDemand> demands = new ArrayList<>();
        for (int lane = 0; lane < layouters.size(); lane++) {
            demands.add(layouters.get(lane).demand(view.level, tight, view.litLanes.contains(lane)));
        }
        return demands;
    }

    private LaneBand band(int place, Scroll scroll, Frame frame) {
        Lane lane = lanes.lanes().get(place);
        String name = lane.heading().orElseThrow().name().in(labels.language());
        double width = Math.min(measurer.width(name, Face.TITLE) + Metrics.TEXT_SLACK, frame.width() / 2);
        double top = scroll.laneTop(place);
        double captionTop = Math.clamp(scroll.top(), top, scroll.laneBottom(place) - Metrics.LANE_HEADING);
        double start = Metrics.LANE_NAME + lane.branch().depth() * Metrics.LANE_INDENT;
        return new LaneBand(
                place,
                lane,
                frame.box(0, frame.width(), top, scroll.slots().get(place).height()),
                scroll.baseline(place),
                new Label(name, frame.box(start, width, captionTop, Metrics.LANE_HEADING)));
    }

    private TimelineLayout layout(
            Frame frame,
            Scroll scroll,
            List<LaneBand> bands,
            List<LaneItems> items,
            SecondaryPinPlanner secondaryPins) {
        List<Card> cards = items.stream().flatMap(t -> t.cards().stream()).toList();
        List<Pin> pins = items.stream().flatMap(t -> t.pins().stream()).toList();
        List<Badge> badges = items.stream().flatMap(t -> t.badges().stream()).toList();
        List<Bar> bars = items.stream().flatMap(t -> t.bars().stream()).toList();
        List<EraBand> eraBands = eras.bands(frame, scroll.slots().isEmpty() ? frame.axisTop() : scroll.top());
        List<Label> captions =
                eraBands.stream().flatMap(band -> band.caption().stream()).toList();
        return new TimelineLayout(
                lanes,
                frame.viewport(),
                frame.direction(),
                frame.width(),
                frame.height(),
                frame.axisTop(),
                scroll,
                eraBands,
                bands,
                cards,
                pins,
                secondaryPins.secondaryPins(),
                secondaryPins.connectors(),
                badges,
                bars,
                items.stream().flatMap(t -> t.barCounts().stream()).toList(),
                List.of(),
                axis.axis(frame, captions));
    }
}
