package masar.layout.frame;

/** A rectangle in px, from its left upper corner. */
public record Box(double x, double y, double width, double height) {

    /** The x of the right edge. */
    public double right() {
        return x + width;
    }

    /** The y of the bottom edge. */
    public double bottom() {
        return y + height;
    }

    /** Whether the two have an area in common; boxes that only touch do not. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
