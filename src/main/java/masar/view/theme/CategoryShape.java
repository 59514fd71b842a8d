package masar.view.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;

/**
 * The form of the marks of a category where there is no space for its icon, filled or hollow. All look about equally
 * large at the same size, and are the same in both reading directions.
 */
public enum CategoryShape {
    DISC,
    TRIANGLE(0, -0.64, 0.62, 0.46, -0.62, 0.46),
    SQUARE(-0.45, -0.45, 0.45, -0.45, 0.45, 0.45, -0.45, 0.45),
    DIAMOND(0, -0.67, 0.67, 0, 0, 0.67, -0.67, 0),
    TRIANGLE_DOWN(0, 0.64, -0.62, -0.46, 0.62, -0.46),
    PLUS(plus(0.6, 0.22)),
    STAR(star(0.7, 0.31)),
    HOURGLASS(-0.52, -0.58, 0.52, -0.58, 0.12, 0, 0.52, 0.58, -0.52, 0.58, -0.12, 0);

    private static final int STAR_POINTS = 5;
    /** How far the control points of a quarter of a circle are from its ends, as a part of the radius. */
    private static final double QUARTER = 4 * (Math.sqrt(2) - 1) / 3;

    /** Around the middle, as parts of the diameter of the disc: x, y of one corner after the other; none of the disc. */
    @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list of numbers.
    private final List<Double> corners;

    private final double left;
    private final double top;
    private final double width;
    private final double height;

    CategoryShape(double... corners) {
        this.corners = DoubleStream.of(corners).boxed().toList();
        left = axis(0).min().orElse(-0.5);
        top = axis(1).min().orElse(-0.5);
        width = axis(0).max().orElse(0.5) - left;
        height = axis(1).max().orElse(0.5) - top;
    }

    private DoubleStream axis(int axis) {
        return IntStream.range(0, corners.size() / 2).mapToDouble(corner -> corners.get(2 * corner + axis));
    }

    private static double[] plus(double reach, double half) {
        return new double[] {
            -half, -reach, half, -reach, half, -half, reach, -half, reach, half, half, half, //
            half, reach, -half, reach, -half, half, -reach, half, -reach, -half, -half, -half
        };
    }

    /** A point upwards, then in turn a notch and a point. */
    private static double[] star(double points, double notches) {
        return IntStream.range(0, 2 * STAR_POINTS)
                .boxed()
                .flatMapToDouble(corner -> {
                    double radius = corner % 2 == 0 ? points : notches;
                    double angle = Math.PI * corner / STAR_POINTS;
                    return DoubleStream.of(radius * Math.sin(angle), -radius * Math.cos(angle));
                })
                .toArray();
    }

    /** Gives a region this shape; {@link #place} then gives it the size that belongs to the shape. */
    public void applyTo(Region region) {
        region.setShape(corners.isEmpty() ? new Circle(0.5) : polygon());
    }

    private Polygon polygon() {
        Polygon polygon = new Polygon();
        polygon.getPoints().setAll(corners);
        return polygon;
    }

    /**
     * Its outline, for a path that has several.
     *
     * @param x of the middle, in px
     * @param y of the middle, in px
     * @param size the diameter of a disc that looks as large, in px
     */
    public List<PathElement> outline(double x, double y, double size) {
        return corners.isEmpty() ? circle(x, y, size / 2) : polygon(corners, x, y, size);
    }

    /**
     * The edge of what a hollow mark leaves open.
     *
     * @param x of the middle, in px
     * @param y of the middle, in px
     * @param size the diameter of a disc that looks as large as the mark, in px
     * @param line how thick the mark's line is, in px
     */
    public List<PathElement> inside(double x, double y, double size, double line) {
        return corners.isEmpty() ? circle(x, y, size / 2 - line) : polygon(inset(line / size), x, y, size);
    }

    /**
     * The corners of the polygon whose edges lie {@code by} within those of this one: each is where the moved edges before
     * and after it meet. None crosses to the other side of the middle, as those of a narrow waist would.
     */
    private List<Double> inset(double by) {
        List<Double> inner = new ArrayList<>();
        for (int i = 0; i < corners.size(); i += 2) {
            double[] before = edge(i - 2);
            double[] after = edge(i);
            double turn = before[0] * after[1] - before[1] * after[0];
            double x = corners.get(i) + by * (after[0] - before[0]) / turn;
            double y = corners.get(i + 1) + by * (after[1] - before[1]) / turn;
            inner.add(x * corners.get(i) < 0 ? 0 : x);
            inner.add(y);
        }
        return inner;
    }

    /** The direction, of length 1, of the edge that begins at a corner. */
    private double[] edge(int corner) {
        int from = Math.floorMod(corner, corners.size());
        int to = (from + 2) % corners.size();
        double x = corners.get(to) - corners.get(from);
        double y = corners.get(to + 1) - corners.get(from + 1);
        double length = Math.hypot(x, y);
        return new double[] {x / length, y / length};
    }

    /** Of four curves, which images can show too; they are off by less than a thousandth of the radius. */
    private static List<PathElement> circle(double x, double y, double r) {
        double c = QUARTER * r;
        return List.of(
                new MoveTo(x - r, y),
                new CubicCurveTo(x - r, y - c, x - c, y - r, x, y - r),
                new CubicCurveTo(x + c, y - r, x + r, y - c, x + r, y),
                new CubicCurveTo(x + r, y + c, x + c, y + r, x, y + r),
                new CubicCurveTo(x - c, y + r, x - r, y + c, x - r, y),
                new ClosePath());
    }

    private static List<PathElement> polygon(List<Double> corners, double x, double y, double size) {
        List<PathElement> outline = new ArrayList<>();
        for (int i = 0; i < corners.size(); i += 2) {
            double cornerX = x + corners.get(i) * size;
            double cornerY = y + corners.get(i + 1) * size;
            outline.add(i == 0 ? new MoveTo(cornerX, cornerY) : new LineTo(cornerX, cornerY));
        }
        outline.add(new ClosePath());
        return outline;
    }

    /**
     * Moves and resizes a region of this shape.
     *
     * @param x of the middle, in px
     * @param y of the middle, in px
     * @param size the diameter of a disc that looks as large, in px
     */
    public void place(Region region, double x, double y, double size) {
        region.resizeRelocate(x + left * size, y + top * size, width * size, height * size);
    }
}
