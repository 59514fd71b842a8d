package masar.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfDateTest {

    private static long second(String instant) {
        return Instant.parse(instant).getEpochSecond();
    }

    private static OptionalLong secondIfAny(String instant) {
        return instant.equals("-") ? OptionalLong.empty() : OptionalLong.of(second(instant));
    }

    private static TimeSpan span(String start, String end) {
        return new TimeSpan(second(start), second(end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # level 0
            1985-04-12                | 1985-04-12T00:00:00Z | 1985-04-13T00:00:00Z | DAY
            1985-04                   | 1985-04-01T00:00:00Z | 1985-05-01T00:00:00Z | MONTH
            1985-12                   | 1985-12-01T00:00:00Z | 1986-01-01T00:00:00Z | MONTH
            1985                      | 1985-01-01T00:00:00Z | 1986-01-01T00:00:00Z | YEAR
            0000                      | 0000-01-01T00:00:00Z | 0001-01-01T00:00:00Z | YEAR
            9999                      | 9999-01-01T00:00:00Z | +10000-01-01T00:00:00Z | YEAR
            2000-02-29                | 2000-02-29T00:00:00Z | 2000-03-01T00:00:00Z | DAY
            1985-04-12T23:20:30       | 1985-04-12T23:20:30Z | 1985-04-12T23:20:31Z | SECOND
            1985-04-12T23:20:30Z      | 1985-04-12T23:20:30Z | 1985-04-12T23:20:31Z | SECOND
            1985-04-12T23:20:30-04:00 | 1985-04-12T23:20:30Z | 1985-04-12T23:20:31Z | SECOND
            1985-04-12T23:20:30+04:30 | 1985-04-12T23:20:30Z | 1985-04-12T23:20:31Z | SECOND
            1985-04-12T00:00:00+14:00 | 1985-04-12T00:00:00Z | 1985-04-12T00:00:01Z | SECOND
            # level 1: letter-prefixed and negative years
            Y170000002                | +170000002-01-01T00:00:00Z | +170000003-01-01T00:00:00Z | YEAR
            Y-17000                   | -17000-01-01T00:00:00Z     | -16999-01-01T00:00:00Z     | YEAR
            Y999999998                | +999999998-01-01T00:00:00Z | +999999999-01-01T00:00:00Z | YEAR
            Y-999999998               | -999999998-01-01T00:00:00Z | -999999997-01-01T00:00:00Z | YEAR
            -1985                     | -1985-01-01T00:00:00Z      | -1984-01-01T00:00:00Z      | YEAR
            -0043-03-15               | -0043-03-15T00:00:00Z      | -0043-03-16T00:00:00Z      | DAY
            # level 1: seasons
            2001-21                   | 2001-03-01T00:00:00Z | 2001-06-01T00:00:00Z | SEASON
            2003-22                   | 2003-06-01T00:00:00Z | 2003-09-01T00:00:00Z | SEASON
            2000-23                   | 2000-09-01T00:00:00Z | 2000-12-01T00:00:00Z | SEASON
            2010-24                   | 2010-12-01T00:00:00Z | 2011-03-01T00:00:00Z | SEASON
            # level 1: unspecified digits
            201X                      | 2010-01-01T00:00:00Z  | 2020-01-01T00:00:00Z  | DECADE
            20XX                      | 2000-01-01T00:00:00Z  | 2100-01-01T00:00:00Z  | CENTURY
            -201X                     | -2019-01-01T00:00:00Z | -2009-01-01T00:00:00Z | DECADE
            -20XX                     | -2099-01-01T00:00:00Z | -1999-01-01T00:00:00Z | CENTURY
            000X                      | 0000-01-01T00:00:00Z  | 0010-01-01T00:00:00Z  | DECADE
            -000X                     | -0009-01-01T00:00:00Z | 0000-01-01T00:00:00Z  | DECADE
            -00XX                     | -0099-01-01T00:00:00Z | 0000-01-01T00:00:00Z  | CENTURY
            2004-XX                   | 2004-01-01T00:00:00Z  | 2005-01-01T00:00:00Z  | YEAR
            1985-04-XX                | 1985-04-01T00:00:00Z  | 1985-05-01T00:00:00Z  | MONTH
            1985-XX-XX                | 1985-01-01T00:00:00Z  | 1986-01-01T00:00:00Z  | YEAR
            -1985-04-XX               | -1985-04-01T00:00:00Z | -1985-05-01T00:00:00Z | MONTH
            """)
    void aDateCoversExactlyItsSpan(String text, String earliest, String latest, Precision precision) {
        EdtfDate date = EdtfDate.parse(text);

        assertThat(date.earliest()).hasValue(second(earliest));
        assertThat(date.latest()).hasValue(second(latest));
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.approximate()).isFalse();
        assertThat(date.uncertain()).isFalse();
        assertThat(date.isInterval()).isFalse();
        assertThat(date.isOpenEnded()).isFalse();
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1964/2008               | 1964-01-01T00:00:00Z | 2009-01-01T00:00:00Z | YEAR   | false
            2004-06/2006-08         | 2004-06-01T00:00:00Z | 2006-09-01T00:00:00Z | MONTH  | false
            2004-02-01/2005-02-08   | 2004-02-01T00:00:00Z | 2005-02-09T00:00:00Z | DAY    | false
            2004-02-01/2005-02      | 2004-02-01T00:00:00Z | 2005-03-01T00:00:00Z | MONTH  | false
            2004-02-01/2005         | 2004-02-01T00:00:00Z | 2006-01-01T00:00:00Z | YEAR   | false
            2005/2006-02            | 2005-01-01T00:00:00Z | 2006-03-01T00:00:00Z | YEAR   | false
            2004-06/2004            | 2004-06-01T00:00:00Z | 2005-01-01T00:00:00Z | YEAR   | false
            2004-06-11/2004-06-11   | 2004-06-11T00:00:00Z | 2004-06-12T00:00:00Z | DAY    | false
            2019-12/2020%           | 2019-12-01T00:00:00Z | 2021-01-01T00:00:00Z | YEAR   | false
            1923-21/1924            | 1923-03-01T00:00:00Z | 1925-01-01T00:00:00Z | YEAR   | false
            1923-21/1923-06         | 1923-03-01T00:00:00Z | 1923-07-01T00:00:00Z | SEASON | false
            -1000/-0999             | -1000-01-01T00:00:00Z | -0998-01-01T00:00:00Z | YEAR | false
            Y-17000/-2000           | -17000-01-01T00:00:00Z | -1999-01-01T00:00:00Z | YEAR | false
            1985-04-12/..           | 1985-04-12T00:00:00Z | -                    | DAY     | true
            1985-04/..              | 1985-04-01T00:00:00Z | -                    | MONTH   | true
            1985/..                 | 1985-01-01T00:00:00Z | -                    | YEAR    | true
            ../1985-04-12           | -                    | 1985-04-13T00:00:00Z | DAY     | false
            ../1985-04              | -                    | 1985-05-01T00:00:00Z | MONTH   | false
            ../1985                 | -                    | 1986-01-01T00:00:00Z | YEAR    | false
            1985-04-12/             | 1985-04-12T00:00:00Z | -                    | DAY     | false
            1985-04/                | 1985-04-01T00:00:00Z | -                    | MONTH   | false
            1985/                   | 1985-01-01T00:00:00Z | -                    | YEAR    | false
            /1985-04-12             | -                    | 1985-04-13T00:00:00Z | DAY     | false
            /1985-04                | -                    | 1985-05-01T00:00:00Z | MONTH   | false
            /1985                   | -                    | 1986-01-01T00:00:00Z | YEAR    | false
            ../..                   | -                    | -                    | CENTURY | true
            /..                     | -                    | -                    | CENTURY | true
            ../                     | -                    | -                    | CENTURY | false
            """)
    void anIntervalIsBoundedWhereItsEndsAre(
            String text, String earliest, String latest, Precision precision, boolean openEnded) {
        EdtfDate date = EdtfDate.parse(text);

        assertThat(date.earliest()).isEqualTo(secondIfAny(earliest));
        assertThat(date.latest()).isEqualTo(secondIfAny(latest));
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.isInterval()).isTrue();
        assertThat(date.isOpenEnded()).isEqualTo(openEnded);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1984,                false, false
            1984?,               false, true
            2004-06~,            true,  false
            2004-06-11%,         true,  true
            2001-21~,            true,  false
            201X?,               false, true
            2004-XX~,            true,  false
            1985-04-XX?,         false, true
            1985-XX-XX%,         true,  true
            Y-17000~,            true,  false
            -0044?,              false, true
            1984~/2004-06,       true,  false
            1984/2004-06~,       true,  false
            1984?/2004~,         true,  true
            1984-06-02?/..,      false, true
            /2004-08-08~,        true,  false
            1984/2004,           false, false
            ../..,               false, false
            """)
    void qualificationIsThatOfTheDateOrOfEitherEnd(String text, boolean approximate, boolean uncertain) {
        EdtfDate date = EdtfDate.parse(text);

        assertThat(date.approximate()).isEqualTo(approximate);
        assertThat(date.uncertain()).isEqualTo(uncertain);
        assertThat(date).hasToString(text);
    }

    @Test
    void qualificationDoesNotChangeTheSpan() {
        assertThat(EdtfDate.parse("2004-06~").earliest())
                .isEqualTo(EdtfDate.parse("2004-06").earliest());
        assertThat(EdtfDate.parse("2004-06~").latest())
                .isEqualTo(EdtfDate.parse("2004-06").latest());
    }

    @Test
    void eachEndOfAnIntervalHasItsOwnSpanAndQualifier() {
        EdtfInterval interval = (EdtfInterval) EdtfDate.parse("2011~/2014-08?");

        assertThat(interval.startSpan()).hasValue(span("2011-01-01T00:00:00Z", "2012-01-01T00:00:00Z"));
        assertThat(interval.endSpan()).hasValue(span("2014-08-01T00:00:00Z", "2014-09-01T00:00:00Z"));
        assertThat(interval.start()).isEqualTo(new EdtfDate.Year(2011, Qualifier.APPROXIMATE));
        assertThat(interval.end()).isEqualTo(new EdtfDate.Month(YearMonth.of(2014, 8), Qualifier.UNCERTAIN));
    }

    @Test
    void anOpenOrUnknownEndHasNoSpan() {
        EdtfInterval interval = (EdtfInterval) EdtfDate.parse("/..");

        assertThat(interval.startSpan()).isEmpty();
        assertThat(interval.endSpan()).isEmpty();
        assertThat(interval.start()).isEqualTo(EdtfInterval.NoDate.UNKNOWN);
        assertThat(interval.end()).isEqualTo(EdtfInterval.NoDate.OPEN);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ٢٠٢٠-٠١-٠٣,            2020-01-03
            ۲۰۲۰-۰۱-۰۳,            2020-01-03
            ۱۹۹۹,                  1999
            ٢٠1X,                  201X
            ٢٠٠٣-٠٣-٢٠/٢٠٠٣-٠٥-٠١, 2003-03-20/2003-05-01
            Y-١٧٠٠٠,               Y-17000
            2020-01-03T10:20:30+03,    2020-01-03T10:20:30+03:00
            2020-01-03T10:20:30-04,    2020-01-03T10:20:30-04:00
            2020-01-03T10:20:30+00:00, 2020-01-03T10:20:30Z
            2020-01-03T10:20:00,       2020-01-03T10:20:00
            2020-01-03T00:00:00Z,      2020-01-03T00:00:00Z
            """)
    void theCanonicalTextHasAsciiDigitsAndOneWayToWriteAZone(String text, String canonical) {
        assertThat(EdtfDate.parse(text)).hasToString(canonical);
    }

    @Test
    void aDateTimeKeepsItsLocalTimeAndWhetherItHasAZone() {
        LocalDateTime local = LocalDateTime.of(1985, 4, 12, 23, 20, 30);

        assertThat(EdtfDate.parse("1985-04-12T23:20:30")).isEqualTo(new EdtfDate.DateTime(local, Optional.empty()));
        assertThat(EdtfDate.parse("1985-04-12T23:20:30+03"))
                .isEqualTo(new EdtfDate.DateTime(local, Optional.of(ZoneOffset.ofHours(3))));
        assertThat(new EdtfDate.DateTime(local.withNano(5), Optional.empty()).local())
                .isEqualTo(local);
    }

    @Test
    void whatCannotBeWrittenCannotBeMade() {
        Qualifier none = Qualifier.NONE;
        EdtfDate.Year year = new EdtfDate.Year(2011, none);
        EdtfDate.Year yearBefore = new EdtfDate.Year(2010, none);

        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfDate.Year(999_999_999, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfDate.Year(Integer.MIN_VALUE, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfDate.Month(YearMonth.of(10_000, 1), none));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfDate.Day(LocalDate.of(-10_000, 1, 1), none));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfDate.Season(10_000, SeasonName.SPRING, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EdtfDate.DateTime(LocalDateTime.of(10_000, 1, 1, 0, 0), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfUnspecified.Year(false, 1000, 1, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfUnspecified.Year(false, 100, 2, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfUnspecified.Year(false, 2, 3, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfUnspecified.Year(false, -1, 1, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfUnspecified.Month(10_000, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfUnspecified.MonthAndDay(10_000, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfUnspecified.Day(YearMonth.of(10_000, 1), none));
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfInterval(year, yearBefore));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EdtfInterval(EdtfInterval.NoDate.UNKNOWN, EdtfInterval.NoDate.UNKNOWN));
    }
}
