package masar.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import masar.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateLabelsTest {

    private static final DateLabels ARABIC = new DateLabels(LabelStyle.of(Language.ARABIC));
    private static final DateLabels ENGLISH = new DateLabels(LabelStyle.of(Language.ENGLISH));

    static List<LabelStyle> everyStyle() {
        List<LabelStyle> styles = new ArrayList<>();
        for (Language language : Language.values()) {
            for (MonthNames names : MonthNames.values()) {
                for (Digits digits : Digits.values()) {
                    styles.add(new LabelStyle(language, names, digits));
                }
            }
        }
        return styles;
    }

    private static String withoutIsolates(String label) {
        return label.replaceAll("[\u2066-\u2069]", "");
    }

    private static void assertLabel(String label, String expected) {
        assertThat(withoutIsolates(label)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-01-03            | ٣ كانون الثاني ٢٠٢٠              | 3 January 2020
            2014-08               | آب ٢٠١٤                          | August 2014
            2011                  | ٢٠١١                             | 2011
            2020-01-03T10:20:30Z  | ٣ كانون الثاني ٢٠٢٠، ١٠:٢٠:٣٠    | 3 January 2020, 10:20:30
            2020-01-03T00:47:00   | ٣ كانون الثاني ٢٠٢٠، ٠٠:٤٧       | 3 January 2020, 00:47
            2003-03-20/2003-05-01 | ٢٠ آذار – ١ أيار ٢٠٠٣            | 20 March – 1 May 2003
            2020-01-03/2020-01-07 | ٣ – ٧ كانون الثاني ٢٠٢٠          | 3–7 January 2020
            2020-01-03/2020-01-03 | ٣ كانون الثاني ٢٠٢٠              | 3 January 2020
            2019-12-31/2020-01-03 | ٣١ كانون الأول ٢٠١٩ – ٣ كانون الثاني ٢٠٢٠ | 31 December 2019 – 3 January 2020
            2003-03/2003-05       | آذار – أيار ٢٠٠٣                 | March–May 2003
            2003-12/2004-01       | كانون الأول ٢٠٠٣ – كانون الثاني ٢٠٠٤ | December 2003 – January 2004
            2003/2021             | ٢٠٠٣ – ٢٠٢١                      | 2003–2021
            2004/2004             | ٢٠٠٤                             | 2004
            2005/2006-02          | ٢٠٠٥ – شباط ٢٠٠٦                 | 2005 – February 2006
            2004-06-11/2004-06    | ١١ حزيران ٢٠٠٤ – حزيران ٢٠٠٤     | 11 June 2004 – June 2004
            2014/..               | منذ ٢٠١٤                         | since 2014
            2014-06-10~/..        | منذ نحو ١٠ حزيران ٢٠١٤           | since c. 10 June 2014
            ../2011               | حتى ٢٠١١                         | until 2011
            2014/                 | من ٢٠١٤، والنهاية غير معروفة     | from 2014, end unknown
            /2011                 | حتى ٢٠١١، والبداية غير معروفة    | until 2011, start unknown
            ../..                 | بلا بداية ولا نهاية              | without start or end
            /..                   | بلا نهاية، والبداية غير معروفة   | without end, start unknown
            ../                   | بلا بداية، والنهاية غير معروفة   | without start, end unknown
            2021-04~              | نحو نيسان ٢٠٢١                   | c. April 2021
            2011?                 | ٢٠١١ (غير مؤكد)                  | 2011 (uncertain)
            2011%                 | نحو ٢٠١١ (غير مؤكد)              | c. 2011 (uncertain)
            2003-03~/2003-05      | نحو آذار ٢٠٠٣ – أيار ٢٠٠٣        | c. March 2003 – May 2003
            2004~/2004~           | نحو ٢٠٠٤                         | c. 2004
            2021-21               | ربيع ٢٠٢١                        | spring 2021
            2021-22               | صيف ٢٠٢١                         | summer 2021
            2021-23               | خريف ٢٠٢١                        | autumn 2021
            2021-24               | شتاء ٢٠٢١                        | winter 2021
            201X                  | عقد ٢٠١٠                         | 2010s
            20XX                  | ٢٠٠٠ – ٢٠٩٩                      | 2000–2099
            00XX                  | ١ ق.م – ٩٩ م                     | 1 BCE – 99 CE
            000X                  | ١ ق.م – ٩ م                      | 1 BCE – 9 CE
            001X                  | ١٠ – ١٩ م                        | 10–19 CE
            -000X                 | ١٠ – ٢ ق.م                       | 10–2 BCE
            -201X                 | ٢٠٢٠ – ٢٠١١ ق.م                  | 2020–2011 BCE
            2004-XX               | شهر غير محدد من ٢٠٠٤             | 2004, month unknown
            1985-04-XX            | يوم غير محدد من نيسان ١٩٨٥       | April 1985, day unknown
            1985-XX-XX            | يوم غير محدد من ١٩٨٥             | 1985, day unknown
            0000                  | ١ ق.م                            | 1 BCE
            -0043                 | ٤٤ ق.م                           | 44 BCE
            -0043-03-15           | ١٥ آذار ٤٤ ق.م                   | 15 March 44 BCE
            -0199/-0100           | ٢٠٠ – ١٠١ ق.م                    | 200–101 BCE
            -0199/0150            | ٢٠٠ ق.م – ١٥٠ م                  | 200 BCE – 150 CE
            -0199-03/0150         | آذار ٢٠٠ ق.م – ١٥٠ م             | March 200 BCE – 150 CE
            0100                  | ١٠٠                              | 100
            010X                  | عقد ١٠٠                          | 100s
            0100/0150             | ١٠٠ – ١٥٠                        | 100–150
            0000/0150-03          | ١ ق.م – آذار ١٥٠ م               | 1 BCE – March 150 CE
            0020                  | ٢٠ م                             | 20 CE
            Y-17000               | ١٧٠٠١ ق.م                        | 17001 BCE
            Y170000002            | ١٧٠٠٠٠٠٠٢                        | 170000002
            """)
    void aShortLabelSaysWhatTheDateSays(String date, String arabic, String english) {
        assertLabel(ARABIC.label(EdtfDate.parse(date)), arabic);
        assertLabel(ENGLISH.label(EdtfDate.parse(date)), english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-01-03  | الجمعة ٣ كانون الثاني ٢٠٢٠ | Friday 3 January 2020
            2014-08     | آب ٢٠١٤                    | August 2014
            2021-04~    | نحو نيسان ٢٠٢١             | about April 2021
            2003/2021   | من ٢٠٠٣ إلى ٢٠٢١           | 2003 to 2021
            2004?/2004? | ٢٠٠٤ (غير مؤكد)            | 2004 (uncertain)
            2014/..     | منذ ٢٠١٤                   | since 2014
            2021-21     | ربيع ٢٠٢١ (آذار – أيار ٢٠٢١) | spring 2021 (March–May 2021)
            2020-24     | شتاء ٢٠٢٠ (كانون الأول ٢٠٢٠ – شباط ٢٠٢١) | winter 2020 (December 2020 – February 2021)
            -0043/0020  | من ٤٤ ق.م إلى ٢٠ م         | 44 BCE to 20 CE
            2003-03-20/2003-05-01 | من الخميس ٢٠ آذار ٢٠٠٣ إلى الخميس ١ أيار ٢٠٠٣ | Thursday 20 March 2003 to Thursday 1 May 2003
            2020-01-03T00:47:00 | الجمعة ٣ كانون الثاني ٢٠٢٠، الساعة ٠٠:٤٧ | Friday 3 January 2020 at 00:47
            2020-01-03T00:47:00Z | الجمعة ٣ كانون الثاني ٢٠٢٠، الساعة ٠٠:٤٧ (UTC) | Friday 3 January 2020 at 00:47 (UTC)
            2020-01-03T00:47:00+03 | الجمعة ٣ كانون الثاني ٢٠٢٠، الساعة ٠٠:٤٧ (UTC+٠٣:٠٠) | Friday 3 January 2020 at 00:47 (UTC+03:00)
            """)
    void aFullLabelSaysItInWords(String date, String arabic, String english) {
        assertLabel(ARABIC.full(EdtfDate.parse(date)), arabic);
        assertLabel(ENGLISH.full(EdtfDate.parse(date)), english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-01-03          | ٨ جمادى الأولى ١٤٤١ هـ     | 8 Jumada al-Ula 1441 AH
            2020-01-03T00:47:00 | ٨ جمادى الأولى ١٤٤١ هـ     | 8 Jumada al-Ula 1441 AH
            2020-01-03~         | نحو ٨ جمادى الأولى ١٤٤١ هـ | c. 8 Jumada al-Ula 1441 AH
            1258-02-17          | ٤ صفر ٦٥٦ هـ               | 4 Safar 656 AH
            2024-07-07          | ١ محرم ١٤٤٦ هـ             | 1 Muharram 1446 AH
            2024-06-07          | ١ ذو الحجة ١٤٤٥ هـ         | 1 Dhu al-Hijjah 1445 AH
            """)
    void aDayHasItsIslamicDate(String date, String arabic, String english) {
        assertLabel(ARABIC.hijri(EdtfDate.parse(date)).orElseThrow(), arabic);
        assertLabel(ENGLISH.hijri(EdtfDate.parse(date)).orElseThrow(), english);
    }

    @ParameterizedTest
    @CsvSource({"2020-01", "2020", "2020-01-XX", "2020-01-03/2020-01-04", "-0043-03-15"})
    void whatIsNotADayOrLiesBeforeTheHijraHasNoIslamicDate(String date) {
        assertThat(ARABIC.hijri(EdtfDate.parse(date))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2003-03-20T00:00:00Z | 2022-01-01T00:00:00Z | من آذار ٢٠٠٣ إلى كانون الأول ٢٠٢١ | March 2003 to December 2021
            2003-01-01T00:00:00Z | 2022-12-31T20:24:00Z | من كانون الثاني ٢٠٠٣ إلى كانون الأول ٢٠٢٢ | January 2003 to December 2022
            2003-01-01T00:00:00Z | 2023-01-02T00:00:00Z | من ٢٠٠٣ إلى ٢٠٢٣ | 2003 to 2023
            0000-01-01T00:00:00Z | 0151-01-01T00:00:00Z | من ١ ق.م إلى ١٥٠ م | 1 BCE to 150 CE
            -0043-01-01T00:00:00Z | 0021-01-01T00:00:00Z | من ٤٤ ق.م إلى ٢٠ م | 44 BCE to 20 CE
            2003-01-01T00:00:00Z | 2003-03-02T00:00:00Z | من ١ كانون الثاني ٢٠٠٣ إلى ١ آذار ٢٠٠٣ | 1 January 2003 to 1 March 2003
            2003-01-01T00:00:00Z | 2003-03-02T00:00:01Z | من كانون الثاني ٢٠٠٣ إلى آذار ٢٠٠٣ | January 2003 to March 2003
            2003-03-20T06:00:00Z | 2003-03-22T06:00:00Z | من ٢٠ آذار ٢٠٠٣ إلى ٢٢ آذار ٢٠٠٣ | 20 March 2003 to 22 March 2003
            2003-03-20T06:00:00Z | 2003-03-22T05:59:00Z | من ٢٠ آذار ٢٠٠٣، ٠٦:٠٠ إلى ٢٢ آذار ٢٠٠٣، ٠٥:٥٩ | 20 March 2003, 06:00 to 22 March 2003, 05:59
            2003-03-20T06:00:00Z | 2003-03-20T07:30:00Z | من ٢٠ آذار ٢٠٠٣، ٠٦:٠٠ إلى ٠٧:٣٠ | 20 March 2003, 06:00 to 07:30
            2003-03-20T00:00:00Z | 2003-03-21T00:00:00Z | ٢٠ آذار ٢٠٠٣ | 20 March 2003
            """)
    void aPeriodIsNoFinerThanItsLengthDeserves(Instant start, Instant end, String arabic, String english) {
        TimeSpan span = new TimeSpan(start.getEpochSecond(), end.getEpochSecond());

        assertLabel(ARABIC.period(span), arabic);
        assertLabel(ENGLISH.period(span), english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2014-01-01T00:00:00Z | منذ ٢٠١٤ | since 2014 | حتى ٢٠١٣ | until 2013
            2014-08-01T00:00:00Z | منذ آب ٢٠١٤ | since August 2014 | حتى تموز ٢٠١٤ | until July 2014
            2014-08-21T00:00:00Z | منذ ٢١ آب ٢٠١٤ | since 21 August 2014 | حتى ٢٠ آب ٢٠١٤ | until 20 August 2014
            """)
    void aPeriodWithOneOpenSideShowsTheOther(
            Instant bound, String since, String sinceEnglish, String until, String untilEnglish) {
        TimeSpan onwards = new TimeSpan(bound.getEpochSecond(), TimeSpan.LATEST);
        TimeSpan before = new TimeSpan(TimeSpan.EARLIEST, bound.getEpochSecond());

        assertLabel(ARABIC.period(onwards), since);
        assertLabel(ENGLISH.period(onwards), sinceEnglish);
        assertLabel(ARABIC.period(before), until);
        assertLabel(ENGLISH.period(before), untilEnglish);
    }

    @Test
    void thePeriodOfAllTimeHasWords() {
        assertLabel(ENGLISH.period(new TimeSpan(TimeSpan.EARLIEST, TimeSpan.LATEST)), "999999999 BCE to 999999998 CE");
        assertLabel(
                ENGLISH.period(new TimeSpan(TimeSpan.LATEST - 1, TimeSpan.LATEST)),
                "31 December 999999998, 23:59:59 to 1 January 999999999, 00:00");
    }

    @Test
    void numbersAreGroupedOnlyAsCounts() {
        assertThat(ARABIC.number(1_234_567)).isEqualTo("١٢٣٤٥٦٧");
        assertThat(ENGLISH.number(1_234_567)).isEqualTo("1234567");
        assertThat(ARABIC.count(1_234_567)).isEqualTo("١٬٢٣٤٬٥٦٧");
        assertThat(ENGLISH.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(ARABIC.count(0)).isEqualTo("٠");
    }

    @Test
    void yearsOfACenturyHaveTwoDigits() {
        assertLabel(ARABIC.yearOfCentury(2003), "٠٣");
        assertLabel(ENGLISH.yearOfCentury(1990), "90");
        assertLabel(ENGLISH.yearOfCentury(2000), "00");
    }

    @Test
    void theAxisHasItsWords() {
        assertLabel(ARABIC.year(2003), "٢٠٠٣");
        assertLabel(ENGLISH.year(-43), "44 BCE");
        assertLabel(ARABIC.decade(1990), "عقد ١٩٩٠");
        assertLabel(ENGLISH.decade(1990), "1990s");
        assertLabel(ARABIC.years(1900, 1999), "١٩٠٠ – ١٩٩٩");
        assertLabel(ENGLISH.years(-99, 0), "100–1 BCE");
        assertLabel(ENGLISH.years(1, 999), "1–999 CE");
        assertLabel(ARABIC.years(1, 999), "١ – ٩٩٩ م");
        assertLabel(ENGLISH.years(-99, 99), "100 BCE – 99 CE");
        assertLabel(ENGLISH.years(-999, 1000), "1000 BCE – 1000 CE");
        assertLabel(ENGLISH.years(100, 199), "100–199");
        assertLabel(ARABIC.time(7, 5), "٠٧:٠٥");
    }

    @Test
    void theStyleChoosesLanguageMonthsAndDigitsApart() {
        EdtfDate date = EdtfDate.parse("2020-01-03");

        assertLabel(
                new DateLabels(new LabelStyle(Language.ARABIC, MonthNames.BOTH, Digits.WESTERN)).label(date),
                "3 كانون الثاني/يناير 2020");
        assertLabel(
                new DateLabels(new LabelStyle(Language.ENGLISH, MonthNames.EGYPTIAN, Digits.ARABIC)).label(date),
                "٣ January ٢٠٢٠");
    }

    @Test
    void everyLabelHasWordsAndOnlyTheDigitsOfItsStyle() {
        EdtfSamples samples = new EdtfSamples(7);
        for (LabelStyle style : everyStyle()) {
            DateLabels labels = new DateLabels(style);
            String others = style.digits() == Digits.ARABIC ? "[0-9]" : "[٠-٩]";
            for (int i = 0; i < 500; i++) {
                EdtfDate date = EdtfDate.parse(samples.valid());

                for (String label : List.of(labels.label(date), labels.full(date))) {
                    assertThat(withoutIsolates(label)).as(date.toString()).isNotBlank();
                    assertThat(label).doesNotContainPattern(others).doesNotContain("%s", "null", "  ");
                }
                labels.hijri(date).ifPresent(hijri -> assertThat(hijri).doesNotContainPattern(others));
            }
        }
    }

    /** Years where ranges of numbers or of calendars end, from the first that a date can have to the last. */
    static IntStream yearsAtTheEdges() {
        return IntStream.of(999_999_998, 999_999_997, 100_000_000, 10_000, 9_999, 1_600, 1_000, 622, 100, 99, 2, 1, 0)
                .flatMap(year -> IntStream.of(year, -year));
    }

    @ParameterizedTest
    @MethodSource("yearsAtTheEdges")
    void noYearIsTooFarForALabel(int year) {
        EdtfDate date = EdtfDate.parse(
                Math.abs(year) > 9_999 ? "Y" + year : new EdtfDate.Year(year, Qualifier.NONE).toString());
        TimeSpan whole =
                new TimeSpan(date.earliest().orElseThrow(), date.latest().orElseThrow());
        for (LabelStyle style : everyStyle()) {
            DateLabels labels = new DateLabels(style);
            String digits = style.digits().write(Long.toString(year > 0 ? year : 1L - year));

            assertThat(labels.label(date)).contains(digits);
            assertThat(labels.full(date)).contains(digits);
            assertThat(labels.period(whole)).contains(digits);
            assertThat(labels.period(new TimeSpan(whole.start(), whole.start() + 1)))
                    .contains(digits);
            assertThat(labels.period(new TimeSpan(whole.end() - 1, whole.end())))
                    .contains(digits);
        }
    }

    @Test
    void aLanguageIsFoundByItsCode() {
        assertThat(Language.ofCode("ar")).hasValue(Language.ARABIC);
        assertThat(Language.ofCode("en")).hasValue(Language.ENGLISH);
        assertThat(Language.ofCode("fr")).isEmpty();
        assertThat(Language.ARABIC.code()).isEqualTo("ar");
        assertThat(ENGLISH.language()).isEqualTo(Language.ENGLISH);
    }
}
