package masar.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,    ZERO
            1,    ONE
            2,    TWO
            3,    FEW
            10,   FEW
            11,   MANY
            99,   MANY
            100,  OTHER
            101,  OTHER
            102,  OTHER
            103,  FEW
            110,  FEW
            111,  MANY
            200,  OTHER
            1000, OTHER
            1003, FEW
            1011, MANY
            """)
    void arabicHasSixForms(long number, Plural form) {
        assertThat(Plural.of(number, Language.ARABIC)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"0, OTHER", "1, ONE", "2, OTHER", "101, OTHER"})
    void englishHasTwo(long number, Plural form) {
        assertThat(Plural.of(number, Language.ENGLISH)).isEqualTo(form);
    }

    @Test
    void aCountTakesTheFormOfItsNumber() {
        Messages messages = Messages.of(Messages.Bundle.APP, Language.ARABIC);
        assertThat(messages.count("count.events", 2, "٢")).isEqualTo("حدثان");
        assertThat(messages.count("count.events", 7, "٧")).isEqualTo("٧ أحداث");
        assertThat(messages.count("count.events", 66, "٦٦")).isEqualTo("٦٦ حدثًا");
    }

    @Test
    void aMissingSentenceIsAMistakeOfTheProgram() {
        Messages messages = Messages.of(Messages.Bundle.APP, Language.ENGLISH);
        assertThatThrownBy(() -> messages.get("no.such.key")).isInstanceOf(IllegalArgumentException.class);
    }
}
