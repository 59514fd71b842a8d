package masar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import masar.export.drawing.Drawing;
import masar.i18n.Language;
import masar.model.LocalizedText;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.time.LabelStyle;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an image says of letters that it can only show as boxes. */
class MissingLettersTest {

    private static final LabelStyle ENGLISH = LabelStyle.of(Language.ENGLISH);
    private static final LabelStyle ARABIC = LabelStyle.of(Language.ARABIC);

    private static Drawing drawing(String title, Language language) {
        Timeline timeline = Samples.timeline(
                LocalizedText.of("خط", "Line"),
                List.of(Samples.IRAQ),
                List.of(Samples.MILITARY),
                List.of(Samples.event("one", "2003-03-20", title, title, Samples.MILITARY, 5, Samples.IRAQ)));
        return Fx.call(
                () -> ImageExport.of(Samples.request(timeline, EventFilter.NONE, language, Theme.LIGHT, 1000, 600))
                        .draw());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void lettersOfTheTypefacesAreNotReported(Language language) {
        Drawing drawing = drawing("مُقابلة ﷺ, Łódź → שלום", language);

        assertThat(MissingLetters.of(drawing).sentence(LabelStyle.of(language))).isEmpty();
    }

    @Test
    void eachLetterOfACardIsNamedOnce() {
        MissingLetters missing = MissingLetters.of(drawing("北京 and 北海", Language.ENGLISH));

        assertThat(missing.sentence(ENGLISH).orElseThrow())
                .endsWith("has: 北\u00a0(U+5317), 京\u00a0(U+4EAC), 海\u00a0(U+6D77)");
        assertThat(missing.sentence(ARABIC).orElseThrow())
                .endsWith(
                        "مسار: \u2066北\u00a0(U+5317)\u2069، \u2066京\u00a0(U+4EAC)\u2069، \u2066海\u00a0(U+6D77)\u2069");
    }

    @Test
    void beyondALimitTheyAreCounted() {
        List<Integer> most = "一二三四五六".codePoints().boxed().toList();
        assertThat(most).hasSize(MissingLetters.MOST_NAMED);
        assertThat(sentence("一二三四五六", ENGLISH)).get().asString().endsWith("六\u00a0(U+516D)");
        assertThat(sentence("一二三四五六七", ENGLISH)).get().asString().endsWith("六\u00a0(U+516D), 1 more");
        assertThat(sentence("一二三四五六七八九", ARABIC)).get().asString().endsWith("، و٣ أحرف أخرى");
    }

    private static Optional<String> sentence(String letters, LabelStyle style) {
        return new MissingLetters(letters.codePoints().boxed().toList()).sentence(style);
    }
}
