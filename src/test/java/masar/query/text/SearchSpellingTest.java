package masar.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import masar.model.Category;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings under which readers look for a word. */
class SearchSpellingTest {

    private static boolean finds(String title, String query) {
        LocalizedText text = LocalizedText.of(title, "-");
        Event event = new Event(
                "event",
                EdtfDate.parse("2003"),
                text,
                LocalizedText.of("-", "-"),
                List.of(),
                new Category("c", text, "c", "c"),
                3,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        return TextQuery.of(query).orElseThrow().accepts(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # the seat of a hamza, and a hamza that is not typed
            تعيين مسؤول جديد في وزارة الشؤون | مسئول
            تعيين مسؤول جديد في وزارة الشؤون | شئون
            تعيين مسؤول جديد في وزارة الشؤون | مسوول
            تعيين مسئول جديد | مسؤول
            هيئة الانتخابات تعلن النتائج | هيأة
            هيئة الانتخابات تعلن النتائج | هييه
            هيأة الانتخابات | هيئة
            رئيس الوزراء | رييس
            رييس الوزراء | رئيس
            رئيس الوزرا | الوزراء
            قراءة ثانية للقانون | قرائة
            قرائة ثانية للقانون | قراءة
            سؤال في البرلمان | سءال
            مسألة كركوك | مسالة
            مسألة كركوك | مسئلة
            شيء من التاريخ | شي
            شيئ من التاريخ | شيء
            القرآن الكريم | القران
            القرآن الكريم | القرءان
            آمنوا بالله | ءامنوا
            الأمن الوطني | الامن
            إيران والعراق | ايران
            لأجل السلام | لاجل
            ﻷجل السلام | لأجل
            ﻹعلان الهدنة | لاعلان
            ﻵخر مرة | لآخر
            مؤ\u0654تمر | مؤتمر
            مو\u0654تمر بغداد | مؤتمر
            ا\u0655علان | إعلان
            # Persian, Urdu and Kurdish letters
            رحمۃ اللہ في باکستان | رحمة الله
            رحمۃ اللہ في باکستان | باكستان
            زيارة ھەولێر عاصمة الإقليم | هه\u200Cولير
            زيارة ھەولێر عاصمة الإقليم | ههولير
            پەرلەمان كوردستان | بەرلەمان
            گەلی کورد | كه\u200Cلي
            لقاء ژنرال | زنرال
            می\u200Cخواهم به خانه\u200Cها بروم | می خواهم
            می\u200Cخواهم به خانه\u200Cها بروم | ميخواهم
            می خواهم به خانه | می\u200Cخواهم
            لڑکے | لركي
            # presentation forms, kashida, marks
            ﻻﺟﺌﻮن في المخيم | لاجئون
            ﻻﺟﺌﻮن في المخيم | لاجيون
            سيرة النبي ﷺ | صلى الله عليه وسلم
            ﷲ أكبر | الله
            العـــراق | العراق
            العراق | العـــراق
            يٰٓأَيُّهَا ٱلَّذِينَ ءَامَنُوا۟ | يا أيها الذين آمنوا
            سليمـﹷان | سليمان
            مستشفى الكندى | مستشفي الكندي
            مدرسه بغداد | مدرسة
            الجمهو\u00ADرية | الجمهورية
            بغداد\u200Bالجديدة | بغداد الجديدة
            بغداد الجديدة | بغداد\u200Bالجديدة
            لأول مرة منذ أعوام | لاول
            ﻷول مرة منذ أعوام | لأول
            لا جديد | ﻻ
            سلا\u064Bم | سلام
            م\u200Dس\u200Dار | مسار
            # three kinds of digits, and separators of thousands
            مقتل ١٬٥٠٠ شخص | 1500
            مقتل ١٬٥٠٠ شخص | ١٥٠٠
            مقتل ١٬٥٠٠ شخص | 1,500
            مقتل ١،٥٠٠ شخص | ۱۵۰۰
            1,500 people killed | 1500
            1\u202F500\u202F000 dinars | ١٬٥٠٠٬٠٠٠
            عام ۲۰۰۳ | ٢٠٠٣
            حرب ١٩٨٠-١٩٨٨ | 1980-1988
            1980–1988 war | ١٩٨٠
            ایران و کردستان | إيران
            کتائب حزب الله | كتائب
            قرارات ﴿مهمة﴾ | مهمة
            # Latin letters, quotation styles, invisible characters
            Visit to Diyarbakır | diyarbakir
            Visit to Diyarbakır | DİYARBAKIR
            Hauptstraße Łódź Ærø Đà | HAUPTSTRASSE
            Hauptstraße Łódź Ærø Đà | lodz
            Hauptstraße Łódź Ærø Đà | aero
            Hauptstraße Łódź Ærø Đà | DA
            Reykjavík, Þingvellir | thingvellir
            İlham Əliyev | ilham aliyev
            Ba`ath Party | ba'ath
            Ba’ath Party | Ba‘ath
            Ba´ath Party | baath
            Baʿath Party | Ba′ath
            “National Unity” government | «national unity»
            «الوحدة الوطنية» | “الوحدة الوطنية”
            “الوحدة” الوطنية | «الوحدة»
            Qāsim Sulaymānī | qasim sulaymani
            Bagh\u200Bdad | baghdad
            re\u00ADpublic | republic
            ＮＡＴＯ | nato
            ΠΟΛΕΜΟΣ | πόλεμος
            """)
    void anEventIsFoundUnderEverySpellingOfItsWords(String title, String query) {
        assertThat(finds(title, query)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            الأمن الوطني       | اليمن
            اليمن              | الأمن
            سؤال               | سيال
            كتاب               | كتب
            مؤمن               | مئةمن
            عام 1990, 500 قتيل | 1990500
            عام 1980,1988      | 19801988
            ١٬٥٠               | 150
            قائد               | قاد
            شيء                | شيءا
            بناء               | بنائي
            """)
    void otherWordsAreNotFound(String title, String query) {
        assertThat(finds(title, query)).isFalse();
    }

    @Test
    void aHamzaAloneIsNoWord() {
        assertThat(TextQuery.of("ء")).isEmpty();
        assertThat(TextQuery.of("ء ءء")).isEmpty();
        assertThat(finds("العراق", "ء العراق")).isTrue();
    }
}
