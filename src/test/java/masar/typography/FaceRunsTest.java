package masar.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masar.typography.FaceRuns.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every letter is set in the first bundled face that has it, and words are not torn. */
class FaceRunsTest {

    private static List<Family> faces(String text) {
        return FaceRuns.of(text).stream().map(Run::face).toList();
    }

    @Test
    void whatIsTakenForCommonIsInTheFirstFace() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(!FaceRuns.isCommon(c) || Family.VAZIRMATN.has(c))
                    .as("U+%04X", c)
                    .isTrue();
        }
        assertThat(FaceRuns.isCommon('ع')).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "حرب الخليج (Gulf War) ١٩٩١, VAZIRMATN",
        "ﷺ, NOTO_SANS_ARABIC",
        "؏, NOTO_SANS_ARABIC",
        "שלום, DEJAVU_SANS",
        "Ελλάδα, DEJAVU_SANS",
        "Москва, DEJAVU_SANS",
        "ԱԲԳ, DEJAVU_SANS",
        "საქართველო, DEJAVU_SANS",
        "→, DEJAVU_SANS",
        "✓, DEJAVU_SANS",
        "☪, DEJAVU_SANS",
        "北京, DEJAVU_SANS",
        "\uD83D\uDE00, DEJAVU_SANS"
    })
    void aTextOfOneFaceIsOneRun(String text, Family face) {
        assertThat(FaceRuns.of(text)).containsExactly(new Run(0, text.length(), face));
    }

    @Test
    void onlyTheForeignWordIsInAnotherFace() {
        assertThat(FaceRuns.of("اتفاق אוסלו الأول"))
                .containsExactly(
                        new Run(0, 6, Family.VAZIRMATN),
                        new Run(6, 11, Family.DEJAVU_SANS),
                        new Run(11, 17, Family.VAZIRMATN));
    }

    @Test
    void aWordIsNotTornByALetterThatTheFirstFaceLacks() {
        assertThat(faces("ṣaḥāfa")).containsExactly(Family.DEJAVU_SANS);
        assertThat(faces("محمدﷺ")).containsExactly(Family.NOTO_SANS_ARABIC);
    }

    @Test
    void marksStayInTheFaceOfTheirLetter() {
        assertThat(faces("ש\u05B8")).containsExactly(Family.DEJAVU_SANS);
        // A stack of marks of which the face of the letter has some only.
        assertThat(faces("Z\u0353\u0352")).hasSize(1);
    }

    @Test
    void signsOfDirectionNeedNoFace() {
        assertThat(FaceRuns.isOne("\u2068ملف\u2069\u200F\uFE0F")).isTrue();
    }

    @Test
    void whatNoFaceHasIsNamedOnce() {
        assertThat(FaceRuns.missing("北京 بكين 北 ﷺ שלום →")).isEqualTo("北京");
    }
}
