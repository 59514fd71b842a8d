package masar.time.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import masar.time.EdtfDate;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodEndsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2003, 2011, 2003, 2011
            2003-01, 2011-12, 2003, 2011
            2003-01, 2011-11, 2003-01, 2011-11
            2020-01, 2020, 2020, 2020
            2020-01, 2020-01, 2020-01, 2020-01
            2020-02-01, 2020-02-29, 2020-02, 2020-02
            2020-02-01, 2020-02-28, 2020-02-01, 2020-02-28
            2020-01-03, 2020, 2020-01-03, 2020-12-31
            2020-01-03T10:00:00, 2020-01-05, 2020-01-03, 2020-01-05
            2003, -, 2003, -
            2003-05, -, 2003-05, -
            -, 2011-12, -, 2011
            -0043, 2011, -0043, 2011
            Y-17000, 2020-01-03, Y-17000, 2020-01-03
            """)
    void bothDatesAreAsCoarseAsTheyCanBe(String from, String to, String first, String last) {
        TimeSpan period = TimeSpan.between(date(from), date(to)).orElseThrow();

        assertThat(PeriodEnds.of(period)).isEqualTo(new PeriodEnds(date(first), date(last)));
    }

    private static Optional<EdtfDate> date(String edtf) {
        return Optional.ofNullable(edtf).map(EdtfDate::parse);
    }

    @Test
    void allOfTimeHasNoDates() {
        assertThat(PeriodEnds.of(new TimeSpan(TimeSpan.EARLIEST, TimeSpan.LATEST)))
                .isEqualTo(PeriodEnds.NONE);
    }
}
