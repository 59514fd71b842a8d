package masar.export.drawing;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import masar.export.drawing.Drawing.Fill;
import masar.export.drawing.Drawing.Operation;

/**
 * Turns the backgrounds and the border of a region that has a shape of its own into fills. As JavaFX does it,
 * the shape is scaled to the box that the insets leave, and of a border the top is decisive.
 */
final class ShapedRegionTracer {

    private final Region region;
    private final AffineTransform toScene;
    private final java.awt.Shape outline;
    private final List<Operation> operations = new ArrayList<>();

    private ShapedRegionTracer(Region region, AffineTransform toScene) {
        this.region = region;
        this.toScene = toScene;
        this.outline = ShapeTracer.outline(region.getShape());
    }

    static List<Operation> trace(Region region, AffineTransform toScene) {
        Unsupported.refuseIf(
                region, "a shape that is not scaled to its size", !region.isScaleShape() || !region.isCenterShape());
        ShapedRegionTracer tracer = new ShapedRegionTracer(region, toScene);
        Optional.ofNullable(region.getBackground()).ifPresent(tracer::background);
        Optional.ofNullable(region.getBorder()).ifPresent(tracer::border);
        return tracer.operations;
    }

    private void background(Background background) {
        Unsupported.refuseIf(
                region, "a background image", !background.getImages().isEmpty());
        for (BackgroundFill fill : background.getFills()) {
            fill(within(fill.getInsets()), fill.getFill());
        }
    }

    private java.awt.Shape within(Insets insets) {
        Rectangle2D from = outline.getBounds2D();
        double width = Math.max(0, region.getWidth() - insets.getLeft() - insets.getRight());
        double height = Math.max(0, region.getHeight() - insets.getTop() - insets.getBottom());
        AffineTransform fit = AffineTransform.getTranslateInstance(insets.getLeft(), insets.getTop());
        fit.scale(width / from.getWidth(), height / from.getHeight());
        fit.translate(-from.getX(), -from.getY());
        return fit.createTransformedShape(outline);
    }

    private void border(Border border) {
        Unsupported.refuseIf(region, "a border image", !border.getImages().isEmpty());
        for (BorderStroke stroke : border.getStrokes()) {
            float width = (float) stroke.getWidths().getTop();
            if (!stroke.getTopStyle().equals(BorderStrokeStyle.NONE) && width > 0) {
                Unsupported.refuseIf(
                        region,
                        "a border that is not solid",
                        !stroke.getTopStyle().getDashArray().isEmpty());
                fill(inside(within(stroke.getInsets()), width), stroke.getTopStroke());
            }
        }
    }

    /** The part of a shape that is at most so far from its edge; JavaFX draws no other borders of shapes it scales. */
    private static java.awt.Shape inside(java.awt.Shape shape, float width) {
        Area edge = new Area(new BasicStroke(2 * width).createStrokedShape(shape));
        edge.intersect(new Area(shape));
        return edge;
    }

    private void fill(java.awt.Shape shape, Paint paint) {
        Rectangle2D box = shape.getBounds2D();
        if (!box.isEmpty() && !Paints.isClear(paint)) {
            operations.add(new Fill(toScene.createTransformedShape(shape), Paints.paint(region, paint, box, toScene)));
        }
    }
}
