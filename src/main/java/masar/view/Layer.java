package masar.view;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import masar.layout.TimelineLayout;

/** One kind of items on the timeline, on a pane as large as the view; empty parts of it do not react to the mouse. */
abstract sealed class Layer extends Pane
        permits EraLayer,
                LaneLayer,
                LeaderLayer,
                ArcLayer,
                BarLayer,
                AxisLayer,
                PinLayer,
                BadgeLayer,
                CardLayer,
                HeadingLayer,
                TodayLayer {

    Layer(String styleClass) {
        setPickOnBounds(false);
        setManaged(false);
        getStyleClass().add(styleClass);
    }

    /** Shows a layout: positions the nodes and sets their content. */
    abstract void show(TimelineLayout layout);

    /** Lines or outlines that do not react to the mouse. */
    static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
