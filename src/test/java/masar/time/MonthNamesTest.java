package masar.time;

import static org.assertj.core.api.Assertions.assertThat;

import masar.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthNamesTest {

    private static DateLabels arabic(MonthNames names) {
        return new DateLabels(new LabelStyle(Language.ARABIC, names, Digits.ARABIC));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,  كانون الثاني, يناير,  January,   Jan
            2,  شباط,         فبراير, February,  Feb
            3,  آذار,         مارس,   March,     Mar
            4,  نيسان,        أبريل,  April,     Apr
            5,  أيار,         مايو,   May,       May
            6,  حزيران,       يونيو,  June,      Jun
            7,  تموز,         يوليو,  July,      Jul
            8,  آب,           أغسطس,  August,    Aug
            9,  أيلول,        سبتمبر, September, Sep
            10, تشرين الأول,  أكتوبر, October,   Oct
            11, تشرين الثاني, نوفمبر, November,  Nov
            12, كانون الأول,  ديسمبر, December,  Dec
            """)
    void everyMonthHasItsNames(int month, String iraqi, String egyptian, String english, String englishShort) {
        DateLabels inEnglish = new DateLabels(LabelStyle.of(Language.ENGLISH));

        assertThat(arabic(MonthNames.IRAQI).month(month)).isEqualTo(iraqi);
        assertThat(arabic(MonthNames.IRAQI).monthShort(month)).isEqualTo(iraqi);
        assertThat(arabic(MonthNames.EGYPTIAN).month(month)).isEqualTo(egyptian);
        assertThat(arabic(MonthNames.EGYPTIAN).monthShort(month)).isEqualTo(egyptian);
        assertThat(arabic(MonthNames.BOTH).month(month)).isEqualTo(iraqi + "/" + egyptian);
        assertThat(arabic(MonthNames.BOTH).monthShort(month)).isEqualTo(iraqi);
        assertThat(inEnglish.month(month)).isEqualTo(english);
        assertThat(inEnglish.monthShort(month)).isEqualTo(englishShort);
        for (MonthNames names : MonthNames.values()) {
            String first = names == MonthNames.EGYPTIAN ? egyptian : iraqi.replaceFirst(" .*", "");
            assertThat(arabic(names).monthFirstWord(month)).isEqualTo(first);
        }
        assertThat(inEnglish.monthFirstWord(month)).isEqualTo(englishShort);
    }
}
