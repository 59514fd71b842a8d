package masar.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import masar.export.drawing.Drawing.Glyphs;
import masar.export.drawing.Drawing.Group;
import masar.export.drawing.Drawing.Marked;
import masar.export.drawing.Drawing.Operation;
import masar.export.drawing.Painter;

/** Pictures as AWT images, and how far two of them differ. */
public final class Pictures {

    private Pictures() {}

    /** Paints operations on white, in one piece. */
    public static BufferedImage painted(List<Operation> operations, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        new Painter(graphics, new Rectangle2D.Double(0, 0, width, height)).paint(operations);
        graphics.dispose();
        return image;
    }

    /** What JavaFX itself makes of a whole scene. Only on the JavaFX thread. */
    public static BufferedImage snapshot(Scene scene) {
        WritableImage from = scene.snapshot(null);
        int width = (int) from.getWidth();
        int height = (int) from.getHeight();
        int[] pixels = new int[width * height];
        from.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    public static BufferedImage mirrored(BufferedImage image) {
        BufferedImage turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        turned.createGraphics().drawImage(image, image.getWidth(), 0, -image.getWidth(), image.getHeight(), null);
        return turned;
    }

    /** The mean over all channels of all pixels, of 255. */
    public static double difference(BufferedImage a, BufferedImage b) {
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((a.getRGB(x, y) >> shift & 255) - (b.getRGB(x, y) >> shift & 255));
                }
            }
        }
        return sum / (3.0 * a.getWidth() * a.getHeight());
    }

    /** {@code 0xRRGGBB}. */
    public static int color(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }

    /** The lines of text of a drawing, the hindmost first. */
    public static List<String> texts(List<Operation> operations) {
        return operations.stream()
                .<String>mapMulti((operation, all) -> {
                    switch (operation) {
                        case Glyphs glyphs -> all.accept(glyphs.text());
                        case Group group -> texts(group.operations()).forEach(all);
                        case Marked marked -> texts(marked.operations()).forEach(all);
                        default -> {}
                    }
                })
                .toList();
    }
}
