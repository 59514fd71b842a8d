package masar.export.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeType;
import masar.export.drawing.Drawing.Fill;
import masar.export.drawing.Drawing.Operation;

/** Turns the backgrounds and solid borders of a region without a shape of its own into fills. */
final class RegionTracer {

    private final Region region;
    private final AffineTransform toScene;
    private final List<Operation> operations = new ArrayList<>();

    private RegionTracer(Region region, AffineTransform toScene) {
        this.region = region;
        this.toScene = toScene;
    }

    static List<Operation> trace(Region region, AffineTransform toScene) {
        RegionTracer tracer = new RegionTracer(region, toScene);
        tracer.background(region.getBackground());
        tracer.border(region.getBorder());
        return tracer.operations;
    }

    private void background(Background background) {
        if (background == null) {
            return;
        }
        Unsupported.refuseIf(
                region, "a background image", !background.getImages().isEmpty());
        for (BackgroundFill fill : background.getFills()) {
            RoundedBox box = RoundedBox.of(region, fill.getInsets(), fill.getRadii());
            if (!box.isEmpty() && !Paints.isClear(fill.getFill())) {
                fill(box.outline(), fill.getFill(), box.bounds());
            }
        }
    }

    private void border(Border border) {
        if (border == null) {
            return;
        }
        Unsupported.refuseIf(region, "a border image", !border.getImages().isEmpty());
        border.getStrokes().forEach(this::border);
    }

    private void border(BorderStroke stroke) {
        // The radii are those of the middle of the line.
        BorderWidths widths = stroke.getWidths();
        RoundedBox middle = RoundedBox.of(region, sum(stroke.getInsets(), widths, 0.5), stroke.getRadii());
        RoundedBox outer = middle.within(sum(Insets.EMPTY, widths, -0.5));
        RoundedBox inner = middle.within(sum(Insets.EMPTY, widths, 0.5));
        boolean alike = stroke.getTopStroke().equals(stroke.getRightStroke())
                && stroke.getTopStroke().equals(stroke.getBottomStroke())
                && stroke.getTopStroke().equals(stroke.getLeftStroke());
        if (alike) {
            if (isDrawn(stroke.getTopStroke(), stroke.getTopStyle())) {
                Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                ring.append(outer.outline(), false);
                ring.append(inner.outline(), false);
                fill(ring, stroke.getTopStroke(), outer.bounds());
            }
            return;
        }
        Unsupported.refuseIf(region, "rounded corners of several colours", !outer.isSquare());
        Rectangle2D o = outer.bounds();
        Rectangle2D i = inner.bounds();
        side(stroke.getTopStroke(), stroke.getTopStyle(), o.getMinX(), o.getMinY(), o.getMaxX(), o.getMinY(), i);
        side(stroke.getRightStroke(), stroke.getRightStyle(), o.getMaxX(), o.getMinY(), o.getMaxX(), o.getMaxY(), i);
        side(stroke.getBottomStroke(), stroke.getBottomStyle(), o.getMaxX(), o.getMaxY(), o.getMinX(), o.getMaxY(), i);
        side(stroke.getLeftStroke(), stroke.getLeftStyle(), o.getMinX(), o.getMaxY(), o.getMinX(), o.getMinY(), i);
    }

    private static Insets sum(Insets insets, BorderWidths widths, double part) {
        return new Insets(
                insets.getTop() + part * widths.getTop(),
                insets.getRight() + part * widths.getRight(),
                insets.getBottom() + part * widths.getBottom(),
                insets.getLeft() + part * widths.getLeft());
    }

    /** Fills what lies between one edge of the border and the same edge of what it frames. */
    private void side(
            Paint paint, BorderStrokeStyle style, double x1, double y1, double x2, double y2, Rectangle2D in) {
        if (isDrawn(paint, style)) {
            Path2D side = new Path2D.Double();
            side.moveTo(x1, y1);
            side.lineTo(x2, y2);
            side.lineTo(Math.clamp(x2, in.getMinX(), in.getMaxX()), Math.clamp(y2, in.getMinY(), in.getMaxY()));
            side.lineTo(Math.clamp(x1, in.getMinX(), in.getMaxX()), Math.clamp(y1, in.getMinY(), in.getMaxY()));
            side.closePath();
            fill(side, paint, side.getBounds2D());
        }
    }

    private boolean isDrawn(Paint paint, BorderStrokeStyle style) {
        if (style.equals(BorderStrokeStyle.NONE) || Paints.isClear(paint)) {
            return false;
        }
        // "solid" in a stylesheet is a stroke inside the border; the constant SOLID is a centred one, half outside.
        boolean solid = style.getDashArray().isEmpty() && style.getType() == StrokeType.INSIDE;
        Unsupported.refuseIf(region, "a border that is not solid and inside", !solid);
        return true;
    }

    private void fill(java.awt.Shape outline, Paint paint, Rectangle2D box) {
        java.awt.Shape inScene = toScene.createTransformedShape(outline);
        operations.add(new Fill(inScene, Paints.paint(region, paint, box, toScene)));
    }
}
