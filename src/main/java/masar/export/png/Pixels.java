package masar.export.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;
import masar.export.drawing.Drawing;
import masar.export.drawing.Painter;
import masar.export.file.Progress;

/**
 * A drawing painted into memory, for a preview or the clipboard.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb the pixels row by row from the left upper corner, {@code 0xAARRGGBB}; must not be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Pixels(int width, int height, int[] argb) {

    /** More pixels than this are not kept in memory. */
    public static final long MOST = 50_000_000;

    /**
     * Paints a drawing, on any thread.
     *
     * @param scale how many pixels correspond to a px; less where that would be more than {@link #MOST}
     * @return empty if painting was cancelled
     */
    public static Optional<Pixels> of(Drawing drawing, double scale, Progress progress) {
        double pixels = drawing.width() * drawing.height() * scale * scale;
        double fitting = pixels > MOST ? scale * Math.sqrt(MOST / pixels) : scale;
        int width = Math.max(1, (int) Math.floor(drawing.width() * fitting));
        int height = Math.max(1, (int) Math.floor(drawing.height() * fitting));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int rows = Math.clamp(PngWriter.STRIP / width, 1, height);
        for (int top = 0; top < height; top += rows) {
            if (progress.cancelled()) {
                return Optional.empty();
            }
            int below = Math.min(height, top + rows);
            Painter.paint(drawing, image.getSubimage(0, top, width, below - top), top, width, height, progress);
            progress.at(below / (double) height);
        }
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return progress.cancelled() ? Optional.empty() : Optional.of(new Pixels(width, height, argb));
    }
}
