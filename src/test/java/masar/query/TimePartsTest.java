package masar.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import masar.time.EdtfDate;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePartsTest {

    private static TimeSpan span(String edtf) {
        EdtfDate date = EdtfDate.parse(edtf);
        return new TimeSpan(date.earliest().orElseThrow(), date.latest().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1990/2026, 37, 1990, 1991
            1990-08-02/2026-11-03, 37, 1990, 1991
            2019-03/2020-12, 22, 2019-03, 2019-04
            2003-03-20/2003-05-01, 43, 2003-03-20, 2003-03-21
            1900/2026, 26, 1900/1904, 1905/1909
            -0999/2026, 31, -1000/-0901, -0900/-0801
            2003-03-20, 24, 2003-03-20, 2003-03-21
            """)
    void theShortestPartsOfTheCalendarOfWhichThereAreNotTooManyAreTaken(
            String whole, int size, String first, String second) {
        TimeParts parts = TimeParts.of(span(whole), 60);

        assertThat(parts.size()).isEqualTo(size);
        assertThat(parts.bound(0)).isEqualTo(span(first).start());
        if (size != 24) {
            assertThat(parts.between(0, 1)).isEqualTo(span(first));
            assertThat(parts.between(1, 2)).isEqualTo(span(second));
        }
    }

    @Test
    void theyHoldAnyStretchOfTime() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            long length = (long) Math.pow(10, random.nextDouble(16.7));
            long start = random.nextLong(TimeSpan.EARLIEST, TimeSpan.LATEST - length);
            TimeSpan whole = new TimeSpan(start, start + Math.max(1, length));

            TimeParts parts = TimeParts.of(whole, 60);

            assertThat(parts.size()).isBetween(1, 60);
            assertThat(parts.bound(0)).isLessThanOrEqualTo(whole.start());
            assertThat(parts.bound(parts.size())).isGreaterThanOrEqualTo(whole.end());
            for (int part = 0; part < parts.size(); part++) {
                assertThat(parts.bound(part)).isLessThan(parts.bound(part + 1));
                assertThat(parts.nearest(parts.bound(part))).isEqualTo(part);
            }
        }
    }

    @Test
    void allOfTimeHasParts() {
        TimeParts parts = TimeParts.of(new TimeSpan(TimeSpan.EARLIEST, TimeSpan.LATEST), 60);

        assertThat(parts.bound(0)).isEqualTo(TimeSpan.EARLIEST);
        assertThat(parts.bound(parts.size())).isEqualTo(TimeSpan.LATEST);
    }
}
