package masar.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.app.export.ExportChoice.Extent;
import masar.app.export.ExportChoice.Way;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.poster.ImageRequest;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.frame.LayoutOptions;
import masar.query.EventFilter;
import masar.time.Digits;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.time.TimeSpan;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;

class ExportSourceTest {

    private static final TimeSpan KEPT = TimeSpan.ofDays(LocalDate.of(2003, 1, 1), LocalDate.of(2011, 12, 31));
    private static final TimeSpan IN_VIEW = TimeSpan.ofDays(LocalDate.of(2005, 1, 1), LocalDate.of(2006, 12, 31));
    private static final LabelStyle STYLE = new LabelStyle(Language.ARABIC, MonthNames.BOTH, Digits.WESTERN);

    private static final LaneFolds FOLDS = new LaneFolds(Set.of("actor iran"), Set.of("actor iraq"));

    private static ExportSource window(EventFilter filter) {
        return new ExportSource(
                ((ReadResult.Loaded) DatasetReader.readBundled()).timeline(),
                filter,
                Optional.of(IN_VIEW),
                STYLE,
                Theme.DARK,
                Grouping.ACTOR,
                FOLDS,
                LayoutOptions.PLAIN);
    }

    private static ImageRequest image(Extent extent, ExportPeriod period) {
        return window(EventFilter.NONE.withPeriod(Optional.of(KEPT)))
                .request(new ExportChoice(
                        extent, period, ExportSize.USUAL, ExportLook.USUAL, ExportFiles.USUAL, Way.SAVE));
    }

    private static ImageRequest image(ExportLook look) {
        return window(EventFilter.NONE)
                .request(new ExportChoice(
                        Extent.ALL, ExportPeriod.OPEN, ExportSize.USUAL, look, ExportFiles.USUAL, Way.SAVE));
    }

    @Test
    void allIsWhatPassesTheFilterAndAViewIsAPartOfIt() {
        ImageRequest all = image(Extent.ALL, ExportPeriod.OPEN);
        ImageRequest view = image(Extent.VIEW, ExportPeriod.OPEN);

        assertThat(all.filter().period()).contains(KEPT);
        assertThat(all.period()).isEmpty();
        assertThat(view.filter().period()).contains(KEPT);
        assertThat(view.period()).contains(IN_VIEW);
    }

    @Test
    void lanesAreDividedAndFoldedAsInTheWindow() {
        assertThat(image(Extent.ALL, ExportPeriod.OPEN).grouping()).isEqualTo(Grouping.ACTOR);
        assertThat(image(Extent.ALL, ExportPeriod.OPEN).folds()).isEqualTo(FOLDS);
    }

    @Test
    void aChosenPeriodTakesThePlaceOfTheOneThatTheWindowKeeps() {
        ImageRequest chosen = image(Extent.PERIOD, new ExportPeriod("2014", "2016"));

        assertThat(chosen.period()).isEmpty();
        assertThat(chosen.filter().period())
                .contains(TimeSpan.ofDays(LocalDate.of(2014, 1, 1), LocalDate.of(2016, 12, 31)));
        assertThat(image(Extent.PERIOD, ExportPeriod.OPEN).events()).hasSize(66);
    }

    @Test
    void thePeriodToBeginWithIsTheKeptOneOrElseTheView() {
        assertThat(window(EventFilter.NONE.withPeriod(Optional.of(KEPT))).period())
                .isEqualTo(new ExportPeriod("2003-01-01", "2011-12-31"));
        assertThat(window(EventFilter.NONE).period()).isEqualTo(new ExportPeriod("2005-01-01", "2006-12-31"));
    }

    @Test
    void anImageLooksLikeTheWindowUnlessItIsToLookOtherwise() {
        assertThat(image(ExportLook.USUAL).theme()).isEqualTo(Theme.DARK);
        assertThat(image(ExportLook.USUAL).style()).isEqualTo(STYLE);
        assertThat(image(ExportLook.USUAL).grouping()).isEqualTo(Grouping.ACTOR);

        ImageRequest other = image(new ExportLook(
                Optional.of(Theme.CONTRAST), Optional.of(Language.ENGLISH), Optional.of(Digits.ARABIC), true));
        assertThat(other.theme()).isEqualTo(Theme.CONTRAST);
        assertThat(other.style()).isEqualTo(new LabelStyle(Language.ENGLISH, MonthNames.BOTH, Digits.ARABIC));
        assertThat(other.transparent()).isTrue();
    }

    @Test
    void anotherLanguageBringsItsOwnDigitsAsItDoesInTheWindow() {
        for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
            LabelStyle style = new ExportLook(Optional.empty(), Optional.of(language), Optional.empty(), false)
                    .style(new LabelStyle(Language.ENGLISH, MonthNames.EGYPTIAN, Digits.WESTERN));

            assertThat(style)
                    .isEqualTo(new LabelStyle(
                            language,
                            MonthNames.EGYPTIAN,
                            language == Language.ARABIC ? Digits.ARABIC : Digits.WESTERN));
        }
    }
}
