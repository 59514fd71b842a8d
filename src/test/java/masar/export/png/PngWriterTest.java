package masar.export.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import masar.export.Fx;
import masar.export.ImageExport;
import masar.export.ImpatientProgress;
import masar.export.Pictures;
import masar.export.ProgressRecorder;
import masar.export.Samples;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Caption;
import masar.export.drawing.Drawing.Fill;
import masar.export.drawing.Painter;
import masar.export.file.ExportException;
import masar.export.file.ExportException.Reason;
import masar.export.file.Progress;
import masar.export.poster.ImageRequest;
import masar.i18n.Language;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {

    private static final Caption CAPTION =
            new Caption("العلاقات الأمريكية العراقية", "من ٢٠٠٣ إلى ٢٠٢١", Language.ARABIC);

    @TempDir
    private Path folder;

    private static Drawing poster(double width, double height) {
        ImageRequest request = Samples.request(Language.ARABIC, Theme.LIGHT, width, height);
        return Fx.call(() -> ImageExport.of(request).draw());
    }

    /** A red page with a blue lower right corner. */
    private static Drawing page(double width, double height) {
        return new Drawing(
                width,
                height,
                CAPTION,
                List.of(
                        new Fill(new Rectangle2D.Double(0, 0, width, height), Color.RED),
                        new Fill(new Rectangle2D.Double(width - 40, height - 40, 40, 40), Color.BLUE)));
    }

    private BufferedImage written(Drawing drawing, double scale) throws IOException, ExportException {
        Path file = folder.resolve("image.png");
        PngWriter.write(drawing, scale, file, Progress.NONE);
        return ImageIO.read(file.toFile());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 800, 600", "2, 1600, 1200", "1.5, 1200, 900", "0.5, 400, 300"})
    void anImageHasTheSizeTimesTheScaleAndIsNotBlank(double scale, int width, int height) throws Exception {
        BufferedImage image = written(poster(800, 600), scale);

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(IntStream.range(0, height)
                        .flatMap(y -> IntStream.range(0, width).map(x -> image.getRGB(x, y)))
                        .distinct()
                        .count())
                .isGreaterThan(200);
    }

    /** 2600 x 1500 pixels are painted in four strips. */
    @Test
    void stripsJoinWithoutASeam() throws Exception {
        Drawing drawing = poster(1300, 750);
        BufferedImage whole = new BufferedImage(2600, 1500, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = whole.createGraphics();
        graphics.scale(2, 2);
        new Painter(graphics, new Rectangle2D.Double(0, 0, 1300, 750)).paint(drawing.operations());

        assertThat(Pictures.difference(written(drawing, 2), whole)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"100.3, 80.7, 1, 100, 81", "101, 83, 1.5, 152, 125", "101, 83, 3.33, 336, 276"})
    void theLastRowAndColumnAreCoveredInFull(double width, double height, double scale, int columns, int rows)
            throws Exception {
        BufferedImage image = written(page(width, height), scale);

        assertThat(image.getWidth()).isEqualTo(columns);
        assertThat(image.getHeight()).isEqualTo(rows);
        assertThat(Pictures.color(image, 0, 0)).isEqualTo(0xff0000);
        assertThat(Pictures.color(image, columns - 1, 0)).isEqualTo(0xff0000);
        assertThat(Pictures.color(image, 0, rows - 1)).isEqualTo(0xff0000);
        assertThat(Pictures.color(image, columns - 1, rows - 1)).isEqualTo(0x0000ff);
    }

    @Test
    void aFileHasItsTitleDescriptionAndResolution() throws Exception {
        Path file = folder.resolve("image.png");
        PngWriter.write(page(100, 50), 2, file, Progress.NONE);
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);

        assertThat(text)
                .contains("iTXtTitle\0\0\0ar\0\0" + CAPTION.title())
                .contains("iTXtDescription\0\0\0ar\0\0" + CAPTION.description());
        // 192 dots per inch are 7559 a metre: 0x1d87.
        assertThat(bytes).contains("pHYs\0\0\u001d\u0087\0\0\u001d\u0087\u0001").contains("sRGB\0");
    }

    /** ImageIO does not look at them; other readers refuse a file whose sums are wrong. */
    @Test
    void everyChunkHasItsCheckSum() throws Exception {
        Path file = folder.resolve("image.png");
        PngWriter.write(poster(800, 600), 2, file, Progress.NONE);
        List<String> types = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            DataInputStream data = new DataInputStream(in);
            assertThat(data.readLong()).isEqualTo(0x89504e470d0a1a0aL);
            while (types.isEmpty() || !types.getLast().equals("IEND")) {
                byte[] content = new byte[data.readInt() + 4];
                data.readFully(content);
                CRC32 sum = new CRC32();
                sum.update(content);
                assertThat(data.readInt()).isEqualTo((int) sum.getValue());
                types.add(new String(content, 0, 4, StandardCharsets.US_ASCII));
            }
            assertThat(data.read()).isEqualTo(-1);
        }
        assertThat(types)
                .startsWith("IHDR", "sRGB", "pHYs", "iTXt", "iTXt", "IDAT")
                .endsWith("IDAT", "IEND");
    }

    @Test
    void progressRisesToOne() throws Exception {
        ProgressRecorder recorder = new ProgressRecorder(Integer.MAX_VALUE);

        PngWriter.write(page(2000, 2000), 1, folder.resolve("image.png"), recorder);

        assertThat(recorder.reports())
                .hasSizeGreaterThan(3)
                .isSorted()
                .endsWith(1.0)
                .doesNotHaveDuplicates();
    }

    /** There are four strips; after the last one it is late, and yet nothing may be left. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4})
    void cancellingLeavesNothingAndKeepsTheOldFile(int strips) throws Exception {
        Path file = folder.resolve("image.png");
        Files.writeString(file, "old");
        ProgressRecorder impatient = new ProgressRecorder(strips);

        assertThatThrownBy(() -> PngWriter.write(page(2000, 2000), 1, file, impatient))
                .isInstanceOfSatisfying(
                        ExportException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CANCELLED));
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(Path.of("image.png"));
        assertThat(impatient.reports()).hasSize(strips);
    }

    /** Of one strip, whose rows are more than it is asked before. */
    @Test
    void cancellingTakesEffectWithinAStrip() {
        ImpatientProgress impatient = new ImpatientProgress(10);

        assertThatThrownBy(() -> PngWriter.write(page(2, 500), 1, folder.resolve("image.png"), impatient))
                .isInstanceOfSatisfying(
                        ExportException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CANCELLED));
        assertThat(folder).isEmptyDirectory();
        assertThat(impatient.asked()).isLessThan(20);
    }
}
