package masar.time.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import masar.i18n.Language;
import masar.time.DateLabels;
import masar.time.Digits;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 | 2020
            ٢٠٢٠ | 2020
            ۲۰۲۰ | 2020
            ' 2020 ' | 2020
            2020-01 | 2020-01
            2020-01-03 | 2020-01-03
            2014/.. | 2014/..
            2019/2020 | 2019/2020
            2020-1-3 | 2020-01-03
            2020/1/3 | 2020-01-03
            2020/01/03 | 2020-01-03
            2020.1.3 | 2020-01-03
            ٢٠٢٠/١/٣ | 2020-01-03
            2020/1 | 2020-01
            1/2020 | 2020-01
            ٠١/٢٠٢٠ | 2020-01
            13/1/2020 | 2020-01-13
            1/13/2020 | 2020-01-13
            3/3/2020 | 2020-03-03
            كانون الثاني 2020 | 2020-01
            كانون الثاني ٢٠٢٠ | 2020-01
            كانون ثاني 2020 | 2020-01
            كَانُون الثَّانِي 2020 | 2020-01
            كـانون الثاني 2020 | 2020-01
            يناير 2020 | 2020-01
            كانون الثاني/يناير 2020 | 2020-01
            ٣ كانون الثاني/يناير ٢٠٢٠ | 2020-01-03
            ٣ كانون الثاني ٢٠٢٠ | 2020-01-03
            ٣ كانون الثاني ٢٠٢٠ م | 2020-01-03
            3 من كانون الثاني 2020 | 2020-01-03
            الجمعة 3 كانون الثاني 2020 | 2020-01-03
            الجمعة، ٣ كانون الثاني، ٢٠٢٠ | 2020-01-03
            شهر شباط 2003 | 2003-02
            آذار 2003 | 2003-03
            اذار 2003 | 2003-03
            أيلول 2001 | 2001-09
            تشرين الأول 2019 | 2019-10
            تشرين أول 2019 | 2019-10
            تشرین الثانی 2019 | 2019-11
            أغسطس 1990 | 1990-08
            اغسطس 1990 | 1990-08
            إبريل 2003 | 2003-04
            غشت 1990 | 1990-08
            أوت 1990 | 1990-08
            جانفي 2020 | 2020-01
            2003 آذار | 2003-03
            عام 2003 | 2003
            سنة ٢٠٠٣ | 2003
            ٢٠٠٣ م | 2003
            ٤٤ ق.م | -0043
            44 BCE | -0043
            44 B.C. | -0043
            75 CE | 0075
            January 2020 | 2020-01
            jan 2020 | 2020-01
            Jan. 2020 | 2020-01
            JANUARY 2020 | 2020-01
            Sept 2001 | 2001-09
            Sept. 2001 | 2001-09
            3 January 2020 | 2020-01-03
            3 Jan 2020 | 2020-01-03
            3-Jan-2020 | 2020-01-03
            3rd January 2020 | 2020-01-03
            the 3rd of January 2020 | 2020-01-03
            January 3, 2020 | 2020-01-03
            January 3rd, 2020 | 2020-01-03
            'Friday, January 3, 2020' | 2020-01-03
            Fri 3 Jan 2020 | 2020-01-03
            spring 2020 | 2020-21
            ربيع ٢٠٢٠ | 2020-21
            شتاء 2019 | 2019-24
            2010s | 201X
            عقد ٢٠١٠ | 201X
            c. 2020 | 2020~
            about 2020 | 2020~
            نحو ٢٠٢٠ | 2020~
            حوالي كانون الثاني 2020 | 2020-01~
            2020~ | 2020~
            2020 (غير مؤكد) | 2020?
            c. 2020 (uncertain) | 2020%
            """)
    void aDateIsReadAsPeopleWriteIt(String text, String edtf) {
        assertThat(WrittenDate.read(text)).isEqualTo(new WrittenDate.Read(EdtfDate.parse(edtf), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3/1/2020 | 2020-01-03
            ٣/١/٢٠٢٠ | 2020-01-03
            ٠٣/٠١/٢٠٢٠ | 2020-01-03
            3-1-2020 | 2020-01-03
            3.1.2020 | 2020-01-03
            3 / 1 / 2020 | 2020-01-03
            11/9/2001 | 2001-09-11
            9/11/2001 | 2001-11-09
            """)
    void ofTwoNumbersThatMayBeEitherTheFirstIsTheDay(String text, String edtf) {
        assertThat(WrittenDate.read(text)).isEqualTo(new WrittenDate.Read(EdtfDate.parse(edtf), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/2/2020",
                "2021-02-29",
                "29 شباط 2021",
                "February 30, 2020",
                "13/13/2020",
                "0/1/2020",
                "15/2020",
                "0 CE"
            })
    void aDateThatNoCalendarHasIsSaidToBeOne(String text) {
        assertThat(WrittenDate.read(text)).isEqualTo(new WrittenDate.NoSuchDay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3",
                "20",
                "January",
                "كانون الثاني",
                "3/1",
                "3/1/20",
                "12345",
                "2020 2021",
                "Baghdad",
                "بغداد 2020",
                "كانون الثاني/فبراير 2020",
                "١٤٤١ هـ",
                "May be 2020 or not",
                "2020-",
                "////",
                "M01 2020x"
            })
    void anythingElseIsNoDate(String text) {
        assertThat(WrittenDate.read(text)).isEqualTo(new WrittenDate.NotADate());
        assertThat(WrittenDate.read(text).found()).isEmpty();
    }

    @Test
    void aVeryLongTextIsNoDateAndTakesNoTime() {
        assertThat(WrittenDate.read("1".repeat(100_000))).isEqualTo(new WrittenDate.NotADate());
        assertThat(WrittenDate.read("كانون ".repeat(19))).isEqualTo(new WrittenDate.NotADate());
    }

    /** What a card says of a date can be typed, or pasted with its invisible characters. */
    @Test
    void everyLabelIsReadAsTheDateThatItIsOf() {
        List<String> dates =
                new ArrayList<>(List.of("1990", "2003~", "2004?", "0075", "-0043", "2010-21", "2011-24", "201X"));
        for (int month = 1; month <= 12; month++) {
            dates.add("2003-%02d".formatted(month));
            dates.add("20%02d-%02d-%02d~".formatted(month, month, month + 1));
            dates.add("19%02d-%02d-%02d".formatted(99 - month, month, 2 * month));
        }
        for (LabelStyle style : styles().toList()) {
            DateLabels labels = new DateLabels(style);
            for (String edtf : dates) {
                EdtfDate date = EdtfDate.parse(edtf);
                String label = labels.label(date);

                assertThat(WrittenDate.read(label)).as(label).isEqualTo(new WrittenDate.Read(date, false));
            }
        }
    }

    private static Stream<LabelStyle> styles() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(MonthNames.values())
                        .flatMap(months ->
                                Stream.of(Digits.values()).map(digits -> new LabelStyle(language, months, digits))));
    }
}
