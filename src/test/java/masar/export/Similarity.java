package masar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * The mean structural similarity of two pictures (Wang et al., Image quality assessment: from error visibility to
 * structural similarity, 2004) in squares of 8 pixels, every 4 pixels: 1 for the same, about 0 for what has nothing in
 * common.
 */
final class Similarity {

    private static final int SQUARE = 8;
    private static final int STEP = 4;
    private static final double C1 = Math.pow(0.01 * 255, 2);
    private static final double C2 = Math.pow(0.03 * 255, 2);

    private Similarity() {}

    static double of(BufferedImage a, BufferedImage b) {
        double[][] first = luma(a);
        double[][] second = luma(b);
        double sum = 0;
        int squares = 0;
        for (int y = 0; y + SQUARE <= a.getHeight(); y += STEP) {
            for (int x = 0; x + SQUARE <= a.getWidth(); x += STEP) {
                sum += square(first, second, x, y);
                squares++;
            }
        }
        return sum / squares;
    }

    private static double square(double[][] a, double[][] b, int left, int top) {
        double sumA = 0;
        double sumB = 0;
        double sumAa = 0;
        double sumBb = 0;
        double sumAb = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                sumA += a[y][x];
                sumB += b[y][x];
                sumAa += a[y][x] * a[y][x];
                sumBb += b[y][x] * b[y][x];
                sumAb += a[y][x] * b[y][x];
            }
        }
        double n = SQUARE * SQUARE;
        double meanA = sumA / n;
        double meanB = sumB / n;
        double varianceA = sumAa / n - meanA * meanA;
        double varianceB = sumBb / n - meanB * meanB;
        double covariance = sumAb / n - meanA * meanB;
        return (2 * meanA * meanB + C1)
                * (2 * covariance + C2)
                / ((meanA * meanA + meanB * meanB + C1) * (varianceA + varianceB + C2));
    }

    /** The brightness of each dot (ITU-R BT.601), from 0 to 255. */
    private static double[][] luma(BufferedImage image) {
        double[][] luma = new double[image.getHeight()][image.getWidth()];
        for (int y = 0; y < luma.length; y++) {
            for (int x = 0; x < luma[y].length; x++) {
                int rgb = image.getRGB(x, y);
                luma[y][x] = 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
            }
        }
        return luma;
    }

    /** Fails where two pictures differ in more than their antialiasing, and says where to see how. */
    static void assertSame(BufferedImage one, BufferedImage png, String name) throws IOException {
        assertThat(one.getWidth()).isEqualTo(png.getWidth());
        assertThat(one.getHeight()).isEqualTo(png.getHeight());
        double similarity = of(one, png);
        if (similarity < 0.97) {
            Path file = Files.createTempFile("difference-" + name + "-", ".png");
            ImageIO.write(difference(one, png), "png", file.toFile());
            throw new AssertionError("%s is like the PNG by %.4f only: see %s".formatted(name, similarity, file));
        }
    }

    /** The darker, the more alike. */
    private static BufferedImage difference(BufferedImage a, BufferedImage b) {
        BufferedImage image = new BufferedImage(a.getWidth(), a.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int rgb = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    rgb |= Math.abs((a.getRGB(x, y) >> shift & 255) - (b.getRGB(x, y) >> shift & 255)) << shift;
                }
                image.setRGB(x, y, rgb);
            }
        }
        return image;
    }
}
