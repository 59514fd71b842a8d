package masar.view.columns;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
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
import masar.i18n.Language;
import masar.layout.columns.ColumnScroll;
import masar.layout.frame.Direction;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.view.motion.ScrollAnimator;
import masar.view.parts.EventHandling;
import masar.view.parts.EventHost;
import masar.view.parts.EventMarks;
import masar.view.popup.TextTooltip;

/**
 * All events as cards in columns, in rows that people scroll and select on. Only what is in view has nodes.
 *
 * <p>It shows what its {@link #contentProperty() content}, {@link #scrollProperty() scroll} and {@link #selectionProperty()
 * selection} say, and changes the latter two by gestures and keys, nothing else. An event that is selected is brought into
 * view, and stays there when the content changes, until the reader scrolls.
 */
public final class ColumnView extends Control implements EventHost {

    /** A place that is farther away is not scrolled to but shown at once, but for the last part, in heights of the view. */
    private static final double FARTHEST = 1.5;

    private final ObjectProperty<Optional<ColumnContent>> content =
            new SimpleObjectProperty<>(this, "content", Optional.empty());
    private final DoubleProperty scroll = new SimpleDoubleProperty(this, "scroll", 0);
    private final ObjectProperty<Optional<Event>> selection =
            new SimpleObjectProperty<>(this, "selection", Optional.empty());
    private final ObjectProperty<Set<String>> starred = new SimpleObjectProperty<>(this, "starred", Set.of());
    private final ObjectProperty<Optional<Event>> hovered =
            new SimpleObjectProperty<>(this, "hovered", Optional.empty());
    private final ObjectProperty<EventMarks> marks = new SimpleObjectProperty<>(this, "marks", EventMarks.NONE);
    private final BooleanProperty motion = new SimpleBooleanProperty(this, "motion", false);
    private final ObjectProperty<Runnable> onMoreText = new SimpleObjectProperty<>(this, "onMoreText", () -> {});
    private final ObjectProperty<Runnable> onLessText = new SimpleObjectProperty<>(this, "onLessText", () -> {});
    private final ObjectProperty<Consumer<TimeSpan>> onPeriodChosen =
            new SimpleObjectProperty<>(this, "onPeriodChosen", period -> {});
    private final ReadOnlyObjectWrapper<Optional<ColumnsInView>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final TextTooltip eventTip = EventHandling.tip(this);
    private final ScrollAnimator animator = new ScrollAnimator();
    private Optional<Goal> goal = Optional.empty();
    /** Whether the reader has not scrolled since an event was brought into view. */
    private boolean following;

    /** Where the view is to be scrolled to as soon as there is something to scroll. */
    @FunctionalInterface
    interface Goal {
        double of(ColumnScroll page, double now);
    }

    public ColumnView() {
        getStyleClass().add("columns");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        selection.subscribe(event -> event.ifPresent(this::reveal));
        content.subscribe(now -> {
            if (now.isEmpty()) {
                shown.set(Optional.empty());
            }
        });
    }

    /** The events that are shown, laid out for the width of this; empty until they have been. */
    public ObjectProperty<Optional<ColumnContent>> contentProperty() {
        return content;
    }

    /** How many px of the page are above the view; limited to what can be scrolled. */
    public DoubleProperty scrollProperty() {
        return scroll;
    }

    @Override
    public ObjectProperty<Optional<Event>> selectionProperty() {
        return selection;
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

    /** Whether the view moves from one place to another instead of jumping; off at first. */
    public BooleanProperty motionProperty() {
        return motion;
    }

    /** Runs when more text on the cards is wanted. */
    public ObjectProperty<Runnable> onMoreTextProperty() {
        return onMoreText;
    }

    /** Runs when less text on the cards is wanted. */
    public ObjectProperty<Runnable> onLessTextProperty() {
        return onLessText;
    }

    /** Called with the period in view where that is chosen. */
    public ObjectProperty<Consumer<TimeSpan>> onPeriodChosenProperty() {
        return onPeriodChosen;
    }

    /** What is in view; empty until the first layout. */
    public ReadOnlyObjectProperty<Optional<ColumnsInView>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void setShown(ColumnsInView now) {
        shown.set(Optional.of(now));
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
        return content.get().map(ColumnContent::style).orElse(LabelStyle.of(Language.ARABIC));
    }

    /** Which way time runs: the direction of the node orientation. */
    public Direction direction() {
        return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                ? Direction.RIGHT_TO_LEFT
                : Direction.LEFT_TO_RIGHT;
    }

    /** The events, in order of time; none until they have been laid out. */
    Optional<EventIndex> events() {
        return content.get().map(all -> all.columns().events());
    }

    /** The place of the selected event in the order of time. */
    OptionalInt selectedPlace() {
        return events().map(all -> selection.get().map(all::indexOf).orElse(OptionalInt.empty()))
                .orElse(OptionalInt.empty());
    }

    @Override
    public void select(Event event) {
        selection.set(Optional.of(event));
        reveal(event);
    }

    /** Brings the card of an event into view, scrolled as little as that takes. */
    private void reveal(Event event) {
        following = true;
        scrollTo((page, now) -> page.revealing(event, now));
    }

    /** Brings the card of an event to the middle of the view. */
    public void center(Event event) {
        following = true;
        scrollTo((page, now) -> page.centering(event));
    }

    /** Brings the row into view in which the first event at or after an instant is, in epoch seconds. */
    public void showFrom(double second) {
        following = false;
        scrollTo((page, now) -> page.from(second));
    }

    /** Moves on to the next row. */
    public void rowDown() {
        following = false;
        scrollTo((page, now) -> page.down(now));
    }

    /** Moves back to the row before. */
    public void rowUp() {
        following = false;
        scrollTo((page, now) -> page.up(now));
    }

    private void scrollTo(Goal wanted) {
        goal = Optional.of(wanted);
        requestLayout();
    }

    /** What is to be scrolled to, once; for the skin. */
    Optional<Goal> takeGoal() {
        Optional<Goal> taken = goal;
        goal = Optional.empty();
        return taken;
    }

    /** The event that is to stay in view whatever is shown: the selected one, until the reader scrolls. */
    Optional<Event> followed() {
        return following ? selection.get() : Optional.empty();
    }

    /** The reader scrolls: nothing else moves the view any more. */
    void letGo() {
        stopMoving();
        following = false;
    }

    /** Scrolls down by a number of px; up if it is negative. */
    public void scrollBy(double px) {
        letGo();
        page().ifPresent(page -> scroll.set(Math.clamp(scroll.get() + px, 0, page.most())));
    }

    /** Scrolls to a place, within a moment if motion is on and something has been shown before. */
    void moveTo(double target) {
        animator.stop();
        double from = scroll.get();
        if (!motion.get() || shown.get().isEmpty() || target == from) {
            scroll.set(target);
            return;
        }
        double farthest = FARTHEST * getHeight();
        animator.move(Math.clamp(from, target - farthest, target + farthest), target, scroll::set);
    }

    /** Ends every movement where it is. */
    public void stopMoving() {
        animator.stop();
        goal = Optional.empty();
    }

    Optional<ColumnScroll> page() {
        return content.get().map(all -> new ColumnScroll(all.columns(), getHeight()));
    }

    /** Selects no event. */
    public void clearSelection() {
        selection.set(Optional.empty());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ColumnViewSkin(this);
    }

    /** Reports the node of the selected event to a screen reader. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> events().map(EventIndex::size).orElse(0);
            case FOCUS_ITEM -> getSkin() instanceof ColumnViewSkin skin ? skin.selectedNode() : this;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
