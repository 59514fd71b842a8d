package masar.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters of a text are marked; in the table they are between brackets. */
class MarksTest {

    private static String marked(String text, BitSet marks) {
        StringBuilder marked = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            boolean before = at > 0 && marks.get(at - 1);
            boolean here = at < text.length() && marks.get(at);
            marked.append(before && !here ? "]" : "").append(here && !before ? "[" : "");
            marked.append(at < text.length() ? text.substring(at, at + 1) : "");
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            سفارة         | اقتحام السفارة الأمريكية     | اقتحام ال[سفارة] الأمريكية
            السفاره       | اقتحام السفارة               | اقتحام [السفارة]
            قتل مطار      | مسيرة تقتل قاسم قرب مطار بغداد | مسيرة ت[قتل] قاسم قرب [مطار] بغداد
            عراق          | الْعِرَاقُ                   | الْ[عِرَاقُ]
            العر          | الْعِرَاقُ                   | [الْعِرَ]اقُ
            العراق        | في العـــراق                 | في [العـــراق]
            لاجئون        | ﻻﺟﺌﻮن في المخيم              | [ﻻﺟﺌﻮن] في المخيم
            جئون          | ﻻﺟﺌﻮن                        | ﻻ[ﺟﺌﻮن]
            مسئول         | تعيين مسؤول جديد             | تعيين [مسؤول] جديد
            مؤتمر         | مو\u0654تمر بغداد           | [مو\u0654تمر] بغداد
            امن           | الأمن والأمان                | ال[أمن] والأمان
            1500          | مقتل ١٬٥٠٠ شخص               | مقتل [١٬٥٠٠] شخص
            kills         | US drone Kills, and kills    | US drone [Kills], and [kills]
            talabani      | Jalal Tālabānī spoke         | Jalal [Tālabānī] spoke
            talab         | Tālabānī                     | [Tālab]ānī
            baath         | the Ba’ath Party             | the [Ba’ath] Party
            strasse       | Hauptstraße 5                | Haupt[straße] 5
            خواهم         | می\u200Cخواهم               | می\u200C[خواهم]
            می\u200Cخواهم | می\u200Cخواهم بروم         | [می\u200Cخواهم] بروم
            2020          | كانون الثاني ٢٠٢٠            | كانون الثاني [٢٠٢٠]
            😀            | a 😀 b                       | a 😀 b
            b             | a😀b                         | a😀[b]
            زرافة         | اقتحام السفارة               | اقتحام السفارة
            """)
    void theLettersOfTheWordsAreMarkedWhateverTheirSpelling(String typed, String text, String expected) {
        BitSet marks = TextQuery.of(typed).map(query -> query.marks(text)).orElse(new BitSet());

        assertThat(marked(text, marks)).isEqualTo(expected);
    }
}
