package masar.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import masar.export.Fx;
import masar.export.ImageExport;
import masar.export.ImpatientProgress;
import masar.export.ProgressRecorder;
import masar.export.Samples;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Fill;
import masar.export.drawing.Drawing.Group;
import masar.export.drawing.Painter;
import masar.export.file.Progress;
import masar.export.poster.ImageRequest;
import masar.i18n.Language;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PixelsTest {

    private static Drawing poster() {
        ImageRequest request = Samples.request(Language.ARABIC, Theme.LIGHT, 1300, 750);
        return Fx.call(() -> ImageExport.of(request).draw());
    }

    /** 2600 x 1500 pixels are painted in four strips. */
    @Test
    void stripsJoinWithoutASeamAndAreReported() {
        Drawing drawing = poster();
        BufferedImage whole = new BufferedImage(2600, 1500, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = whole.createGraphics();
        graphics.scale(2, 2);
        new Painter(graphics, new Rectangle2D.Double(0, 0, 1300, 750)).paint(drawing.operations());
        ProgressRecorder recorder = new ProgressRecorder(Integer.MAX_VALUE);

        Pixels pixels = Pixels.of(drawing, 2, recorder).orElseThrow();

        assertThat(pixels.width()).isEqualTo(2600);
        assertThat(pixels.argb()).isEqualTo(whole.getRGB(0, 0, 2600, 1500, null, 0, 2600));
        assertThat(recorder.reports()).hasSize(4).isSorted().endsWith(1.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void itCanBeCancelledBetweenStripsAndAfterTheLast(int strips) {
        ProgressRecorder impatient = new ProgressRecorder(strips);

        assertThat(Pixels.of(poster(), 2, impatient)).isEmpty();
        assertThat(impatient.reports()).hasSize(strips);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1})
    void cancellingTakesEffectWithinAStripAndWithinAGroup(double opacity) {
        Fill one = new Fill(new Rectangle2D.Double(0, 0, 10, 10), Color.RED);
        Drawing drawing = new Drawing(
                10,
                10,
                new Drawing.Caption("", "", Language.ENGLISH),
                List.of(new Group(Optional.empty(), opacity, Collections.nCopies(1_000, one))));
        ImpatientProgress impatient = new ImpatientProgress(10);

        assertThat(Pixels.of(drawing, 1, impatient)).isEmpty();
        assertThat(impatient.asked()).isLessThan(20);
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 5000, 1, 10000, 5000",
        "10001, 5000, 1, 10000, 4999",
        "20000, 10000, 1, 10000, 5000",
        "1000, 500, 20, 10000, 5000",
        "1000, 500, 10, 10000, 5000",
        "1000, 500, 2, 2000, 1000"
    })
    void moreThanFiftyMillionPixelsAreMadeFewer(double width, double height, double scale, int pixelWidth, int rows) {
        Drawing drawing = new Drawing(width, height, new Drawing.Caption("", "", Language.ENGLISH), List.of());

        Pixels pixels = Pixels.of(drawing, scale, Progress.NONE).orElseThrow();

        assertThat(pixels.width()).isEqualTo(pixelWidth);
        assertThat(pixels.height()).isEqualTo(rows);
    }
}
