package masar.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import masar.dataset.DatasetReader;
import masar.dataset.GeneratedFiles;
import masar.dataset.ReadResult.Loaded;
import masar.export.drawing.Drawing;
import masar.export.file.Progress;
import masar.export.pdf.PdfPages;
import masar.i18n.Language;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.view.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever dataset is accepted, its images are whole: tried on many that are made at random. */
class GeneratedExportsTest {

    private static final int FILES = 120;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;

    @TempDir
    Path folder;

    @Test
    void everyAcceptedDatasetBecomesWellFormedImages() throws Exception {
        int accepted = 0;
        for (int seed = 0; seed < FILES; seed++) {
            byte[] file = GeneratedFiles.mostlySound(seed).getBytes(UTF_8);
            if (DatasetReader.read(new ByteArrayInputStream(file), "f.json") instanceof Loaded loaded) {
                try {
                    export(loaded.timeline(), seed);
                } catch (Exception | AssertionError e) {
                    throw new AssertionError("seed " + seed, e);
                }
                accepted++;
            }
        }
        // The generator is of use only if it makes many that are accepted.
        assertThat(accepted).isGreaterThan(FILES / 4);
    }

    private void export(Timeline timeline, int seed) throws Exception {
        Language language = choice(Language.values(), seed);
        Theme theme = choice(Theme.values(), seed / 2);
        Drawing drawing = Fx.call(
                () -> ImageExport.of(Samples.request(timeline, EventFilter.NONE, language, theme, WIDTH, HEIGHT))
                        .draw());
        for (ImageFormat format : ImageFormat.values()) {
            Path image = folder.resolve("image" + format.ending());
            format.writer().write(drawing, 1, PdfPages.ONE, image, Progress.NONE);
            requireWhole(format, image);
            Files.delete(image);
        }
    }

    private static <T> T choice(T[] values, int number) {
        return Arrays.asList(values).get(number % values.length);
    }

    private static void requireWhole(ImageFormat format, Path image) throws Exception {
        switch (format) {
            case PNG ->
                assertThat(Objects.requireNonNull(ImageIO.read(image.toFile())).getWidth())
                        .isEqualTo(WIDTH);
            case SVG ->
                assertThat(DocumentBuilderFactory.newDefaultNSInstance()
                                .newDocumentBuilder()
                                .parse(image.toFile())
                                .getDocumentElement()
                                .getLocalName())
                        .isEqualTo("svg");
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(image.toFile())) {
                    assertThat(document.getNumberOfPages()).isEqualTo(1);
                    // The metadata are XML too.
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(document.getDocumentCatalog().getMetadata().createInputStream());
                }
            }
        }
    }
}
