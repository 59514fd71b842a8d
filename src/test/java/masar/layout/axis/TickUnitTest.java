package masar.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import masar.layout.axis.TickUnit.Kind;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickUnitTest {

    private static final List<TickUnit> UNITS = List.of(
            new TickUnit(Kind.MINUTE, 1),
            new TickUnit(Kind.MINUTE, 15),
            new TickUnit(Kind.HOUR, 6),
            new TickUnit(Kind.DAY, 1),
            new TickUnit(Kind.DAY, 2),
            new TickUnit(Kind.DAY, 7),
            new TickUnit(Kind.DAY, 14),
            new TickUnit(Kind.MONTH, 1),
            new TickUnit(Kind.MONTH, 3),
            new TickUnit(Kind.MONTH, 6),
            new TickUnit(Kind.YEAR, 1),
            new TickUnit(Kind.YEAR, 5),
            new TickUnit(Kind.YEAR, 100),
            new TickUnit(Kind.YEAR, 100_000_000));

    private static long second(LocalDateTime at) {
        return at.toEpochSecond(ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind, count, an instant, the tick at or before it, the next tick
            MINUTE,    5, 2003-03-20T05:34:59, 2003-03-20T05:30, 2003-03-20T05:35
            MINUTE,   15, 1969-12-31T23:59:59, 1969-12-31T23:45, 1970-01-01T00:00
            HOUR,      3, 2003-03-20T05:34:00, 2003-03-20T03:00, 2003-03-20T06:00
            HOUR,      6, 1258-02-10T00:00:00, 1258-02-10T00:00, 1258-02-10T06:00
            DAY,       1, 2003-02-28T12:00:00, 2003-02-28T00:00, 2003-03-01T00:00
            DAY,       1, 2004-02-28T12:00:00, 2004-02-28T00:00, 2004-02-29T00:00
            # days 1, 8, 15 and 22: what is left of the month belongs to the last group
            DAY,       7, 2003-02-14T23:59:59, 2003-02-08T00:00, 2003-02-15T00:00
            DAY,       7, 2003-02-22T00:00:00, 2003-02-22T00:00, 2003-03-01T00:00
            DAY,       7, 2004-02-29T00:00:00, 2004-02-22T00:00, 2004-03-01T00:00
            DAY,       7, 2003-03-31T00:00:00, 2003-03-22T00:00, 2003-04-01T00:00
            # days 1 and 15
            DAY,      14, 2003-02-28T00:00:00, 2003-02-15T00:00, 2003-03-01T00:00
            DAY,      14, 2003-12-31T23:00:00, 2003-12-15T00:00, 2004-01-01T00:00
            # odd days up to the 27th, which is a full group in February too
            DAY,       2, 2003-02-28T00:00:00, 2003-02-27T00:00, 2003-03-01T00:00
            DAY,       2, 2004-02-29T00:00:00, 2004-02-27T00:00, 2004-03-01T00:00
            DAY,       2, 2003-03-31T00:00:00, 2003-03-27T00:00, 2003-04-01T00:00
            DAY,       2, 2003-03-04T00:00:00, 2003-03-03T00:00, 2003-03-05T00:00
            MONTH,     1, 2004-02-29T00:00:00, 2004-02-01T00:00, 2004-03-01T00:00
            MONTH,     3, 2003-03-31T00:00:00, 2003-01-01T00:00, 2003-04-01T00:00
            MONTH,     6, 2003-12-31T00:00:00, 2003-07-01T00:00, 2004-01-01T00:00
            YEAR,      1, 0000-06-01T00:00:00, 0000-01-01T00:00, 0001-01-01T00:00
            YEAR,      1, -0001-12-31T00:00:00, -0001-01-01T00:00, 0000-01-01T00:00
            YEAR,      5, 2003-03-20T00:00:00, 2000-01-01T00:00, 2005-01-01T00:00
            # no calendar of people has a year 0: groups end with 1 BCE and begin with 1 CE
            YEAR,      2, 0000-06-01T00:00:00, -0001-01-01T00:00, 0001-01-01T00:00
            YEAR,      2, 0001-06-01T00:00:00, 0001-01-01T00:00, 0002-01-01T00:00
            YEAR,      2, 0003-06-01T00:00:00, 0002-01-01T00:00, 0004-01-01T00:00
            YEAR,     10, -0001-06-01T00:00:00, -0009-01-01T00:00, 0001-01-01T00:00
            YEAR,     10, -0538-06-01T00:00:00, -0539-01-01T00:00, -0529-01-01T00:00
            YEAR,     10, -0539-01-01T00:00:00, -0539-01-01T00:00, -0529-01-01T00:00
            YEAR,     10, -0540-12-31T00:00:00, -0549-01-01T00:00, -0539-01-01T00:00
            YEAR,    100, -0499-01-01T00:00:00, -0499-01-01T00:00, -0399-01-01T00:00
            YEAR,   1000, 0000-01-01T00:00:00, -0999-01-01T00:00, 0001-01-01T00:00
            YEAR,   1000, 0999-12-31T00:00:00, 0001-01-01T00:00, 1000-01-01T00:00
            YEAR,   1000, 1000-01-01T00:00:00, 1000-01-01T00:00, 2000-01-01T00:00
            YEAR, 100000000, -250000000-01-01T00:00:00, -299999999-01-01T00:00, -199999999-01-01T00:00
            YEAR,    100, 9999-12-31T00:00:00, 9900-01-01T00:00, +10000-01-01T00:00
            YEAR,   1000, +10000-01-01T00:00:00, +10000-01-01T00:00, +11000-01-01T00:00
            """)
    void anInstantLiesBetweenTwoTicks(
            Kind kind, int count, LocalDateTime instant, LocalDateTime floor, LocalDateTime next) {
        TickUnit unit = new TickUnit(kind, count);

        assertThat(unit.floor(second(instant))).isEqualTo(second(floor));
        assertThat(unit.next(second(floor))).isEqualTo(second(next));
    }

    @Test
    void theDaysOfEveryMonthAreGroupedAlike() {
        assertThat(groups(2, LocalDate.of(2003, 2, 1)))
                .containsExactly(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27);
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(2004, month, 1);

            assertThat(groups(7, first)).containsExactly(1, 8, 15, 22);
            assertThat(groups(14, first)).containsExactly(1, 15);
            assertThat(groups(1, first)).hasSize(first.lengthOfMonth());
        }
    }

    private static List<Integer> groups(int days, LocalDate month) {
        TickUnit unit = new TickUnit(Kind.DAY, days);
        List<Integer> starts = new ArrayList<>();
        long end = second(month.plusMonths(1).atStartOfDay());
        for (long at = second(month.atStartOfDay()); at < end; at = unit.next(at)) {
            starts.add(LocalDateTime.ofEpochSecond(at, 0, ZoneOffset.UTC).getDayOfMonth());
        }
        return starts;
    }

    @Test
    void ticksAreNeverNearerThanTheShortestDistance() {
        Random random = new Random(29);
        for (int i = 0; i < 20_000; i++) {
            TickUnit unit = UNITS.get(random.nextInt(UNITS.size()));
            long instant = random.nextLong(-300_000_000_000L, 300_000_000_000L);
            long floor = unit.floor(instant);
            long next = unit.next(floor);

            assertThat(instant).isBetween(floor, next - 1);
            assertThat(unit.floor(floor)).isEqualTo(floor);
            assertThat(unit.floor(next)).isEqualTo(next);
            boolean firstOfEra = unit.kind() == Kind.YEAR && floor == second(LocalDateTime.parse("0001-01-01T00:00"));
            if (!firstOfEra) {
                assertThat((double) (next - floor)).isGreaterThanOrEqualTo(unit.shortestSeconds());
            }
        }
    }

    @Test
    void ticksReachThroughAllYearsThatADateCanHave() {
        for (TickUnit unit : UNITS) {
            assertThat(unit.floor(TimeSpan.EARLIEST)).as("%s", unit).isLessThanOrEqualTo(TimeSpan.EARLIEST);
            assertThat(unit.next(unit.floor(TimeSpan.EARLIEST))).as("%s", unit).isGreaterThan(TimeSpan.EARLIEST);
            assertThat(unit.next(unit.floor(TimeSpan.LATEST - 1)))
                    .as("%s", unit)
                    .isGreaterThanOrEqualTo(TimeSpan.LATEST);
        }
    }
}
