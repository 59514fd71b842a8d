package masar.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import masar.export.Pictures;
import org.junit.jupiter.api.Test;

class PaintsTest {

    private static BufferedImage filled(Stop... stops) {
        LinearGradient gradient = new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops);
        Rectangle2D box = new Rectangle2D.Double(0, 0, 101, 1);
        BufferedImage image = new BufferedImage(101, 1, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fill(box);
        graphics.setPaint(Paints.paint(gradient, gradient, box, new AffineTransform()));
        graphics.fill(box);
        return image;
    }

    @Test
    void aFadeFromClearBlackIsNotDarker() {
        BufferedImage image = filled(new Stop(0, Color.TRANSPARENT), new Stop(1, Color.RED));
        int middle = Pictures.color(image, 50, 0);

        // Half red on white is (255, 127.5, 127.5); mixed with black it would be (191, 127, 127).
        assertThat(middle >> 16).isEqualTo(255);
        assertThat(middle & 255).isBetween(124, 131);
    }

    @Test
    void colourMayChangeAtOnce() {
        BufferedImage image = filled(
                new Stop(0, Color.RED), new Stop(0.5, Color.RED), new Stop(0.5, Color.BLUE), new Stop(1, Color.BLUE));

        assertThat(Pictures.color(image, 48, 0)).isEqualTo(0xff0000);
        assertThat(Pictures.color(image, 52, 0)).isEqualTo(0x0000ff);
    }

    @Test
    void stopsMayMeetAtTheEnds() {
        BufferedImage image = filled(
                new Stop(0, Color.RED), new Stop(0, Color.BLUE), new Stop(1, Color.BLUE), new Stop(1, Color.RED));

        assertThat(Pictures.color(image, 50, 0)).isEqualTo(0x0000ff);
    }
}
