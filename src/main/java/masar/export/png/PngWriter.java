package masar.export.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import masar.export.drawing.Drawing;
import masar.export.drawing.Painter;
import masar.export.embed.EmbeddedFile;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.file.SafeFile;

/**
 * Writes a drawing as a PNG image in strips of bounded size, so that memory does not grow with the image. Meant for a
 * background thread.
 */
public final class PngWriter {

    /** How many pixels are painted at a time. */
    static final int STRIP = 1 << 20;

    private final Drawing drawing;
    private final double scale;
    private final int width;
    private final int height;
    private final Progress progress;
    private final List<EmbeddedFile> data;

    private PngWriter(Drawing drawing, double scale, Progress progress) throws ExportException {
        this.drawing = drawing;
        this.scale = scale;
        this.width = Math.toIntExact(Math.round(drawing.width() * scale));
        this.height = Math.toIntExact(Math.round(drawing.height() * scale));
        this.progress = progress;
        this.data = drawing.caption().data().files();
    }

    /**
     * Writes a file of {@code width * scale} by {@code height * scale} pixels; one that is there already is replaced when
     * the new one is complete.
     *
     * @throws ExportException if it cannot be written, or writing was cancelled; then nothing has changed
     */
    public static void write(Drawing drawing, double scale, Path target, Progress progress) throws ExportException {
        drawing.requireComplete();
        new SafeFile().write(target, new PngWriter(drawing, scale, progress)::encode);
    }

    private boolean encode(OutputStream out) throws IOException {
        PngEncoder encoder = new PngEncoder(out, width, height, scale, drawing.transparent(), drawing.caption(), data);
        try {
            int rows = Math.clamp(STRIP / width, 1, height);
            BufferedImage strip = new BufferedImage(
                    width, rows, drawing.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
            int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
            for (int top = 0; top < height; top += rows) {
                if (progress.cancelled()) {
                    return false;
                }
                if (drawing.transparent()) {
                    Arrays.fill(pixels, 0);
                }
                Painter.paint(drawing, strip, top, width, height, progress);
                for (int y = 0; y < Math.min(rows, height - top) && !progress.cancelled(); y++) {
                    encoder.row(pixels, y * width);
                }
                progress.at(Math.min(1, (top + rows) / (double) height));
            }
            encoder.finish();
            return !progress.cancelled();
        } finally {
            encoder.release();
        }
    }
}
