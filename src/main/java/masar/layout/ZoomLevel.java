package masar.layout;

/**
 * A step of zoom at which the choice and the rows of cards are fixed.
 *
 * <p>Cards are packed at the level's scale, which is the most compressed of all scales that belong to the level.
 * Cards have a fixed width in px, so at every looser scale they only move apart: within a level nothing overlaps and
 * nothing changes its row. Two levels double the scale; whole doublings would leave up to half of the room unused.
 *
 * @param index {@code secondsPerPx} is 2 to the power of half of it
 */
record ZoomLevel(int index) {

    private static final double ROUNDING = 1e-9;

    static ZoomLevel of(double secondsPerPx) {
        return new ZoomLevel((int) Math.ceil(2 * Math.log(secondsPerPx) / Math.log(2) - ROUNDING));
    }

    double secondsPerPx() {
        return Math.pow(2, index / 2.0);
    }
}
