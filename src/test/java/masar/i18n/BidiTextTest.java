package masar.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BidiTextTest {

    @Test
    void aPathHasMarksAroundItOnlyWhereTheLineRunsFromRightToLeft() {
        assertThat(BidiText.leftToRight("/pictures/a.png", Language.ENGLISH)).isEqualTo("/pictures/a.png");
        assertThat(BidiText.leftToRight("/pictures/a.png", Language.ARABIC)).isEqualTo("\u2066/pictures/a.png\u2069");
        assertThat(BidiText.quoted("مسار", Language.ENGLISH)).isEqualTo("مسار");
        assertThat(BidiText.quoted("Masar", Language.ARABIC)).isEqualTo("\u2068Masar\u2069");
    }

    @Test
    void whatIsQuotedCannotEndTheMarksAroundIt() {
        assertThat(BidiText.leftToRight("a\u2069\u202eb", Language.ARABIC)).isEqualTo("\u2066a\\u2069\\u202eb\u2069");
        assertThat(BidiText.quoted("a\u2069\u202eb", Language.ARABIC)).isEqualTo("\u2068a\\u2069\\u202eb\u2069");
    }
}
