package masar.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportPeriodTest {

    private static final Messages ENGLISH = Messages.of(Messages.Bundle.APP, Language.ENGLISH);

    private static TimeSpan days(String first, String last) {
        return TimeSpan.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 2016, 2014-01-01, 2016-12-31",
        "2014-02, 2014-02, 2014-02-01, 2014-02-28",
        "' 2014-08-03 ', 2014-08-03, 2014-08-03, 2014-08-03",
        "٢٠١٤-٠٨, ٢٠١٥, 2014-08-01, 2015-12-31"
    })
    void bothDatesBelongToThePeriod(String from, String to, String first, String last) {
        ExportPeriod period = new ExportPeriod(from, to);

        assertThat(period.problem(ENGLISH)).isEmpty();
        assertThat(period.span()).contains(days(first, last));
    }

    @Test
    void withoutADateItHasNoBoundOnThatSide() {
        long start = days("2014-01-01", "2014-01-01").start();

        assertThat(new ExportPeriod("2014", " ").span()).contains(new TimeSpan(start, TimeSpan.LATEST));
        assertThat(new ExportPeriod("", "2013").span()).contains(new TimeSpan(TimeSpan.EARLIEST, start));
        assertThat(ExportPeriod.OPEN.span()).isEmpty();
        assertThat(ExportPeriod.OPEN.problem(ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20x, 2016, 20x", "2014, 2014-13, 2014-13", "2014-02-30, yesterday, 2014-02-30"})
    void whatIsNoDateIsQuotedAndAnExampleGiven(String from, String to, String wrong) {
        assertThat(new ExportPeriod(from, to).problem(ENGLISH))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains(wrong)
                        .contains("not a date")
                        .contains("2014-08-21"));
    }

    @Test
    void aReversedPeriodIsReported() {
        ExportPeriod reversed = new ExportPeriod("2016", "2014");

        assertThat(reversed.problem(ENGLISH))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("reversed"));
    }

    @ParameterizedTest
    @CsvSource({"2014-08-03, 2016-01-31", "-0043-03-15, 0014-08-19"})
    void aStretchOfTimeIsWrittenByItsDays(String first, String last) {
        TimeSpan span = days(first, last);

        assertThat(ExportPeriod.of(span)).isEqualTo(new ExportPeriod(first, last));
        assertThat(ExportPeriod.of(span).span()).contains(span);
    }

    @Test
    void boundsThatAreNoneAreNotWritten() {
        assertThat(ExportPeriod.of(new TimeSpan(TimeSpan.EARLIEST, TimeSpan.LATEST)))
                .isEqualTo(ExportPeriod.OPEN);
    }

    @Test
    void aYearOfMoreThanFourDigitsIsWrittenAsAYear() {
        ExportPeriod period = ExportPeriod.of(new TimeSpan(-400_000_000_000L, 300_000_000_000L));

        assertThat(period).isEqualTo(new ExportPeriod("Y-10706", "Y11476"));
        assertThat(period.problem(ENGLISH)).isEmpty();
    }
}
