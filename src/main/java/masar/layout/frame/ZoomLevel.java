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

    /** From the scale of a level to that of the next one: how much looser than its own the scales of a level may be. */
    public static final double RATIO = Math.sqrt(2);

    private static final double ROUNDING = 1e-6;

    /**
     * The level of a scale.
     *
     * @param base the scale, in seconds a px, that shows all events
     */
    public static ZoomLevel of(double secondsPerPx, double base) {
        double steps = Math.ceil(Math.log(secondsPerPx / base) / Math.log(RATIO) - ROUNDING);
        return new ZoomLevel(base * Math.pow(RATIO, steps));
    }
}
