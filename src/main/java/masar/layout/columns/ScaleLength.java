package masar.layout.columns;

import java.util.List;
import java.util.Optional;
import masar.layout.columns.ColumnLayout.ScaleBar.Unit;

/** A round length of time for the scale bars of all rows. */
record ScaleLength(Unit unit, int count) {

    /** Of the length of an axis, the most that a scale bar takes. */
    private static final double MOST = 0.2;

    private static final int LARGEST_YEARS = 100_000_000;

    double seconds() {
        return unit.seconds() * count;
    }

    /** The longest that is short enough in every row. */
    static Optional<ScaleLength> of(List<Double> axisSeconds) {
        double most = MOST * axisSeconds.stream().mapToDouble(s -> s).min().orElse(0);
        for (int years = LARGEST_YEARS; years >= 1; years /= 10) {
            for (int count : new int[] {5 * years, 2 * years, years}) {
                if (count * Unit.YEAR.seconds() <= most) {
                    return Optional.of(new ScaleLength(Unit.YEAR, count));
                }
            }
        }
        return List.of(
                        new ScaleLength(Unit.MONTH, 6),
                        new ScaleLength(Unit.MONTH, 3),
                        new ScaleLength(Unit.MONTH, 1),
                        new ScaleLength(Unit.DAY, 7),
                        new ScaleLength(Unit.DAY, 1),
                        new ScaleLength(Unit.HOUR, 6),
                        new ScaleLength(Unit.HOUR, 1),
                        new ScaleLength(Unit.MINUTE, 15),
                        new ScaleLength(Unit.MINUTE, 1))
                .stream()
                .filter(length -> length.seconds() <= most)
                .findFirst();
    }
}
