package masar.layout.frame;

import java.util.Optional;

/**
 * The view that is laid out: its viewport, direction and size in px.
 *
 * @param axisHeight how much of the height is the axis, at its bottom
 */
public record Frame(Viewport viewport, Direction direction, double width, double height, double axisHeight) {

    private static final double STICKY_PADDING = 8;
    /** A title shorter than this says nothing. */
    private static final double SHORTEST_TITLE = 48;

    /** The y, in px, of the top of the axis. */
    public double axisTop() {
        return height - axisHeight;
    }

    /** The x, in px, of an inline position. */
    public double x(double inline) {
        return direction.x(inline, width);
    }

    /** The inverse of {@link #x}. */
    public double inlineOf(double x) {
        return direction.x(x, width);
    }

    /** A box that starts at an inline position; all in px. */
    public Box box(double start, double length, double top, double boxHeight) {
        return new Box(direction.left(start, length, width), top, length, boxHeight);
    }

    /** A text within the part of {@code [start, end)} that is in view; shortened when drawn if it is too long. */
    public Optional<Label> sticky(
            String text, double textWidth, double start, double end, double top, double boxHeight) {
        double from = Math.max(start, 0) + STICKY_PADDING;
        double to = Math.min(end, width) - STICKY_PADDING;
        double needed = textWidth + Metrics.TEXT_SLACK;
        if (to - from < Math.min(SHORTEST_TITLE, needed)) {
            return Optional.empty();
        }
        return Optional.of(new Label(text, box(from, Math.min(to - from, needed), top, boxHeight)));
    }
}
