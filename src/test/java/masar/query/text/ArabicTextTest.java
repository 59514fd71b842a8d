package masar.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            إيران            | ايران
            آب أغسطس         | اب اغسطس
            رئيس             | رئيس
            مسؤول            | مسؤول
            شيء              | شيء
            السفارة          | السفاره
            موسى             | موسي
            عِرَاقِيًّا      | عراقيا
            العـــراق        | العراق
            ٱلعراق           | العراق
            ﻻ                | لا
            أ إ آ ٱ          | ا ا ا ا
            هيأة ﻷن          | هيأه لأن
            مو\u0654تمر | مؤتمر
            ١٬٥٠٠ 2,000,000  | 1500 2000000
            ١٩٨٠، ٢٠٠        | 1980 200
            تفاوض ۲۰۲۰       | تفاوض 2020
            ٢٤               | 24
            ايران‌           | ايران
            كردستان کردستان  | كردستان كردستان
            قطع العلاقات (١٩٩١)، ثم | قطع العلاقات 1991 ثم
            """)
    void whatReadersTakeForTheSameWordIsTheSame(String text, String normalized) {
        assertThat(ArabicText.normalized(text)).isEqualTo(normalized);
        assertThat(ArabicText.normalized(normalized)).as("once is enough").isEqualTo(normalized);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            United States–Iraq | united states iraq
            Ba'ath             | baath
            Ba’ath             | baath
            Talabānī           | talabani
            ʿAlī               | ali
            ＮＡＴＯ               | nato
            """)
    void latinLettersHaveNoCaseAndNoMarks(String text, String normalized) {
        assertThat(ArabicText.normalized(text)).isEqualTo(normalized);
    }

    @Test
    void betweenWordsThereIsOneSpaceAndAroundThemNone() {
        assertThat(ArabicText.normalized("  – «أ»،\t ب … ")).isEqualTo("ا ب");
        assertThat(ArabicText.normalized("…!؟")).isEmpty();
    }
}
