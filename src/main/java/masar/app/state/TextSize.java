package masar.app.state;

import java.util.List;

/**
 * How large everything in the window is.
 *
 * @param percent of the size that it is designed in; one of {@link #PERCENTS}
 */
public record TextSize(int percent) {

    /** All sizes, in ascending order. */
    public static final List<Integer> PERCENTS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    public static final TextSize USUAL = new TextSize(100);

    /** @throws IllegalArgumentException if there is no such size */
    public TextSize {
        if (!PERCENTS.contains(percent)) {
            throw new IllegalArgumentException("No size of texts: " + percent);
        }
    }

    /** The next larger size; this one if it is the largest. */
    public TextSize larger() {
        return step(1);
    }

    /** The next smaller size; this one if it is the smallest. */
    public TextSize smaller() {
        return step(-1);
    }

    private TextSize step(int places) {
        int place = PERCENTS.indexOf(percent) + places;
        return new TextSize(PERCENTS.get(Math.clamp(place, 0, PERCENTS.size() - 1)));
    }

    /** How many px of the screen a px of the design takes. */
    public double scale() {
        return percent / 100.0;
    }
}
