package masar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.drawing.Drawing;
import masar.export.file.Progress;
import masar.export.pdf.PdfWriterTest;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ImageRequest;
import masar.export.poster.Poster;
import masar.export.poster.PosterText;
import masar.export.poster.TypeUnit;
import masar.export.svg.SvgWriterTest;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.columns.Detail;
import masar.layout.frame.LayoutOptions;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.view.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same view looks the same on screen and in every format. */
class SamePictureTest {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1600;
    private static final Timeline TIMELINE = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();

    /** In smaller type the antialiasing of the letters is most of what there is. */
    private static final double LEGIBLE = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ARABIC, LIGHT, NONE",
        "ARABIC, DARK, ACTOR",
        "ENGLISH, LIGHT, CATEGORY",
        "ENGLISH, DARK, NONE",
        "ARABIC, CONTRAST, NONE"
    })
    void onScreenAndInEveryFormat(Language language, Theme theme, Grouping grouping) throws Exception {
        assertSame(Samples.request(TIMELINE, EventFilter.NONE, language, theme, WIDTH, HEIGHT)
                .arranged(grouping, LayoutOptions.PLAIN));
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, LIGHT, FIT", "ENGLISH, DARK, KEY", "ARABIC, CONTRAST, TITLES"})
    void inColumnsToo(Language language, Theme theme, Detail detail) throws Exception {
        assertSame(Samples.request(TIMELINE, EventFilter.NONE, language, theme, WIDTH, HEIGHT)
                .inColumns(ColumnOptions.of(detail, OptionalDouble.of(LEGIBLE), false, TypeUnit.pixels(1))));
    }

    private void assertSame(ImageRequest request) throws Exception {
        Drawing drawing = Fx.call(() -> ImageExport.of(request).draw());
        BufferedImage screen = Fx.call(
                () -> Pictures.snapshot(ImageExport.scene(new Poster(request, new PosterText(request)), request)));
        for (ImageFormat format : ImageFormat.values()) {
            ImageFile.write(drawing, 1, folder.resolve("image" + format.ending()), Progress.NONE);
        }
        BufferedImage png = ImageIO.read(folder.resolve("image.png").toFile());

        Similarity.assertSame(screen, png, "screen");
        Similarity.assertSame(SvgWriterTest.drawn(folder.resolve("image.svg"), WIDTH, HEIGHT), png, "svg");
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("image.pdf").toFile())) {
            Similarity.assertSame(PdfWriterTest.drawn(pdf, 0), png, "pdf");
        }
    }

    @Test
    void aMirroredPictureIsNotTheSame() {
        ImageRequest request = Samples.request(Language.ARABIC, Theme.LIGHT, WIDTH, HEIGHT);
        BufferedImage image =
                Pictures.painted(Fx.call(() -> ImageExport.of(request).draw()).operations(), WIDTH, HEIGHT);

        assertThat(Similarity.of(image, image)).isEqualTo(1);
        assertThat(Similarity.of(image, Pictures.mirrored(image))).isLessThan(0.97);
    }
}
