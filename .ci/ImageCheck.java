import java.awt.image.BufferedImage;
import java.io.File;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;

/** Checks that a file is a PNG image of a size and shows something: java ImageCheck.java FILE WIDTH HEIGHT. */
public final class ImageCheck {

    /** Text and cards with their antialiasing have far more colours, an empty picture a handful. */
    private static final int FEWEST_COLOURS = 200;

    public static void main(String[] args) throws Exception {
        BufferedImage image = ImageIO.read(new File(args[0]));
        if (image == null) {
            throw new IllegalStateException(args[0] + " is not an image");
        }
        if (image.getWidth() != Integer.parseInt(args[1]) || image.getHeight() != Integer.parseInt(args[2])) {
            throw new IllegalStateException(args[0] + " is " + image.getWidth() + " x " + image.getHeight());
        }
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        if (colours.size() < FEWEST_COLOURS) {
            throw new IllegalStateException(args[0] + " has only " + colours.size() + " colours");
        }
        System.out.println(args[0] + " shows the timeline: " + colours.size() + " colours");
    }
}
