package masar.export.drawing;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeType;
import masar.export.drawing.Drawing.Fill;
import masar.export.drawing.Drawing.Operation;
import masar.export.drawing.Drawing.Stroke;

/** Turns a shape into its fill and its stroke. */
final class ShapeTracer {

    private static final double ROUNDING = 1e-6;

    private ShapeTracer() {}

    static List<Operation> trace(Shape node, AffineTransform toScene) {
        java.awt.Shape outline = outline(node);
        java.awt.Shape inScene = toScene.createTransformedShape(outline);
        Rectangle2D box = outline.getBounds2D();
        List<Operation> operations = new ArrayList<>();
        if (node.getFill() != null && !Paints.isClear(node.getFill())) {
            operations.add(new Fill(inScene, Paints.paint(node, node.getFill(), box, toScene)));
        }
        if (node.getStroke() != null && !Paints.isClear(node.getStroke()) && node.getStrokeWidth() > 0) {
            Unsupported.refuseIf(node, "a stroke of several widths", !isUniform(toScene));
            double scale = Math.sqrt(Math.abs(toScene.getDeterminant()));
            operations.add(
                    new Stroke(inScene, stroke(node, scale), Paints.paint(node, node.getStroke(), box, toScene)));
        }
        return operations;
    }

    /** Whether a transform changes all lengths alike, so that a stroke is as wide in each direction. */
    private static boolean isUniform(AffineTransform t) {
        double across = Math.hypot(t.getScaleX(), t.getShearY());
        double down = Math.hypot(t.getShearX(), t.getScaleY());
        return Math.abs(across - down) < ROUNDING * across
                && Math.abs(Math.abs(t.getDeterminant()) - across * down) < ROUNDING * across * down;
    }

    private static BasicStroke stroke(Shape node, double scale) {
        Unsupported.refuseIf(
                node, "a stroke inside or outside its outline", node.getStrokeType() != StrokeType.CENTERED);
        int cap = switch (node.getStrokeLineCap()) {
            case SQUARE -> BasicStroke.CAP_SQUARE;
            case BUTT -> BasicStroke.CAP_BUTT;
            case ROUND -> BasicStroke.CAP_ROUND;
        };
        int join = switch (node.getStrokeLineJoin()) {
            case MITER -> BasicStroke.JOIN_MITER;
            case BEVEL -> BasicStroke.JOIN_BEVEL;
            case ROUND -> BasicStroke.JOIN_ROUND;
        };
        float width = (float) (scale * node.getStrokeWidth());
        float miterLimit = Math.max(1, (float) node.getStrokeMiterLimit());
        List<Double> dashes = node.getStrokeDashArray();
        if (dashes.isEmpty()) {
            return new BasicStroke(width, cap, join, miterLimit);
        }
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = (float) (scale * dashes.get(i));
        }
        return new BasicStroke(width, cap, join, miterLimit, lengths, (float) (scale * node.getStrokeDashOffset()));
    }

    /** The outline of a shape in its own coordinates. */
    static java.awt.Shape outline(Shape node) {
        return switch (node) {
            case Path path -> path(path);
            case Line line -> new Line2D.Double(line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY());
            case Polygon polygon -> polygon(polygon);
            case Circle circle ->
                new Ellipse2D.Double(
                        circle.getCenterX() - circle.getRadius(),
                        circle.getCenterY() - circle.getRadius(),
                        2 * circle.getRadius(),
                        2 * circle.getRadius());
            case Rectangle rectangle ->
                new RoundRectangle2D.Double(
                        rectangle.getX(),
                        rectangle.getY(),
                        rectangle.getWidth(),
                        rectangle.getHeight(),
                        rectangle.getArcWidth(),
                        rectangle.getArcHeight());
            default -> throw Unsupported.of(node, "a kind of shape that is not drawn");
        };
    }

    private static Path2D polygon(Polygon polygon) {
        Path2D outline = new Path2D.Double();
        List<Double> points = polygon.getPoints();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            if (i == 0) {
                outline.moveTo(points.get(i), points.get(i + 1));
            } else {
                outline.lineTo(points.get(i), points.get(i + 1));
            }
        }
        if (!points.isEmpty()) {
            outline.closePath();
        }
        return outline;
    }

    private static Path2D path(Path path) {
        Path2D outline = new Path2D.Double(
                path.getFillRule() == FillRule.EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        for (PathElement element : path.getElements()) {
            Unsupported.refuseIf(path, "relative coordinates", !element.isAbsolute());
            append(outline, element);
        }
        return outline;
    }

    private static void append(Path2D outline, PathElement element) {
        switch (element) {
            case MoveTo to -> outline.moveTo(to.getX(), to.getY());
            case LineTo to -> outline.lineTo(to.getX(), to.getY());
            case QuadCurveTo to -> outline.quadTo(to.getControlX(), to.getControlY(), to.getX(), to.getY());
            case CubicCurveTo to ->
                outline.curveTo(
                        to.getControlX1(),
                        to.getControlY1(),
                        to.getControlX2(),
                        to.getControlY2(),
                        to.getX(),
                        to.getY());
            case ClosePath close -> outline.closePath();
            default -> throw Unsupported.of(element, "no place in a path");
        }
    }
}
