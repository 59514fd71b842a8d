package masar.view;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import masar.layout.TimelineLayout;

/** One kind of things on the timeline, on a pane as large as the view that lets the mouse through where it is empty. */
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
                HeadingLayer {

    Layer(String styleClass) {
        setPickOnBounds(false);
        setManaged(false);
        getStyleClass().add(styleClass);
    }

    /** Shows a layout; nodes get where and what it says. */
    abstract void show(TimelineLayout layout);

    /** Lines or outlines that let the mouse through. */
    static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
