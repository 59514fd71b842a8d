package masar.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import masar.app.export.ExportChoice.Extent;
import masar.app.export.ExportChoice.Way;
import masar.app.export.ExportSize.Shape;
import masar.export.ImageFormat;
import masar.export.pdf.PageOrientation;
import masar.export.pdf.PdfPages;
import masar.export.poster.ImageArrangement;
import masar.i18n.Language;
import masar.layout.columns.Detail;
import masar.time.Digits;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportMemoryTest {

    private final Preferences stored = new MemoryPreferences();

    private static final ExportChoice UNUSUAL = new ExportChoice(
            Extent.VIEW,
            ExportPeriod.OPEN,
            new ExportArrangement(ImageArrangement.AXIS, true, Detail.MORE, true, 9, 5.5),
            new ExportSize(Shape.CUSTOM, 700, 500, 3, 600),
            new ExportLook(
                    Optional.of(Theme.CONTRAST), Optional.of(Language.ENGLISH), Optional.of(Digits.ARABIC), true),
            new ExportFiles(List.of(ImageFormat.SVG, ImageFormat.PDF), PdfPages.A3),
            new ExportDocument(PageOrientation.LANDSCAPE, false),
            Way.SAVE);

    /** What a later session remembers. */
    private ExportChoice later() {
        return new ExportMemory(() -> stored).last();
    }

    @Test
    void nothingIsStoredAtFirst() {
        assertThat(later()).isEqualTo(ExportChoice.USUAL);
    }

    @Test
    void aLaterSessionRemembersTheChoice() {
        new ExportMemory(() -> stored).keep(UNUSUAL);

        assertThat(later()).isEqualTo(UNUSUAL);
    }

    @Test
    void whatIsUsualAgainReplacesWhatWasNot() {
        ExportMemory memory = new ExportMemory(() -> stored);
        memory.keep(UNUSUAL);
        memory.keep(ExportChoice.USUAL);

        assertThat(later()).isEqualTo(ExportChoice.USUAL);
    }

    @Test
    void aPeriodLastsAsLongAsTheSession() {
        ExportChoice choice = new ExportChoice(
                Extent.PERIOD,
                new ExportPeriod("2014", "2016"),
                ExportArrangement.USUAL,
                ExportSize.USUAL,
                ExportLook.USUAL,
                ExportFiles.USUAL,
                ExportDocument.USUAL,
                Way.COPY);
        ExportMemory memory = new ExportMemory(() -> stored);
        memory.keep(choice);

        assertThat(memory.last()).isEqualTo(choice);
        assertThat(later()).isEqualTo(ExportChoice.USUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "extent, period",
        "extent, everything",
        "shape, hexagon",
        "width, 639",
        "width, wide",
        "height, 250001",
        "times, 5",
        "times, 0",
        "dpi, 151",
        "complete, perhaps",
        "arrangement, rows",
        "detail, most",
        "all, perhaps",
        "least.pixels, 2",
        "least.points, small",
        "orientation, sideways",
        "sources, some",
        "theme, LIGHT",
        "language, de",
        "digits, ''",
        "transparent, 1",
        "formats, .gif",
        "formats, ' '",
        "pages, a2"
    })
    void whatCannotBeReadIsTheUsual(String key, String broken) {
        stored.put(key, broken);

        assertThat(later()).isEqualTo(ExportChoice.USUAL);
    }

    @Test
    void formatsAreReadOneByOneAndInTheirOrder() {
        stored.put("formats", ".pdf .gif .png");

        assertThat(later().files().formats()).containsExactly(ImageFormat.PNG, ImageFormat.PDF);
    }

    /** Who copies need not have any. */
    @Test
    void noFormatAtAllIsNotRemembered() {
        ExportChoice copied = new ExportChoice(
                Extent.ALL,
                ExportPeriod.OPEN,
                ExportArrangement.USUAL,
                ExportSize.USUAL,
                ExportLook.USUAL,
                new ExportFiles(List.of(), PdfPages.ONE),
                ExportDocument.USUAL,
                Way.COPY);
        new ExportMemory(() -> stored).keep(copied);

        assertThat(later().files()).isEqualTo(ExportFiles.USUAL);
    }
}
