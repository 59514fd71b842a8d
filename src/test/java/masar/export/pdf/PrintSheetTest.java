package masar.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import masar.export.Fx;
import masar.export.ImageExport;
import masar.export.Pictures;
import masar.export.Samples;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Caption;
import masar.export.drawing.Drawing.Fill;
import masar.export.file.Progress;
import masar.i18n.Language;
import masar.view.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintSheetTest {

    private static final double PX_PER_MM = 96 / 25.4;
    private static final double PT_PER_MM = 72 / 25.4;
    private static final int RED = 0xff0000;

    @TempDir
    private Path folder;

    /** A drawing that is red all over. */
    private static Drawing red(double width, double height, Language language) {
        Fill all = new Fill(new Rectangle2D.Double(0, 0, width, height), Color.RED);
        return new Drawing(width, height, new Caption("عنوان", "وصف", language), List.of(all));
    }

    private static List<PdfTile> printed(double width, double height) {
        Drawing drawing = red(width, height, Language.ARABIC);
        return PdfTile.of(drawing, PrintSheet.a4(drawing));
    }

    @ParameterizedTest
    @CsvSource({
        // 277 x 190 mm are 1046.9 x 718.1 px. Slide: fits across at 0.82.
        "1280, 720, 297, 210, 277, 155.8",
        // A4 shape: 718.1 / 794 = 0.904 is less than across.
        "1123, 794, 297, 210, 268.7, 190",
        // A small one is enlarged.
        "640, 400, 297, 210, 277, 173.1",
        // Higher than wide: upright, 190 mm across; 718.1 / 720 = 0.997.
        "720, 720, 210, 297, 190, 190"
    })
    void aDrawingIsAsLargeAsTheSheetAllowsAndInItsMiddle(
            double width, double height, double sheetWidth, double sheetHeight, double across, double along) {
        assertThat(printed(width, height)).singleElement().satisfies(tile -> {
            assertThat(tile.width()).isCloseTo(sheetWidth * PT_PER_MM, within(0.01));
            assertThat(tile.height()).isCloseTo(sheetHeight * PT_PER_MM, within(0.01));
            Rectangle2D on = tile.toPage().createTransformedShape(tile.part()).getBounds2D();
            assertThat(on.getWidth()).isCloseTo(across * PT_PER_MM, within(0.3));
            assertThat(on.getHeight()).isCloseTo(along * PT_PER_MM, within(0.3));
            assertThat(on.getCenterX()).isCloseTo(tile.width() / 2, within(0.01));
            assertThat(on.getCenterY()).isCloseTo(tile.height() / 2, within(0.01));
            // There is nothing to glue.
            assertThat(tile.folds()).isEqualTo(PdfTile.Folds.NONE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        // Upright, 190 x 277 mm; at 0.6 a sheet has 1744.8 px from top to bottom.
        "1123, 1744, 1",
        // One more: at 0.6395, which fits across, it has 1637, of which 59.1 are on the next one too.
        "1123, 1745, 2",
        "1123, 3214, 2",
        "1123, 3217, 3"
    })
    void whatWouldBecomeTooSmallIsCutFromTopToBottom(double width, double height, int sheets) {
        assertThat(printed(width, height).size()).isEqualTo(sheets);
    }

    @Test
    void sheetsThatAreCutTogetherShowEverything() {
        List<PdfTile> tiles = printed(1123, 3400);

        assertThat(tiles).allSatisfy(tile -> {
            assertThat(tile.part().getX()).isZero();
            assertThat(tile.part().getWidth()).isCloseTo(1123, within(0.01));
        });
        assertThat(tiles.getFirst().part().getMinY()).isZero();
        assertThat(tiles.getLast().part().getMaxY()).isEqualTo(3400);
        for (int i = 1; i < tiles.size(); i++) {
            double common =
                    tiles.get(i - 1).part().getMaxY() - tiles.get(i).part().getMinY();
            // 10 mm on paper, where a px is 190 mm / 1123.
            assertThat(common).isCloseTo(10 * 1123 / 190.0, within(0.01));
        }
    }

    @Test
    void aVeryWideDrawingIsCutBothWaysAndReadFromTheRight() {
        Drawing drawing = red(4000, 900, Language.ARABIC);
        List<PdfTile> tiles = PdfTile.of(drawing, PrintSheet.a4(drawing));

        // At 0.6 a sheet has 1745 px across.
        assertThat(tiles).hasSize(3);
        assertThat(tiles.getFirst().part().getMaxX()).isEqualTo(4000);
        assertThat(tiles.getFirst().part().getWidth()).isCloseTo(277 * PX_PER_MM / 0.6, within(0.01));
    }

    @Test
    void whatThePrinterCannotPrintStaysEmpty() {
        PrintSheet sheet = PrintSheet.of(210, 297, 5, 14);

        assertThat(sheet.across()).isEqualTo(10);
        assertThat(sheet.along()).isEqualTo(14);
    }

    @Test
    void aLabelIsASheetToo() {
        Drawing drawing = red(1123, 794, Language.ENGLISH);

        List<PdfTile> tiles = PdfTile.of(drawing, PrintSheet.of(29, 62, 0, 0));

        // 14.5 x 42 mm at 0.6: 91.3 x 264.6 px a sheet, of which 22.8 are on the next one too.
        assertThat(tiles.size()).isEqualTo(17 * 4);
    }

    @Test
    void marginsHaveToLeaveSpace() {
        assertThatThrownBy(() -> new PrintSheet(100, 100, 50, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PrintSheet(100, 100, 10, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PrintSheet(100, 100, -1, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMarginsArePaperAndTheRestIsTheDrawing() throws Exception {
        Drawing drawing = red(277 * PX_PER_MM, 190 * PX_PER_MM, Language.ARABIC);
        try (PDDocument document = written(drawing)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 25.4f);
            for (int x = 0; x < 297; x++) {
                for (int y = 0; y < 210; y++) {
                    boolean edge =
                            x == 9 || x == 10 || x == 286 || x == 287 || y == 9 || y == 10 || y == 199 || y == 200;
                    boolean inside = x > 10 && x < 286 && y > 10 && y < 199;
                    if (!edge) {
                        assertThat(Pictures.color(page, x, y)).isEqualTo(inside ? RED : 0xffffff);
                    }
                }
            }
        }
    }

    @Test
    void arabicIsThereToBeReadAndSearched() throws Exception {
        Drawing drawing = Fx.call(() -> ImageExport.of(Samples.request(Language.ARABIC, Theme.LIGHT, 1123, 794))
                .draw());
        try (PDDocument document = written(drawing)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            assertThat(text.getText(document)).contains("العلاقات الأمريكية العراقية");
        }
    }

    private PDDocument written(Drawing drawing) throws Exception {
        Path file = folder.resolve("sheets.pdf");
        PdfWriter.write(drawing, PrintSheet.a4(drawing), file, Progress.NONE);
        return Loader.loadPDF(file.toFile());
    }
}
