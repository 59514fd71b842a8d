package masar.query;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import masar.time.EdtfDate;
import masar.time.TimeSpan;

/**
 * A stretch of time in parts of equal length by the calendar: seconds, minutes, hours, days, months, quarters, years or
 * round numbers of years, the shortest of these of which there are not too many. Instants are epoch seconds.
 */
public final class TimeParts {

    private static final long[] SECONDS = {1, 60, 900, 3_600, 21_600, TimeSpan.SECONDS_PER_DAY};
    private static final int YEAR = 12;

    private final long[] bounds;

    private TimeParts(long[] bounds) {
        this.bounds = bounds;
    }

    /** A length of the parts, in seconds or in months. */
    private record Step(long amount, boolean months) {

        /** The number of the part that an instant is in. */
        long part(long second) {
            return Math.floorDiv(months ? moment(second).getLong(ChronoField.PROLEPTIC_MONTH) : second, amount);
        }

        /** The start of a part, as far as there is time. */
        long start(long part) {
            if (!months) {
                return Math.clamp(part * amount, TimeSpan.EARLIEST, TimeSpan.LATEST);
            }
            long month = Math.clamp(part * amount, -(long) EdtfDate.MAX_YEAR * YEAR, (EdtfDate.MAX_YEAR + 1L) * YEAR);
            return LocalDateTime.of((int) Math.floorDiv(month, YEAR), Math.floorMod(month, YEAR) + 1, 1, 0, 0)
                    .toEpochSecond(ZoneOffset.UTC);
        }

        private static LocalDateTime moment(long second) {
            return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        }
    }

    /**
     * Divides a stretch of time; the first part begins with it or before.
     *
     * @param most the number of parts that there may be, at least 2
     */
    public static TimeParts of(TimeSpan whole, int most) {
        Step step = steps().filter(one -> one.part(whole.end() - 1) - one.part(whole.start()) < most)
                .findFirst()
                .orElseThrow();
        long first = step.part(whole.start());
        long last = step.part(whole.end() - 1);
        return new TimeParts(
                LongStream.rangeClosed(first, last + 1).map(step::start).toArray());
    }

    private static Stream<Step> steps() {
        Stream<Step> seconds = LongStream.of(SECONDS).mapToObj(amount -> new Step(amount, false));
        Stream<Step> months = Stream.of(1L, 3L).map(amount -> new Step(amount, true));
        Stream<Step> years = Stream.iterate(1L, power -> power <= EdtfDate.MAX_YEAR * 2L, power -> power * 10)
                .flatMap(power -> Stream.of(1, 2, 5).map(digit -> new Step(digit * power * YEAR, true)));
        return Stream.of(seconds, months, years).flatMap(steps -> steps);
    }

    /** How many parts there are, at least 1. */
    public int size() {
        return bounds.length - 1;
    }

    /** The start of a part, or for {@link #size()} the end of the last. */
    public long bound(int part) {
        return bounds[part];
    }

    /** From the start of one part to the start of a later one, or to the end of the last. */
    public TimeSpan between(int from, int to) {
        return new TimeSpan(bounds[from], bounds[to]);
    }

    /** The bound that is nearest to an instant. */
    public int nearest(long second) {
        int nearest = 0;
        for (int i = 1; i < bounds.length; i++) {
            if (Math.abs(bounds[i] - second) < Math.abs(bounds[nearest] - second)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
