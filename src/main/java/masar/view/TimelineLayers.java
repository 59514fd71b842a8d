package masar.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import masar.layout.TimelineLayout;
import masar.view.layers.ArcLayer;
import masar.view.layers.AxisLayer;
import masar.view.layers.EraLayer;
import masar.view.layers.LaneLayer;
import masar.view.layers.Layer;
import masar.view.layers.LeaderLayer;
import masar.view.layers.TodayLayer;

/**
 * All layers of a timeline from back to front, with the nodes that they pool. What is in lanes is clipped where lanes are
 * scrolled, both beneath the axis and above it.
 *
 * <p>Nodes keep the events that they showed last, so another dataset gets other layers.
 */
final class TimelineLayers {

    private final Rectangle clipBeneath = new Rectangle();
    private final Rectangle clipAbove = new Rectangle();
    private final CardLayer cards;
    private final List<Layer> layers;
    private final List<Node> nodes;

    TimelineLayers(TimelineView view) {
        cards = new CardLayer(view);
        EraLayer eras = new EraLayer();
        List<Layer> beneath = List.of(new LaneLayer(), new LeaderLayer(), new BarLayer(view), new ArcLayer());
        AxisLayer axis = new AxisLayer();
        List<Layer> above = List.of(new PinLayer(view), new BadgeLayer(view), cards, new HeadingLayer(view));
        TodayLayer today = new TodayLayer();
        layers = Stream.<List<? extends Layer>>of(List.of(eras), beneath, List.of(axis), above, List.of(today))
                .<Layer>flatMap(List::stream)
                .toList();
        nodes = List.of(eras, group(beneath, clipBeneath), axis, group(above, clipAbove), today);
    }

    private static Pane group(List<Layer> layers, Rectangle clip) {
        Pane group = new Pane();
        group.setPickOnBounds(false);
        group.setManaged(false);
        group.getChildren().addAll(layers);
        group.setClip(clip);
        return group;
    }

    /** The nodes that show the layers, from back to front. */
    List<Node> nodes() {
        return nodes;
    }

    void show(TimelineLayout layout) {
        for (Layer layer : layers) {
            layer.resizeRelocate(0, 0, layout.width(), layout.height());
            layer.show(layout);
        }
        clipLanes(layout);
    }

    private void clipLanes(TimelineLayout layout) {
        boolean lanes = layout.hasLanes();
        double top = lanes ? layout.scroll().top() : 0;
        double bottom = lanes ? layout.axisTop() : layout.height();
        for (Rectangle clip : List.of(clipBeneath, clipAbove)) {
            clip.setY(top);
            clip.setWidth(layout.width());
            clip.setHeight(Math.max(0, bottom - top));
        }
    }

    /** The node of an event's card, if it has one in view. */
    Optional<Node> card(String event) {
        return cards.node(event);
    }
}
