package masar.export.drawing;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javafx.geometry.Insets;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;

/** A box whose corners are quarters of ellipses, in px. */
record RoundedBox(
        double x,
        double y,
        double width,
        double height,
        Corner topLeft,
        Corner topRight,
        Corner bottomRight,
        Corner bottomLeft) {

    /** How far the handles of a cubic curve reach along the radius to draw a quarter of an ellipse. */
    private static final double HANDLE = 4 * (Math.sqrt(2) - 1) / 3;

    /** The radii of a corner along the horizontal and along the vertical edge. */
    record Corner(double across, double down) {

        private static Corner of(double across, boolean acrossPart, double down, boolean downPart, RoundedBox box) {
            return new Corner(acrossPart ? across * box.width : across, downPart ? down * box.height : down);
        }

        private Corner times(double factor) {
            return new Corner(across * factor, down * factor);
        }

        private Corner within(double borderAcross, double borderDown) {
            return isSquare() ? this : new Corner(Math.max(0, across - borderAcross), Math.max(0, down - borderDown));
        }

        private boolean isSquare() {
            return across == 0 || down == 0;
        }
    }

    private static final Corner SQUARE = new Corner(0, 0);

    /** The box that insets and radii of a background or border leave of a region. */
    static RoundedBox of(Region region, Insets insets, CornerRadii r) {
        double width = region.getWidth() - insets.getLeft() - insets.getRight();
        double height = region.getHeight() - insets.getTop() - insets.getBottom();
        RoundedBox box =
                new RoundedBox(insets.getLeft(), insets.getTop(), width, height, SQUARE, SQUARE, SQUARE, SQUARE);
        return box.rounded(
                Corner.of(
                        r.getTopLeftHorizontalRadius(),
                        r.isTopLeftHorizontalRadiusAsPercentage(),
                        r.getTopLeftVerticalRadius(),
                        r.isTopLeftVerticalRadiusAsPercentage(),
                        box),
                Corner.of(
                        r.getTopRightHorizontalRadius(),
                        r.isTopRightHorizontalRadiusAsPercentage(),
                        r.getTopRightVerticalRadius(),
                        r.isTopRightVerticalRadiusAsPercentage(),
                        box),
                Corner.of(
                        r.getBottomRightHorizontalRadius(),
                        r.isBottomRightHorizontalRadiusAsPercentage(),
                        r.getBottomRightVerticalRadius(),
                        r.isBottomRightVerticalRadiusAsPercentage(),
                        box),
                Corner.of(
                        r.getBottomLeftHorizontalRadius(),
                        r.isBottomLeftHorizontalRadiusAsPercentage(),
                        r.getBottomLeftVerticalRadius(),
                        r.isBottomLeftVerticalRadiusAsPercentage(),
                        box));
    }

    /** Radii that together are longer than an edge shrink, all by the same factor, as CSS has it. */
    private RoundedBox rounded(Corner tl, Corner tr, Corner br, Corner bl) {
        double factor = Math.min(
                Math.min(factor(width, tl.across + tr.across), factor(width, bl.across + br.across)),
                Math.min(factor(height, tl.down + bl.down), factor(height, tr.down + br.down)));
        return new RoundedBox(
                x, y, width, height, tl.times(factor), tr.times(factor), br.times(factor), bl.times(factor));
    }

    private static double factor(double available, double wanted) {
        return wanted > available ? Math.max(0, available) / wanted : 1;
    }

    /** What is left within a border of such widths; negative ones give the box around it. */
    RoundedBox within(Insets border) {
        double left = border.getLeft();
        double right = border.getRight();
        double top = border.getTop();
        double bottom = border.getBottom();
        return new RoundedBox(
                x + left,
                y + top,
                Math.max(0, width - left - right),
                Math.max(0, height - top - bottom),
                topLeft.within(left, top),
                topRight.within(right, top),
                bottomRight.within(right, bottom),
                bottomLeft.within(left, bottom));
    }

    boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    boolean isSquare() {
        return topLeft.isSquare() && topRight.isSquare() && bottomRight.isSquare() && bottomLeft.isSquare();
    }

    Rectangle2D bounds() {
        return new Rectangle2D.Double(x, y, width, height);
    }

    Shape outline() {
        if (isSquare()) {
            return bounds();
        }
        double right = x + width;
        double bottom = y + height;
        Path2D path = new Path2D.Double();
        path.moveTo(x + topLeft.across, y);
        path.lineTo(right - topRight.across, y);
        turn(path, right, y, right, y + topRight.down);
        path.lineTo(right, bottom - bottomRight.down);
        turn(path, right, bottom, right - bottomRight.across, bottom);
        path.lineTo(x + bottomLeft.across, bottom);
        turn(path, x, bottom, x, bottom - bottomLeft.down);
        path.lineTo(x, y + topLeft.down);
        turn(path, x, y, x + topLeft.across, y);
        path.closePath();
        return path;
    }

    /** A quarter of an ellipse from where the path is to a point, bent towards the corner between the two. */
    private static void turn(Path2D path, double cornerX, double cornerY, double toX, double toY) {
        double fromX = path.getCurrentPoint().getX();
        double fromY = path.getCurrentPoint().getY();
        path.curveTo(
                fromX + (cornerX - fromX) * HANDLE,
                fromY + (cornerY - fromY) * HANDLE,
                toX + (cornerX - toX) * HANDLE,
                toY + (cornerY - toY) * HANDLE,
                toX,
                toY);
    }
}
