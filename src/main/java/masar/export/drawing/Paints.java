package masar.export.drawing;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/** JavaFX paints as AWT ones. */
final class Paints {

    private Paints() {}

    /** Whether nothing can be seen of a paint. */
    static boolean isClear(javafx.scene.paint.Paint paint) {
        return paint instanceof javafx.scene.paint.Color color && color.getOpacity() == 0;
    }

    /**
     * @param user whose paint it is
     * @param box what a proportional gradient fills, in the user's coordinates
     */
    static Paint paint(Object user, javafx.scene.paint.Paint paint, Rectangle2D box, AffineTransform toScene) {
        return switch (paint) {
            case javafx.scene.paint.Color color -> color(color);
            case LinearGradient gradient -> gradient(gradient, box, toScene);
            default -> throw Unsupported.of(user, paint.getClass().getSimpleName());
        };
    }

    /** The only kind of paint that letters have. */
    static Color color(Object user, javafx.scene.paint.Paint paint) {
        if (paint instanceof javafx.scene.paint.Color color) {
            return color(color);
        }
        throw Unsupported.of(user, paint.getClass().getSimpleName());
    }

    private static Color color(javafx.scene.paint.Color color) {
        return new Color(
                (float) color.getRed(), (float) color.getGreen(), (float) color.getBlue(), (float) color.getOpacity());
    }

    private static Paint gradient(LinearGradient gradient, Rectangle2D box, AffineTransform toScene) {
        List<Stop> stops = stops(gradient.getStops());
        return new LinearGradientPaint(
                place(gradient, gradient.getStartX(), gradient.getStartY(), box),
                place(gradient, gradient.getEndX(), gradient.getEndY(), box),
                fractions(stops),
                stops.stream().map(stop -> color(stop.getColor())).toArray(Color[]::new),
                cycle(gradient),
                ColorSpaceType.SRGB,
                toScene);
    }

    /**
     * Both ends of each stretch between two stops. JavaFX mixes colours weighted by their opacity, AWT does not: there a
     * clear black at one end would darken the stretch, so a clear end takes the colour of the other one.
     */
    private static List<Stop> stops(List<Stop> stops) {
        List<Stop> both = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            both.add(visible(stops.get(i - 1), stops.get(i)));
            both.add(visible(stops.get(i), stops.get(i - 1)));
        }
        return both;
    }

    private static Stop visible(Stop stop, Stop neighbour) {
        return isClear(stop.getColor())
                ? new Stop(stop.getOffset(), neighbour.getColor().deriveColor(0, 1, 1, 0))
                : stop;
    }

    /** AWT wants each stop after the one before; JavaFX has no two stops at 0, nor at 1. */
    private static float[] fractions(List<Stop> stops) {
        float[] fractions = new float[stops.size()];
        float least = 0;
        for (int i = 0; i < fractions.length; i++) {
            fractions[i] = Math.max(least, (float) stops.get(i).getOffset());
            least = Math.nextUp(fractions[i]);
        }
        return fractions;
    }

    private static CycleMethod cycle(LinearGradient gradient) {
        return switch (gradient.getCycleMethod()) {
            case NO_CYCLE -> CycleMethod.NO_CYCLE;
            case REFLECT -> CycleMethod.REFLECT;
            case REPEAT -> CycleMethod.REPEAT;
        };
    }

    private static Point2D place(LinearGradient gradient, double x, double y, Rectangle2D box) {
        return gradient.isProportional()
                ? new Point2D.Double(box.getX() + x * box.getWidth(), box.getY() + y * box.getHeight())
                : new Point2D.Double(x, y);
    }
}
