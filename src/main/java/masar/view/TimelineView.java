package masar.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import masar.layout.LaneFolds;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.frame.Direction;
import masar.layout.frame.ViewBounds;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.layout.index.EventLinks;
import masar.model.Event;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.view.motion.ViewportAnimator;
import masar.view.parts.EventHandling;
import masar.view.parts.EventHost;
import masar.view.parts.EventMarks;
import masar.view.popup.TextTooltip;

/**
 * A timeline of events that people zoom, pan and select on. Time runs in the direction of the node orientation.
 *
 * <p>It shows what its {@link #contentProperty() content}, {@link #viewportProperty() viewport}, {@link
 * #scrollProperty() scroll} and {@link #selectionProperty() selection} say and changes the latter three by gestures and
 * keys, nothing else.
 */
public final class TimelineView extends Control implements EventHost {

    /** How much one press of a key or button zooms. */
    static final double ZOOM_STEP = 1.5;

    private final ObjectProperty<TimelineContent> content =
            new SimpleObjectProperty<>(this, "content", TimelineContent.EMPTY);
    private final ObjectProperty<Optional<Viewport>> viewport =
            new SimpleObjectProperty<>(this, "viewport", Optional.empty());
    private final DoubleProperty scroll = new SimpleDoubleProperty(this, "scroll", 0);
    private final ObjectProperty<Optional<Event>> selection =
            new SimpleObjectProperty<>(this, "selection", Optional.empty());
    private final ObjectProperty<Set<String>> starred = new SimpleObjectProperty<>(this, "starred", Set.of());
    private final ObjectProperty<Optional<Event>> hovered =
            new SimpleObjectProperty<>(this, "hovered", Optional.empty());
    private final ObjectProperty<EventMarks> marks = new SimpleObjectProperty<>(this, "marks", EventMarks.NONE);
    private final BooleanProperty motion = new SimpleBooleanProperty(this, "motion", false);
    private final BooleanProperty edgeHints = new SimpleBooleanProperty(this, "edgeHints", false);
    private final ObjectProperty<Consumer<TimeSpan>> onPeriodChosen =
            new SimpleObjectProperty<>(this, "onPeriodChosen", period -> {});
    private final ObjectProperty<Optional<Consumer<LaneFolds>>> onFoldsChosen =
            new SimpleObjectProperty<>(this, "onFoldsChosen", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TimelineLayout>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ViewportAnimator animator = new ViewportAnimator();
    private final ElasticPan elastic = new ElasticPan(this, animator);
    private final TextTooltip eventTip = EventHandling.tip(this);
    private final LaneScroll laneScroll = new LaneScroll();
    private final CoveredEnd coveredEnd = new CoveredEnd(this);

    public TimelineView() {
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
    }

    /** The events that are shown, and how. */
    public ObjectProperty<TimelineContent> contentProperty() {
        return content;
    }

    /** The events that are shown, and how. */
    public TimelineContent getContent() {
        return content.get();
    }

    /** The stretch of time in view; empty for all events, however wide the view is. */
    public ObjectProperty<Optional<Viewport>> viewportProperty() {
        return viewport;
    }

    /** How many px of the lanes are above the view; limited to what can be scrolled. */
    public DoubleProperty scrollProperty() {
        return scroll;
    }

    @Override
    public ObjectProperty<Optional<Event>> selectionProperty() {
        return selection;
    }

    /** Whether the view moves from one place to another instead of jumping; off at first. */
    public BooleanProperty motionProperty() {
        return motion;
    }

    /** Whether the nearest event beyond each edge is named there, to be gone to; off at first, as in a picture. */
    public BooleanProperty edgeHintsProperty() {
        return edgeHints;
    }

    /** Called with a period that was chosen on the axis. */
    public ObjectProperty<Consumer<TimeSpan>> onPeriodChosenProperty() {
        return onPeriodChosen;
    }

    /**
     * Called with other folds that were chosen at the headings of lanes, for the content to follow; empty where lanes
     * cannot be folded, as in a picture.
     */
    public ObjectProperty<Optional<Consumer<LaneFolds>>> onFoldsChosenProperty() {
        return onFoldsChosen;
    }

    /** Whether lanes can be folded. */
    boolean isFoldable() {
        return onFoldsChosen.get().isPresent();
    }

    /** Requests other folds; the heading at which they were chosen stays where it is. */
    void changeFolds(UnaryOperator<LaneFolds> change, LaneBand at) {
        onFoldsChosen.get().ifPresent(action -> {
            laneScroll.keep(at, content.get().lanes().folds());
            action.accept(change.apply(content.get().lanes().folds()));
        });
    }

    /** Where lanes are scrolled to once another layout is there. */
    LaneScroll laneScroll() {
        return laneScroll;
    }

    /** The ids of the events that have a star of the reader. */
    public ObjectProperty<Set<String>> starredProperty() {
        return starred;
    }

    @Override
    public boolean isStarred(Event event) {
        return starred.get().contains(event.id());
    }

    @Override
    public ObjectProperty<Optional<Event>> hoveredProperty() {
        return hovered;
    }

    @Override
    public ObjectProperty<EventMarks> marksProperty() {
        return marks;
    }

    @Override
    public TextTooltip eventTip() {
        return eventTip;
    }

    @Override
    public LabelStyle style() {
        return content.get().style();
    }

    /** The event whose links are shown: the one under the pointer, or else the selected one. */
    Optional<Event> focus() {
        return hovered.get().or(selection::get);
    }

    /**
     * The events that have a card wherever they are in view: the selected one, that under the pointer, and those that led
     * to the selected one or responded to it.
     */
    List<Event> lit() {
        return Stream.of(selection.get().stream(), hovered.get().stream(), linked().stream())
                .flatMap(events -> events)
                .toList();
    }

    /** Those of them that do not change with the pointer. */
    List<Event> chosen() {
        return Stream.concat(selection.get().stream(), linked().stream()).toList();
    }

    /** The events that led to the selected one or responded to it. */
    private List<Event> linked() {
        return selection.get().map(content.get().links()::of).orElse(List.of()).stream()
                .filter(link -> link.kind() != EventLinks.Kind.RELATED)
                .map(EventLinks.Link::other)
                .toList();
    }

    /** The ids of the events that stand out while all others recede; none if nothing recedes. */
    Set<String> emphasized() {
        return linked().isEmpty() ? Set.of() : lit().stream().map(Event::id).collect(Collectors.toSet());
    }

    /**
     * How many px next to the end of the view something takes from it for a while. As long as that lasts, scale and rows
     * stay as they would be with this space.
     */
    public DoubleProperty coveredEndProperty() {
        return coveredEnd.px();
    }

    /** How much wider than this, in px, the view is for which all events are fitted. */
    double heldEnd() {
        return coveredEnd.held();
    }

    /** What is on screen; empty until the first layout. */
    public ReadOnlyObjectProperty<Optional<TimelineLayout>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void setShown(TimelineLayout layout) {
        shown.set(Optional.of(layout));
    }

    /** Which way time runs: the direction of the node orientation. */
    public Direction direction() {
        return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                ? Direction.RIGHT_TO_LEFT
                : Direction.LEFT_TO_RIGHT;
    }

    /** Shows all events but those that recede or have been left out of the whole; the whole if that is in view already. */
    public void showAll() {
        Viewport rest = ViewportLimits.rest(content.get().events(), getWidth());
        boolean there = goal().filter(now -> ViewportLimits.areAlike(now, rest)).isPresent();
        if (!content.get().events().isEmpty() && !there && !bounds().isAll(rest, getWidth())) {
            flyToAllowed(rest);
        } else if (viewport.get().isPresent()) {
            fly(bounds().all(getWidth()), () -> viewport.set(Optional.empty()));
        }
    }

    /** How far the view may go: as far as the events do. */
    public ViewBounds bounds() {
        return content.get().events().bounds();
    }

    /** Shows a viewport, or the nearest to it that is within the {@link #bounds() bounds}, at once. */
    public void show(Viewport wanted) {
        animator.stop();
        shown.get().ifPresent(now -> setViewport(bounds().nearest(wanted, now.width())));
    }

    /** Shows a viewport within the bounds or not; one of all events is that of all events at any width. */
    void setViewport(Viewport other) {
        viewport.set(bounds().isAll(other, getWidth()) ? Optional.empty() : Optional.of(other));
    }

    /** Moves to a viewport, or the nearest to it within the bounds, within a moment, or at once if motion is off. */
    public void flyTo(Viewport wanted) {
        shown.get().ifPresent(now -> {
            flyToAllowed(bounds().nearest(wanted, now.width()));
        });
    }

    /** Moves to a viewport within the bounds. */
    private void flyToAllowed(Viewport target) {
        fly(target, () -> setViewport(target));
    }

    /** Where the view is, or is about to be once a flight ends; empty for all events at any width. */
    Optional<Viewport> goal() {
        return animator.destination().or(viewport::get);
    }

    /** Changes where the view is, or where the flight leads that goes on. */
    void redirect(Viewport target) {
        if (animator.destination().isPresent()) {
            flyToAllowed(target);
        } else {
            viewport.set(Optional.of(target));
        }
    }

    /** Moves to the first of all events at the same scale, and selects it. */
    void goToFirst() {
        goToEdge(content.get().events().standingOut(0, true), bounds()::earliest);
    }

    /** Moves to the last of all events at the same scale, and selects it. */
    void goToLast() {
        EventIndex events = content.get().events();
        goToEdge(events.standingOut(events.size() - 1, false), bounds()::latest);
    }

    private void goToEdge(OptionalInt place, BiFunction<Viewport, Double, Viewport> edge) {
        if (place.isEmpty()) {
            return;
        }
        Event event = content.get().events().event(place.getAsInt());
        select(event);
        shown.get()
                .ifPresent(now -> follow(
                        now, ViewportLimits.atEdge(edge.apply(now.viewport(), now.width()), now.width(), event)));
    }

    /** Moves to where the selected event is. */
    private void follow(TimelineLayout now, Viewport wanted) {
        Viewport limited = bounds().nearest(wanted, now.width());
        coveredEnd.follows(limited);
        flyTo(limited);
    }

    /** Moves so that a stretch of time fills most of the view. */
    public void flyTo(TimeSpan span) {
        flyTo(ViewportLimits.showing(span, getWidth()));
    }

    /** Moves so that the time of the selected event, with some around it, fills most of the view; false if none is. */
    public boolean fitSelection() {
        OptionalInt place = selectedPlace();
        place.ifPresent(at -> flyTo(ViewportLimits.around(content.get().events(), at)));
        return place.isPresent();
    }

    private void fly(Viewport target, Runnable arrive) {
        if (motion.get() && shown.get().isPresent()) {
            animator.fly(shown.get().get().viewport(), target, passing -> viewport.set(Optional.of(passing)), arrive);
        } else {
            animator.stop();
            arrive.run();
        }
    }

    /** Panning by hand. */
    ElasticPan elastic() {
        return elastic;
    }

    /** Ends every movement where it is, or at the edge beyond which the view was pulled. */
    public void stopMoving() {
        elastic.rest();
    }

    /** Moves the view later by a number of px; earlier if it is negative. */
    public void pan(double px) {
        shown.get().ifPresent(now -> show(now.viewport().panned(px)));
    }

    /** Moves the view down the lanes by a number of px; up if it is negative. */
    public void scrollBy(double px) {
        shown.get().ifPresent(now -> scroll.set(Math.clamp(now.scroll().offset() + px, 0, now.scrollable())));
    }

    /** Whether lanes outgrow the view. */
    boolean canScroll() {
        return shown.get().filter(now -> now.scrollable() > 0).isPresent();
    }

    /** Moves the view along the lanes as little as brings a lane into view, as far as it fits, and those next to it in part. */
    void revealLane(LaneBand lane) {
        shown.get().ifPresent(now -> scroll.set(LaneScroll.revealingHeading(now, lane.place())));
    }

    /** Shows {@code factor} times as much time, keeping the instant at an inline position, in px, where it is. */
    public void zoom(double factor, double inline) {
        shown.get().ifPresent(now -> show(zoomed(now, factor, inline)));
    }

    /** The same as {@link #zoom}, within a moment. */
    void flyToZoomed(double factor, double inline) {
        shown.get().ifPresent(now -> flyTo(zoomed(now, factor, inline)));
    }

    /** Zoomed no further than is allowed, so that at the end of all zooming the view does not drift. */
    private Viewport zoomed(TimelineLayout now, double factor, double inline) {
        double scale = now.viewport().secondsPerPx();
        return now.viewport().zoomed(bounds().scale(scale * factor, now.width()) / scale, inline);
    }

    /** Zooms in by one step at the middle of the view. */
    public void zoomIn() {
        zoom(1 / ZOOM_STEP, getWidth() / 2);
    }

    /** Zooms out by one step at the middle of the view. */
    public void zoomOut() {
        zoom(ZOOM_STEP, getWidth() / 2);
    }

    @Override
    public void select(Event event) {
        selection.set(Optional.of(event));
        shown.get().ifPresent(now -> {
            ViewportLimits.revealing(now, event).ifPresent(wanted -> follow(now, wanted));
            scroll.set(LaneScroll.revealing(now, event));
            laneScroll.reveal(event);
        });
    }

    /** Selects no event. */
    public void clearSelection() {
        selection.set(Optional.empty());
    }

    /** Reports that a period has been chosen. */
    void choosePeriod(TimeSpan period) {
        onPeriodChosen.get().accept(period);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineViewSkin(this);
    }

    /** Reports the node of the selected event to a screen reader. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> getContent().events().size();
            case FOCUS_ITEM -> getSkin() instanceof TimelineViewSkin skin ? skin.selectedNode() : this;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** The index of the selected event in the order of time. */
    OptionalInt selectedPlace() {
        return selection.get().map(content.get().events()::indexOf).orElse(OptionalInt.empty());
    }
}
