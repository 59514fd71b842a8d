package masar.view.popup;

import javafx.geometry.Rectangle2D;

/**
 * Where a tooltip lies: below what it must not cover, or above if there is no space below, on the screen in either case.
 *
 * @param x of its left edge, in px of the screen
 * @param y of its top, in px of the screen
 */
record TooltipPlace(double x, double y) {

    /** What the picture of the pointer takes, from its tip, in px. */
    static final double POINTER_WIDTH = 1;

    static final double POINTER_HEIGHT = 14;

    private static final double GAP = 4;

    /**
     * @param area what it must not cover, in px of the screen
     * @param width of the tooltip, in px
     * @param height of the tooltip, in px
     * @param rightToLeft whether its right edge is aligned with that of the area, not its left one
     * @param screen the part of the screen that is free, in px
     */
    static TooltipPlace of(Rectangle2D area, double width, double height, boolean rightToLeft, Rectangle2D screen) {
        double x = rightToLeft ? area.getMaxX() - width : area.getMinX();
        double below = area.getMaxY() + GAP;
        boolean fits = below + height <= screen.getMaxY();
        double y = fits ? below : area.getMinY() - GAP - height;
        return new TooltipPlace(
                Math.max(screen.getMinX(), Math.min(x, screen.getMaxX() - width)), Math.max(screen.getMinY(), y));
    }
}
