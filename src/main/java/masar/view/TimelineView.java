package masar.view;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import masar.layout.Direction;
import masar.layout.TimelineLayout;
import masar.layout.Viewport;
import masar.model.Event;

/**
 * A timeline of events that people zoom, pan and select on. Time runs in the direction of the node orientation.
 *
 * <p>It shows what its {@link #contentProperty() content}, {@link #viewportProperty() viewport} and {@link
 * #selectionProperty() selection} say and changes the latter two by gestures and keys, nothing else.
 */
public final class TimelineView extends Control {

    /** How much one press of a key or button zooms. */
    static final double ZOOM_STEP = 1.5;

    private final ObjectProperty<TimelineContent> content =
            new SimpleObjectProperty<>(this, "content", TimelineContent.EMPTY);
    private final ObjectProperty<Optional<Viewport>> viewport =
            new SimpleObjectProperty<>(this, "viewport", Optional.empty());
    private final ObjectProperty<Optional<Event>> selection =
            new SimpleObjectProperty<>(this, "selection", Optional.empty());
    private final ObjectProperty<Optional<Event>> hovered =
            new SimpleObjectProperty<>(this, "hovered", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TimelineLayout>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());

    public TimelineView() {
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
    }

    public ObjectProperty<TimelineContent> contentProperty() {
        return content;
    }

    public TimelineContent getContent() {
        return content.get();
    }

    /** The stretch of time in view; empty for all events, however wide the view is. */
    public ObjectProperty<Optional<Viewport>> viewportProperty() {
        return viewport;
    }

    public ObjectProperty<Optional<Event>> selectionProperty() {
        return selection;
    }

    /** The event under the pointer. */
    ObjectProperty<Optional<Event>> hoveredProperty() {
        return hovered;
    }

    /** The event whose links are shown: the one under the pointer, or else the selected one. */
    Optional<Event> focus() {
        return hovered.get().or(selection::get);
    }

    /** What is on screen; empty until the first layout. */
    public ReadOnlyObjectProperty<Optional<TimelineLayout>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void setShown(TimelineLayout layout) {
        shown.set(Optional.of(layout));
    }

    public Direction direction() {
        return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                ? Direction.RIGHT_TO_LEFT
                : Direction.LEFT_TO_RIGHT;
    }

    /** Shows all events. */
    public void showAll() {
        viewport.set(Optional.empty());
    }

    /** Shows a viewport, or the nearest to it that still shows some of the events' time. */
    public void show(Viewport wanted) {
        shown.get().ifPresent(now -> viewport.set(Optional.of(Reach.limit(getContent(), now, wanted))));
    }

    /** Moves the view later by so many px; earlier for negative ones. */
    public void pan(double px) {
        shown.get().ifPresent(now -> show(now.viewport().panned(px)));
    }

    /** Shows {@code factor} times as much time, keeping the instant at an inline position, in px, where it is. */
    public void zoom(double factor, double inline) {
        shown.get().ifPresent(now -> show(now.viewport().zoomed(factor, inline)));
    }

    public void zoomIn() {
        zoom(1 / ZOOM_STEP, getWidth() / 2);
    }

    public void zoomOut() {
        zoom(ZOOM_STEP, getWidth() / 2);
    }

    /** Selects an event and brings it into view if it is not. */
    public void select(Event event) {
        selection.set(Optional.of(event));
        shown.get().flatMap(now -> Reach.revealing(now, event)).ifPresent(v -> viewport.set(Optional.of(v)));
    }

    public void clearSelection() {
        selection.set(Optional.empty());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineViewSkin(this);
    }
}
