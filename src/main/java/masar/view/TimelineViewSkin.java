package masar.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayouter;
import masar.layout.frame.Viewport;
import masar.model.Event;
import masar.time.DateLabels;

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
    private final Rectangle clipBeneath = new Rectangle();
    private final Rectangle clipAbove = new Rectangle();
    private final CardLayer cards;
    private final List<Layer> layers;
    private final ScrollBar scrollBar = new ScrollBar();
    private final Region period = new Region();
    private TimelineLayouter layouter;
    private Optional<Event> reported = Optional.empty();

    TimelineViewSkin(TimelineView view) {
        super(view);
        layouter = layouter(view.getContent());
        cards = new CardLayer(view);
        EraLayer eras = new EraLayer();
        List<Layer> beneath = List.of(new LaneLayer(), new LeaderLayer(), new ArcLayer(), new BarLayer(view));
        AxisLayer axis = new AxisLayer();
        List<Layer> above = List.of(new PinLayer(view), new BadgeLayer(view), cards, new HeadingLayer(view));
        layers = Stream.<List<? extends Layer>>of(List.of(eras), beneath, List.of(axis), above)
                .<Layer>flatMap(List::stream)
                .toList();
        content.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        content.getStyleClass().add("timeline-content");
        period.getStyleClass().add("period-band");
        period.setManaged(false);
        period.setMouseTransparent(true);
        period.setVisible(false);
        content.getChildren().addAll(eras, group(beneath, clipBeneath), axis, group(above, clipAbove), period);
        content.setClip(clip);
        getChildren().addAll(content, scrollBar());
        new TimelineGestures(view, content, new PeriodDrag(view, period));
        new TimelineKeys(view);
        follow(view);
    }

    private void follow(TimelineView view) {
        registerChangeListener(view.contentProperty(), o -> {
            layouter = layouter(view.getContent());
            view.requestLayout();
        });
        registerChangeListener(view.viewportProperty(), o -> view.requestLayout());
        registerChangeListener(view.scrollProperty(), o -> view.requestLayout());
        registerChangeListener(view.hoveredProperty(), o -> view.requestLayout());
        registerChangeListener(view.selectionProperty(), o -> view.requestLayout());
        registerChangeListener(view.effectiveNodeOrientationProperty(), o -> view.requestLayout());
    }

    private static Pane group(List<Layer> layers, Rectangle clip) {
        Pane group = new Pane();
        group.setPickOnBounds(false);
        group.setManaged(false);
        group.getChildren().addAll(layers);
        group.setClip(clip);
        return group;
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
                TimelineText::width,
                content.options());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        content.resizeRelocate(x, y, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        if (width <= 0 || height <= 0) {
            return;
        }
        TimelineView view = getSkinnable();
        TimelineLayout plain = layouter.layout(
                viewport(width),
                view.direction(),
                width,
                height,
                view.scrollProperty().get());
        TimelineLayout layout =
                view.focus().map(event -> plain.withLinks(event, view.getContent().links())).orElse(plain);
        for (Layer layer : layers) {
            layer.resizeRelocate(0, 0, width, height);
            layer.show(layout);
        }
        clipLanes(layout);
        placeScrollBar(layout);
        view.setShown(layout);
        reportSelection(view);
    }

    /** The viewport in a view of the given width in px. */
    private Viewport viewport(double width) {
        return getSkinnable().viewportProperty().get().orElseGet(() -> layouter.showingAll(width));
    }

    /** Notifies a screen reader of the selection once the selected event has a node. */
    private void reportSelection(TimelineView view) {
        if (!reported.equals(view.selectionProperty().get())) {
            reported = view.selectionProperty().get();
            view.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    private void clipLanes(TimelineLayout layout) {
        boolean lanes = !layout.lanes().isEmpty();
        double top = lanes ? layout.scroll().top() : 0;
        double bottom = lanes ? layout.axisTop() : layout.height();
        for (Rectangle laneClip : List.of(clipBeneath, clipAbove)) {
            laneClip.setY(top);
            laneClip.setWidth(layout.width());
            laneClip.setHeight(Math.max(0, bottom - top));
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
        Optional<Node> selected = getSkinnable().selectionProperty().get().flatMap(event -> cards.node(event.id()));
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
