package masar.layout.frame;

/**
 * A step of zoom at which the choice and the rows of cards are fixed.
 *
 * <p>Cards are packed at the level's scale, which is the most compressed of all scales that belong to the level.
 * Cards have a fixed width in px, so at every looser scale they only move apart: within a level nothing overlaps and
 * nothing changes its row. Levels are counted from the scale that shows all events, so that this view, the one that
 * everybody sees first, is packed as tightly as can be. Two levels double the scale; whole doublings would leave up to
 * half of the space unused.
 *
 * @param secondsPerPx the level's scale
 */
public record ZoomLevel(double secondsPerPx) {

    private static final double ROUNDING = 1e-6;

    /**
     * The level of a scale.
     *
     * @param base the scale, in seconds a px, that shows all events
     */
    public static ZoomLevel of(double secondsPerPx, double base) {
        double steps = Math.ceil(2 * Math.log(secondsPerPx / base) / Math.log(2) - ROUNDING);
        return new ZoomLevel(base * Math.pow(2, steps / 2));
    }
}
