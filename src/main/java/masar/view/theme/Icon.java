package masar.view.theme;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** A square with a line drawing in it, the same in both reading directions unless it is {@linkplain #turning() turning}. */
public final class Icon extends Region {

    private static final double GRID_STROKE = 2;
    /** Thinner lines than this, in px, look grey. */
    private static final double THINNEST = 1.3;

    Icon(double size, List<PathElement> drawing) {
        Path path = new Path(drawing);
        path.getStyleClass().add("icon-path");
        path.setStrokeWidth(Math.max(THINNEST, GRID_STROKE * size / Icons.GRID));
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setManaged(false);
        getChildren().add(path);
        getStyleClass().add("icon");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    /** Mirrors the drawing with the reading direction, for icons that point along it; returns this. */
    public Icon turning() {
        setNodeOrientation(NodeOrientation.INHERIT);
        return this;
    }
}
