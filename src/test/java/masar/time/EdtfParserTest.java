package masar.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import masar.time.EdtfParseException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfParserTest {

    private static void assertRefused(String text, Reason reason, int position) {
        EdtfParseException refusal = catchThrowableOfType(
                EdtfParseException.class, () -> assertThat(EdtfDate.parse(text)).isNull());

        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.reason()).as(text).isEqualTo(reason);
        assertThat(refusal.position()).as(text).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            '',0,EMPTY
            201,3,UNEXPECTED_END
            -,1,UNEXPECTED_END
            2014-,5,UNEXPECTED_END
            2014-1,6,UNEXPECTED_END
            2014-01-,8,UNEXPECTED_END
            2014-01-1,9,UNEXPECTED_END
            2014-01-XX-,10,UNEXPECTED_CHARACTER
            Y,1,UNEXPECTED_END
            Y-,2,UNEXPECTED_END
            2014-XX-,8,UNEXPECTED_END
            2014-XX-1,9,UNEXPECTED_END
             2014,0,UNEXPECTED_CHARACTER
            2014 ,4,UNEXPECTED_CHARACTER
            2014 /2015,4,UNEXPECTED_CHARACTER
            +2014,0,UNEXPECTED_CHARACTER
            −2014,0,UNEXPECTED_CHARACTER
            --2014,1,UNEXPECTED_CHARACTER
            20140101,4,UNEXPECTED_CHARACTER
            17000,4,UNEXPECTED_CHARACTER
            2014-01-011,10,UNEXPECTED_CHARACTER
            2014-21-01,7,UNEXPECTED_CHARACTER
            2014/01/02,7,UNEXPECTED_CHARACTER
            199u,3,UNEXPECTED_CHARACTER
            199x,3,UNEXPECTED_CHARACTER
            y17000,0,UNEXPECTED_CHARACTER
            1984?~,5,UNEXPECTED_CHARACTER
            1984-06-?,8,UNEXPECTED_CHARACTER
            1984-06-?/2015,8,UNEXPECTED_CHARACTER
            unknown/2014,0,UNEXPECTED_CHARACTER
            2014/open,5,UNEXPECTED_CHARACTER
            Escape,0,UNEXPECTED_CHARACTER
            .,0,UNEXPECTED_CHARACTER
            2014/.,5,UNEXPECTED_CHARACTER
            2014/...,7,UNEXPECTED_CHARACTER
            2014/../..,7,UNEXPECTED_CHARACTER
            2014/2015/,9,UNEXPECTED_CHARACTER
            //,1,UNEXPECTED_CHARACTER
            २०१४,0,UNEXPECTED_CHARACTER
            2014-0😀,6,UNEXPECTED_CHARACTER
            Y17000-01,6,UNEXPECTED_CHARACTER
            """)
    void aStrayCharacterIsPointedAt(String text, int position, Reason reason) {
        assertRefused(text, reason, position);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -0000,               0,  YEAR_OUT_OF_RANGE
            -0000-01-01,         0,  YEAR_OUT_OF_RANGE
            Y999999999,          1,  YEAR_OUT_OF_RANGE
            Y-999999999,         2,  YEAR_OUT_OF_RANGE
            Y99999999999999999999999999999999999999, 1, YEAR_OUT_OF_RANGE
            2014/Y1000000000,    6,  YEAR_OUT_OF_RANGE
            Y2014,               1,  YEAR_NOT_LONG
            Y-9999,              2,  YEAR_NOT_LONG
            Y012345,             1,  YEAR_NOT_LONG
            2014-00,             5,  MONTH_OUT_OF_RANGE
            2014-001,            5,  MONTH_OUT_OF_RANGE
            2014-13,             5,  MONTH_OUT_OF_RANGE
            2014-20,             5,  MONTH_OUT_OF_RANGE
            2014-42,             5,  MONTH_OUT_OF_RANGE
            -2014-13-01,         6,  MONTH_OUT_OF_RANGE
            2014/2014-13,        10, MONTH_OUT_OF_RANGE
            2014-01-00,          8,  DAY_OUT_OF_RANGE
            2014-01-32,          8,  DAY_OUT_OF_RANGE
            1960-06-31,          8,  DAY_OUT_OF_RANGE
            2014-02-29,          8,  DAY_OUT_OF_RANGE
            1900-02-29,          8,  DAY_OUT_OF_RANGE
            """)
    void aNumberOutOfRangeIsPointedAt(String text, int position, Reason reason) {
        assertRefused(text, reason, position);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2014-01-01T24:00:00,       11, HOUR_OUT_OF_RANGE
            2014-01-01T23:60:00,       14, MINUTE_OUT_OF_RANGE
            2014-01-01T23:59:60,       17, SECOND_OUT_OF_RANGE
            2014-01-01T23:59:59+14:01, 19, ZONE_OUT_OF_RANGE
            2014-01-01T23:59:59+15,    20, ZONE_OUT_OF_RANGE
            2014-01-01T23:59:59+03:60, 23, ZONE_OUT_OF_RANGE
            2014-01-01T23:59:59-00:00, 19, ZONE_OUT_OF_RANGE
            2014-01-01T,               11, UNEXPECTED_END
            2014-01-01T10:20,          16, UNEXPECTED_END
            2014-01-01T10:20:3,        18, UNEXPECTED_END
            2014-01-01T10:20:30+,      20, UNEXPECTED_END
            2014-01-01T10:20:30+3,     21, UNEXPECTED_END
            2014-01-01T10:20:30+03:,   23, UNEXPECTED_END
            2014-01-01T102030,         13, UNEXPECTED_CHARACTER
            2014-01-01T10:20:30.5,     19, UNEXPECTED_CHARACTER
            2014-01-01T10:20:30Z10,    20, UNEXPECTED_CHARACTER
            2014-01-01T10:20:30+0300,  22, UNEXPECTED_CHARACTER
            2014-01-01T10:20:30?,      19, UNEXPECTED_CHARACTER
            2014-01-01t10:20:30,       10, UNEXPECTED_CHARACTER
            2014-01T10:20:30,          7,  UNEXPECTED_CHARACTER
            2014-01-01T10:20:30/2015,  10, TIME_IN_INTERVAL
            2014/2014-01-01T10:20:30Z, 15, TIME_IN_INTERVAL
            """)
    void aTimeIsCompleteAndStandsAlone(String text, int position, Reason reason) {
        assertRefused(text, reason, position);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1667,1668,1670..1672] | 0
            {1960,1961-12}         | 0
            [..1760-12-03]         | 0
            2014/[2015,2016]       | 5
            1760-12..              | 7
            ..1984                 | 0
            Y-17E7                 | 4
            Y17101E4S3             | 6
            1950S2                 | 4
            Y171010000S3           | 10
            2004-06~-11            | 7
            2004?-06-11            | 4
            ?2004-06-~11           | 0
            2004-06-~11            | 8
            2004-~06               | 5
            %-0044                 | 0
            ~Y17000                | 0
            ~XXXX                  | 0
            156X-12-25             | 3
            15XX-12-25             | 2
            15XX-XX                | 2
            XXXX-12-XX             | 0
            XXXX                   | 0
            1XXX                   | 1
            1X99                   | 1
            20X1                   | 2
            1984-1X                | 6
            1984-X1                | 5
            1984-10-2X             | 9
            1985-XX-15             | 5
            2001-25                | 5
            2001-41                | 5
            2004-06-XX/2004-07-03  | 8
            2003/201X              | 8
            201X/..                | 3
            Y12345X                | 6
            """)
    void levelTwoIsNamedAsSuch(String text, int position) {
        assertRefused(text, Reason.LEVEL_2, position);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2012/2011,             5
            2004-06-11/2004-06-10, 11
            2004-06/2004-05,       8
            2004-06/2004-05-31,    8
            2005/2004-12,          5
            2001-24/2001-11,       8
            -1000/-2000,           6
            0001/0000,             5
            2014~/2013?,           6
            Y17000/Y-17000,        7
            """)
    void anIntervalThatEndsBeforeItStartsIsRefusedAtItsEnd(String text, int position) {
        assertRefused(text, Reason.INTERVAL_REVERSED, position);
    }

    @Test
    void anIntervalOfNothingIsRefused() {
        assertRefused("/", Reason.INTERVAL_EMPTY, 0);
    }

    @Test
    void aTextTooLongIsRefusedWithoutReadingIt() {
        assertRefused("Y" + "1".repeat(63), Reason.YEAR_OUT_OF_RANGE, 1);
        assertRefused("Y" + "1".repeat(64), Reason.TOO_LONG, 64);
        assertRefused("2014".repeat(1_000_000), Reason.TOO_LONG, 64);
    }

    @Test
    void theMessageNamesReasonAndPosition() {
        assertThatThrownBy(() -> EdtfDate.parse("2014-13")).hasMessage("MONTH_OUT_OF_RANGE at 5");
    }
}
