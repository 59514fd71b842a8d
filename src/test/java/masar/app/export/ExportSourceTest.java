package masar.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import masar.ShippedDataset;
import masar.app.export.ExportChoice.Extent;
import masar.app.export.ExportChoice.Way;
import masar.app.export.ExportSize.Shape;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.ImageFormat;
import masar.export.pdf.PageOrientation;
import masar.export.pdf.PdfPages;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ImageArrangement;
import masar.export.poster.ImageRequest;
import masar.export.poster.TypeUnit;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.columns.Detail;
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
                LayoutOptions.PLAIN,
                true,
                Map.of("soleimani-killing", "my words"));
    }

    private static ImageRequest image(Extent extent, ExportPeriod period) {
        return window(EventFilter.NONE.withPeriod(Optional.of(KEPT)))
                .request(new ExportChoice(
                        extent,
                        period,
                        ExportArrangement.USUAL,
                        ExportSize.USUAL,
                        ExportLook.USUAL,
                        ExportFiles.USUAL,
                        ExportDocument.USUAL,
                        Way.SAVE));
    }

    private static ImageRequest image(ExportLook look) {
        return window(EventFilter.NONE)
                .request(new ExportChoice(
                        Extent.ALL,
                        ExportPeriod.OPEN,
                        ExportArrangement.USUAL,
                        ExportSize.USUAL,
                        look,
                        ExportFiles.USUAL,
                        ExportDocument.USUAL,
                        Way.SAVE));
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
        assertThat(image(Extent.PERIOD, ExportPeriod.OPEN).events()).hasSize(ShippedDataset.EVENTS);
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

    private static ImageRequest image(ExportArrangement arrangement, Shape shape, PdfPages pages) {
        return window(EventFilter.NONE)
                .request(new ExportChoice(
                        Extent.ALL,
                        ExportPeriod.OPEN,
                        arrangement,
                        new ExportSize(shape, 1920, 1080, 2, 300),
                        ExportLook.USUAL,
                        new ExportFiles(List.of(ImageFormat.PDF), pages),
                        new ExportDocument(PageOrientation.LANDSCAPE, false),
                        Way.SAVE));
    }

    private static ExportArrangement arranged(ImageArrangement view) {
        return new ExportArrangement(view, true, Detail.KEY, true, 9, 6, false);
    }

    @Test
    void eventsAreInColumnsUnlessTheReaderChoosesTheAxis() {
        assertThat(image(ExportLook.USUAL).columns())
                .contains(ColumnOptions.of(Detail.FIT, OptionalDouble.empty(), false, TypeUnit.pixels(1)));

        ImageRequest axis = image(arranged(ImageArrangement.AXIS), Shape.SLIDE, PdfPages.A4);
        assertThat(axis.columns()).isEmpty();
        assertThat(axis.options().allCards()).isTrue();
        assertThat(image(arranged(ImageArrangement.COLUMNS), Shape.SLIDE, PdfPages.A4)
                        .options()
                        .allCards())
                .isFalse();
    }

    /** A slide is 1.5 pixels a px; twice as many pixels of it are the same picture. A4 is measured in points. */
    @Test
    void typeIsMeasuredInPixelsOfTheShapeAndInPointsOnPaper() {
        ColumnOptions slide = image(arranged(ImageArrangement.COLUMNS), Shape.SLIDE, PdfPages.ONE)
                .columns()
                .orElseThrow();
        assertThat(slide.type().least()).isEqualTo(9 / 1.5);
        assertThat(slide.all()).isTrue();
        assertThat(slide.detail()).isEqualTo(Detail.KEY);
        assertThat(slide.document()).isEmpty();

        ColumnOptions sheet = image(arranged(ImageArrangement.COLUMNS), Shape.A4, PdfPages.A3)
                .columns()
                .orElseThrow();
        assertThat(sheet.type().least()).isCloseTo(6 * 96 / 72.0, within(1e-9));
        assertThat(sheet.document()).hasValueSatisfying(document -> {
            assertThat(document.sheet())
                    .isEqualTo(PdfPages.A3.sheet(PageOrientation.LANDSCAPE).orElseThrow());
            assertThat(document.type()).isEqualTo(sheet.type());
            assertThat(document.sources()).isFalse();
        });
    }

    @Test
    void aReadersNotesAreInTheImageOnlyIfChosen() {
        ExportArrangement without = arranged(ImageArrangement.COLUMNS);
        ExportArrangement with = new ExportArrangement(
                without.view(),
                without.complete(),
                without.detail(),
                without.all(),
                without.leastPixels(),
                without.leastPoints(),
                true);

        for (PdfPages pages : List.of(PdfPages.ONE, PdfPages.A4)) {
            assertThat(image(without, Shape.SLIDE, pages)
                            .columns()
                            .orElseThrow()
                            .notes())
                    .isEmpty();
            assertThat(image(with, Shape.SLIDE, pages).columns().orElseThrow().notes())
                    .containsExactly(Map.entry("soleimani-killing", "my words"));
        }
    }
}
