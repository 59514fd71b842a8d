package masar.export.drawing;

import java.awt.geom.AffineTransform;
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
import javafx.scene.shape.StrokeType;
import masar.export.drawing.Drawing.Fill;
import masar.export.drawing.Drawing.Operation;
import masar.export.drawing.Drawing.Stroke;

/**
 * Turns the backgrounds and the border of a region that has a shape of its own into fills and strokes. As JavaFX does it,
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
            java.awt.Shape shape = within(fill.getInsets());
            if (!shape.getBounds2D().isEmpty() && !Paints.isClear(fill.getFill())) {
                operations.add(new Fill(
                        toScene.createTransformedShape(shape),
                        Paints.paint(region, fill.getFill(), shape.getBounds2D(), toScene)));
            }
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
            BorderStrokeStyle style = stroke.getTopStyle();
            double width = stroke.getWidths().getTop();
            if (style.equals(BorderStrokeStyle.NONE) || Paints.isClear(stroke.getTopStroke()) || width == 0) {
                continue;
            }
            Unsupported.refuseIf(
                    region,
                    "a border that is not solid and centred",
                    !style.getDashArray().isEmpty() || style.getType() != StrokeType.CENTERED);
            Unsupported.refuseIf(region, "a scaled border", !ShapeTracer.isRigid(toScene));
            java.awt.Shape shape = within(stroke.getInsets());
            operations.add(new Stroke(
                    toScene.createTransformedShape(shape),
                    ShapeTracer.solid(width, style.getLineCap(), style.getLineJoin(), style.getMiterLimit()),
                    Paints.paint(region, stroke.getTopStroke(), shape.getBounds2D(), toScene)));
        }
    }
}
