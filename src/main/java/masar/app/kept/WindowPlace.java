package masar.app.kept;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import masar.dataset.json.JsonFields;

/**
 * Where a window is, with its title bar and borders.
 *
 * @param bounds in px of the screens, those that it has or gets when it is not maximized
 */
record WindowPlace(Rectangle2D bounds, boolean maximized) {

    /** No screen is so far away or so large, in px. */
    private static final int FARTHEST = 100_000;

    /** A smaller window is none that a reader has made. */
    private static final int LEAST = 100;

    /** As much of the upper edge, in px, has to be seen for a window to be moved. */
    private static final double GRIP_WIDTH = 160;

    private static final double GRIP_HEIGHT = 24;

    /** The place that is kept; empty if there is none, or nothing that can be one. */
    static Optional<WindowPlace> of(JsonFields kept) {
        Optional<Integer> x = kept.integer("x").filter(px -> Math.abs(px) <= FARTHEST);
        Optional<Integer> y = kept.integer("y").filter(px -> Math.abs(px) <= FARTHEST);
        Optional<Integer> width = kept.integer("width").filter(px -> LEAST <= px && px <= FARTHEST);
        Optional<Integer> height = kept.integer("height").filter(px -> LEAST <= px && px <= FARTHEST);
        return Stream.of(x, y, width, height).allMatch(Optional::isPresent)
                ? Optional.of(new WindowPlace(
                        new Rectangle2D(x.get(), y.get(), width.get(), height.get()),
                        kept.flag("maximized").orElse(false)))
                : Optional.empty();
    }

    /**
     * This place if the window can be taken by its title bar there; or else the nearest one, and no larger than the screen.
     *
     * @param screens the free parts of all screens, at least one, in px
     */
    WindowPlace on(List<Rectangle2D> screens) {
        if (screens.stream().anyMatch(this::isInReach)) {
            return this;
        }
        Rectangle2D screen =
                screens.stream().min(Comparator.comparingDouble(this::distance)).orElseThrow();
        double width = Math.min(bounds.getWidth(), screen.getWidth());
        double height = Math.min(bounds.getHeight(), screen.getHeight());
        return new WindowPlace(
                new Rectangle2D(
                        Math.clamp(bounds.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                        Math.clamp(bounds.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                        width,
                        height),
                maximized);
    }

    private boolean isInReach(Rectangle2D screen) {
        double wide = Math.min(bounds.getMaxX(), screen.getMaxX()) - Math.max(bounds.getMinX(), screen.getMinX());
        return wide >= GRIP_WIDTH
                && bounds.getMinY() >= screen.getMinY()
                && bounds.getMinY() <= screen.getMaxY() - GRIP_HEIGHT;
    }

    private double distance(Rectangle2D screen) {
        double dx = gap(bounds.getMinX(), bounds.getMaxX(), screen.getMinX(), screen.getMaxX());
        double dy = gap(bounds.getMinY(), bounds.getMaxY(), screen.getMinY(), screen.getMaxY());
        return Math.hypot(dx, dy);
    }

    private static double gap(double start, double end, double otherStart, double otherEnd) {
        return Math.max(0, Math.max(start - otherEnd, otherStart - end));
    }
}
