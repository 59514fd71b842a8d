package masar.view.layers;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import masar.layout.TimelineLayout;

/** One kind of items on the timeline, on a pane as large as the view; empty parts of it do not react to the mouse. */
public abstract class Layer extends Pane {

    /** @param styleClass by which stylesheets know it */
    protected Layer(String styleClass) {
        setPickOnBounds(false);
        setManaged(false);
        getStyleClass().add(styleClass);
    }

    /** Shows a layout: positions the nodes and sets their content. */
    public abstract void show(TimelineLayout layout);

    /** Lines or outlines that do not react to the mouse. */
    static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
