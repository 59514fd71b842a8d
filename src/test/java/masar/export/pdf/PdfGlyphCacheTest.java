package masar.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import masar.export.Pictures;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Caption;
import masar.export.drawing.Drawing.Glyphs;
import masar.export.drawing.Drawing.Operation;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.i18n.Language;
import masar.typography.Outlines;
import masar.typography.Typeface;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfGlyphCacheTest {

    private static final int WIDTH = 500;
    private static final String TEXT = "لا اتفاق بين NATO و«الأطراف» ٢٠٢٦ مُحَمَّدٌ";

    @TempDir
    private Path folder;

    private static Operation line(Typeface face, double size, AffineTransform place) {
        return new Glyphs(TEXT, Outlines.layout(TEXT, face, size, true), place, Color.BLUE);
    }

    private static Drawing drawing(List<Operation> operations, int height) {
        return new Drawing(WIDTH, height, new Caption("عنوان", "وصف", Language.ARABIC), operations);
    }

    private Path written(Drawing drawing) throws ExportException {
        Path file = folder.resolve("letters.pdf");
        PdfWriter.write(drawing, PdfPages.ONE, file, Progress.NONE);
        return file;
    }

    @ParameterizedTest
    @CsvSource({"REGULAR, 9, 1, 1", "BOLD, 13, 1, 1", "BOLD, 40, 0.97, 1", "REGULAR, 20, 1.02, 0.5"})
    void lettersAreWhereTheirOutlinesAre(Typeface face, double size, double spread, double height) throws Exception {
        AffineTransform place = AffineTransform.getTranslateInstance(10.3, 60.7);
        place.scale(spread, height);
        Drawing drawing = drawing(List.of(line(face, size, place)), 100);

        try (PDDocument document = Loader.loadPDF(written(drawing).toFile())) {
            BufferedImage pdf = PdfWriterTest.drawn(document, 0);

            assertThat(Pictures.difference(pdf, Pictures.painted(drawing.operations(), WIDTH, 100)))
                    .isLessThan(0.6);
        }
    }

    @Test
    void theOutlineOfALetterIsThereOnce() throws Exception {
        List<Operation> lines = new ArrayList<>();
        IntStream.range(0, 100)
                .forEach(i -> lines.add(
                        line(Typeface.BOLD, 10 + i % 7, AffineTransform.getTranslateInstance(10, 20 + 20 * i))));

        assertThat(streams(drawing(lines, 2020))).isEqualTo(streams(drawing(lines.subList(0, 1), 2020)));
    }

    /** How many forms and other streams there are in the file. */
    private long streams(Drawing drawing) throws Exception {
        try (PDDocument document = Loader.loadPDF(written(drawing).toFile())) {
            return document.getDocument().getXrefTable().keySet().stream()
                    .filter(key -> document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream)
                    .count();
        }
    }
}
