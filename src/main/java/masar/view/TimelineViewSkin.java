package masar.view;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayouter;
import masar.layout.ViewRequest;
import masar.layout.frame.Viewport;
import masar.layout.index.EventLinks;
import masar.model.Event;
import masar.time.DateLabels;
import masar.view.parts.TimelineText;

/**
 * Computes the layout of what is in view and applies it to its layers.
 *
 * <p>The content is left-to-right in any scene, so that x means what the layout computed; nodes with text in it have the
 * reading direction again. The content of lanes is clipped where lanes are scrolled, below the axis and above it.
 */
final class TimelineViewSkin extends SkinBase<TimelineView> {

    private static final double SCROLL_BAR = 10;
    private static final double PREF_WIDTH = 960;

    private final Pane content = new Pane();
    private final Rectangle clip = new Rectangle();
    private final Region period = new Region();
    private final ScrollBar scrollBar = new ScrollBar();
    /** Shows that the view has the focus, above all that is in it. */
    private final Region focusFrame = new Region();

    private final EdgeChips edges;
    private final Subscription input;
    private TimelineLayers layers;
    private TimelineLayouter layouter;
    private EventLinks dataset;
    private Optional<Event> reported = Optional.empty();

    TimelineViewSkin(TimelineView view) {
        super(view);
        layouter = layouter(view.getContent());
        dataset = view.getContent().links();
        layers = new TimelineLayers(view);
        edges = new EdgeChips(view);
        content.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        content.getStyleClass().add("timeline-content");
        content.setClip(clip);
        period.getStyleClass().add("period-band");
        period.setManaged(false);
        period.setMouseTransparent(true);
        period.setVisible(false);
        showLayers();
        focusFrame.getStyleClass().add("focus-frame");
        focusFrame.setManaged(false);
        focusFrame.setMouseTransparent(true);
        getChildren().addAll(content, scrollBar(), focusFrame);
        input = Subscription.combine(
                new TimelineGestures(view, content, new PeriodDrag(view, period)).subscribe(),
                new TimelineKeys(view).subscribe());
        follow(view);
    }

    private void showLayers() {
        content.getChildren().setAll(layers.nodes());
        content.getChildren().addAll(edges, period);
    }

    private void follow(TimelineView view) {
        registerChangeListener(view.contentProperty(), o -> {
            takeContent(view);
            view.requestLayout();
        });
        registerChangeListener(view.viewportProperty(), o -> view.requestLayout());
        registerChangeListener(view.scrollProperty(), o -> view.requestLayout());
        registerChangeListener(view.edgeHintsProperty(), o -> view.requestLayout());
        registerChangeListener(view.onFoldsChosenProperty(), o -> view.requestLayout());
        registerChangeListener(view.hoveredProperty(), o -> view.requestLayout());
        registerChangeListener(view.marksProperty(), o -> view.requestLayout());
        registerChangeListener(view.starredProperty(), o -> view.requestLayout());
        registerChangeListener(view.selectionProperty(), o -> view.requestLayout());
        registerChangeListener(view.effectiveNodeOrientationProperty(), o -> view.requestLayout());
    }

    private void takeContent(TimelineView view) {
        TimelineContent now = view.getContent();
        layouter = layouter(now);
        if (!now.links().equals(dataset)) {
            // Of another dataset: nothing may hold on to the events, and so to the file, of the one before.
            dataset = now.links();
            view.hoveredProperty().set(Optional.empty());
            layers = new TimelineLayers(view);
            showLayers();
        }
    }

    /** Lets go of the view, which may have another skin by now. Does nothing the second time. */
    @Override
    public void dispose() {
        TimelineView view = getSkinnable();
        if (view == null) {
            return;
        }
        input.unsubscribe();
        view.stopMoving();
        scrollBar.valueProperty().unbindBidirectional(view.scrollProperty());
        getChildren().removeAll(content, scrollBar, focusFrame);
        super.dispose();
    }

    private ScrollBar scrollBar() {
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setManaged(false);
        scrollBar.setVisible(false);
        scrollBar.setFocusTraversable(false);
        scrollBar.getStyleClass().add("lane-scroll");
        scrollBar.valueProperty().bindBidirectional(getSkinnable().scrollProperty());
        return scrollBar;
    }

    private static TimelineLayouter layouter(TimelineContent content) {
        return new TimelineLayouter(
                content.events(),
                content.lanes(),
                content.eras(),
                new DateLabels(content.style()),
                TimelineText.MEASURER,
                content.options());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        content.resizeRelocate(x, y, width, height);
        focusFrame.resizeRelocate(x, y, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        if (width <= 0 || height <= 0) {
            return;
        }
        TimelineView view = getSkinnable();
        TimelineLayout plain = scrolled(ViewRequest.of(viewport(width), view.direction(), width, height)
                .fitted(width + view.heldEnd())
                .lighting(view.lit(), view.chosen()));
        TimelineLayout layout = view.focus()
                .map(event -> plain.withLinks(event, view.getContent().links()))
                .orElse(plain);
        layers.show(layout);
        edges.show(layout);
        placeScrollBar(layout);
        view.setShown(layout);
        reportSelection(view);
    }

    /** Scrolled as far as the view is, unless this layout is one in which something else is to be in view. */
    private TimelineLayout scrolled(ViewRequest request) {
        TimelineView view = getSkinnable();
        TimelineLayout first =
                layouter.layout(request.scrolled(view.scrollProperty().get()));
        double wanted = view.laneScroll().follow(first);
        if (wanted == first.scroll().offset()) {
            return first;
        }
        view.scrollProperty().set(wanted);
        return layouter.layout(request.scrolled(wanted));
    }

    /** The viewport in a view of the given width in px. */
    private Viewport viewport(double width) {
        return getSkinnable()
                .viewportProperty()
                .get()
                .orElseGet(() -> layouter.showingAll(width + getSkinnable().heldEnd()));
    }

    /** Notifies a screen reader of the selection once the selected event has a node. */
    private void reportSelection(TimelineView view) {
        if (!reported.equals(view.selectionProperty().get())) {
            reported = view.selectionProperty().get();
            view.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    private void placeScrollBar(TimelineLayout layout) {
        double range = layout.scrollable();
        double seen = layout.axisTop() - layout.scroll().top();
        scrollBar.setVisible(range > 0);
        if (range > 0) {
            scrollBar.setMax(range);
            scrollBar.setVisibleAmount(range * seen / layout.scroll().needed());
            scrollBar.setUnitIncrement(seen / 10);
            scrollBar.setBlockIncrement(seen);
        }
        // Not within the content: this place is mirrored together with the reading direction.
        scrollBar.resizeRelocate(layout.width() - SCROLL_BAR, layout.scroll().top(), SCROLL_BAR, seen);
    }

    /** The node of the selected event, or the view itself. */
    Node selectedNode() {
        Optional<Node> selected = getSkinnable().selectionProperty().get().flatMap(event -> layers.card(event.id()));
        return selected.orElse(getSkinnable());
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 320;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 200;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return PREF_WIDTH;
    }

    /** As tall as the events need where every one of them is to have its card. */
    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        if (!getSkinnable().getContent().options().allCards()) {
            return 600;
        }
        double inner = (width < 0 ? PREF_WIDTH : width) - left - right;
        return top + layouter.neededHeight(viewport(inner), inner) + bottom;
    }
}
