package masar.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import masar.app.export.ExportChoice.Extent;
import masar.app.export.ExportChoice.Way;
import masar.app.export.ExportSize.Shape;
import masar.export.ImageFormat;
import masar.export.pdf.PageOrientation;
import masar.export.pdf.PdfPages;
import masar.export.poster.ImageArrangement;
import masar.i18n.Language;
import masar.layout.columns.Detail;
import masar.settings.Section;
import masar.settings.Settings;
import masar.time.Digits;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExportMemoryTest {

    private final Section stored = Settings.fresh().section("export");

    private static final ExportChoice UNUSUAL = new ExportChoice(
            Extent.VIEW,
            ExportPeriod.OPEN,
            new ExportArrangement(ImageArrangement.AXIS, true, Detail.MORE, true, 9, 5.5, false),
            new ExportSize(Shape.CUSTOM, 700, 500, 3, 600),
            new ExportLook(
                    Optional.of(Theme.CONTRAST), Optional.of(Language.ENGLISH), Optional.of(Digits.ARABIC), true),
            new ExportFiles(List.of(ImageFormat.SVG, ImageFormat.PDF), PdfPages.A3),
            new ExportDocument(PageOrientation.LANDSCAPE, false),
            Way.SAVE);

    /** What a later session remembers. */
    private ExportChoice later() {
        return new ExportMemory(stored).last();
    }

    @Test
    void nothingIsStoredAtFirst() {
        assertThat(later()).isEqualTo(ExportChoice.USUAL);
    }

    @Test
    void aLaterSessionRemembersTheChoice() {
        new ExportMemory(stored).keep(UNUSUAL);

        assertThat(later()).isEqualTo(UNUSUAL);
    }

    @Test
    void whatIsUsualAgainReplacesWhatWasNot() {
        ExportMemory memory = new ExportMemory(stored);
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
        ExportMemory memory = new ExportMemory(stored);
        memory.keep(choice);

        assertThat(memory.last()).isEqualTo(choice);
        assertThat(later()).isEqualTo(ExportChoice.USUAL);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("extent", "period"),
                arguments("extent", "everything"),
                arguments("shape", "hexagon"),
                arguments("width", 639),
                arguments("width", "wide"),
                arguments("width", 1e300),
                arguments("height", 250_001),
                arguments("times", 5),
                arguments("times", 0),
                arguments("dpi", 151),
                arguments("complete", "perhaps"),
                arguments("arrangement", "rows"),
                arguments("detail", "most"),
                arguments("all", 1),
                arguments("least.pixels", 2),
                arguments("least.points", "small"),
                arguments("orientation", "sideways"),
                arguments("sources", List.of(true)),
                arguments("theme", "LIGHT"),
                arguments("language", "de"),
                arguments("digits", ""),
                arguments("transparent", 1),
                arguments("formats", ".png"),
                arguments("formats", List.of(".gif", 7, Map.of())),
                arguments("pages", "a2"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatCannotBeReadIsTheUsual(String key, Object value) {
        stored.put(key, value);

        assertThat(later()).isEqualTo(ExportChoice.USUAL);
    }

    @Test
    void formatsAreReadOneByOneAndInTheirOrder() {
        stored.put("formats", List.of(".pdf", ".gif", ".png"));

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
        new ExportMemory(stored).keep(copied);

        assertThat(later().files()).isEqualTo(ExportFiles.USUAL);
    }
}
