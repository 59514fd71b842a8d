package masar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import masar.time.Language;
import masar.view.Theme;
import org.junit.jupiter.api.Test;

class PixelsTest {

    private static Drawing poster() {
        ImageRequest request = Samples.request(Language.ARABIC, Theme.LIGHT, 1300, 750);
        return Fx.call(() -> ImageExport.of(request).draw());
    }

    /** Hears how far it is, and calls it off from some part on. */
    private static Progress until(double part, List<Double> heard) {
        return new Progress() {
            @Override
            public void at(double done) {
                heard.add(done);
            }

            @Override
            public boolean cancelled() {
                return !heard.isEmpty() && heard.getLast() >= part;
            }
        };
    }

    /** 2600 x 1500 dots are painted in four strips. */
    @Test
    void stripsJoinWithoutASeamAndAreHeardOf() {
        Drawing drawing = poster();
        BufferedImage whole = new BufferedImage(2600, 1500, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = whole.createGraphics();
        graphics.scale(2, 2);
        new Painter(graphics, new Rectangle2D.Double(0, 0, 1300, 750)).paint(drawing.operations());
        List<Double> heard = new ArrayList<>();

        Pixels pixels = Pixels.of(drawing, 2, until(2, heard)).orElseThrow();

        assertThat(pixels.width()).isEqualTo(2600);
        assertThat(pixels.argb()).isEqualTo(whole.getRGB(0, 0, 2600, 1500, null, 0, 2600));
        assertThat(heard).hasSize(4).isSorted().endsWith(1.0);
    }

    @Test
    void itCanBeCalledOffBetweenStripsAndAfterTheLast() {
        List<Double> heard = new ArrayList<>();

        assertThat(Pixels.of(poster(), 2, until(0.2, heard))).isEmpty();
        assertThat(heard).hasSize(1);
        assertThat(Pixels.of(poster(), 2, until(1, new ArrayList<>()))).isEmpty();
    }
}
