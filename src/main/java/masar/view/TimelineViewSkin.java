package masar.view;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayouter;
import masar.layout.Viewport;
import masar.time.DateLabels;

/**
 * Asks for the layout of what is in view and hands it to its layers.
 *
 * <p>The content is left-to-right whatever the scene is, so that x means what the layout computed; what shows text
 * inside of it takes the reading direction again.
 */
final class TimelineViewSkin extends SkinBase<TimelineView> {

    private final Pane content = new Pane();
    private final Rectangle clip = new Rectangle();
    private final List<Layer> layers;
    private TimelineLayouter layouter;

    TimelineViewSkin(TimelineView view) {
        super(view);
        layouter = layouter(view.getContent());
        layers = List.of(
                new EraLayer(),
                new LeaderLayer(),
                new ArcLayer(),
                new BarLayer(view),
                new AxisLayer(),
                new PinLayer(view),
                new BadgeLayer(view),
                new CardLayer(view));
        content.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        content.getStyleClass().add("timeline-content");
        content.getChildren().addAll(layers);
        content.setClip(clip);
        getChildren().add(content);
        new TimelineGestures(view, content);
        new TimelineKeys(view);
        registerChangeListener(view.contentProperty(), o -> {
            layouter = layouter(view.getContent());
            view.requestLayout();
        });
        registerChangeListener(view.viewportProperty(), o -> view.requestLayout());
        registerChangeListener(view.hoveredProperty(), o -> view.requestLayout());
        registerChangeListener(view.selectionProperty(), o -> view.requestLayout());
        registerChangeListener(view.effectiveNodeOrientationProperty(), o -> view.requestLayout());
    }

    private static TimelineLayouter layouter(TimelineContent content) {
        return new TimelineLayouter(
                content.events(), content.eras(), new DateLabels(content.style()), TimelineText::width);
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
        Viewport viewport = view.viewportProperty().get().orElseGet(() -> layouter.showingAll(width));
        TimelineLayout plain = layouter.layout(viewport, view.direction(), width, height);
        TimelineLayout layout =
                view.focus().map(event -> layouter.withLinks(plain, event)).orElse(plain);
        for (Layer layer : layers) {
            layer.resizeRelocate(0, 0, width, height);
            layer.show(layout);
        }
        view.setShown(layout);
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
        return 960;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 600;
    }
}
