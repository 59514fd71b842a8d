package masar.export.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import masar.export.drawing.Drawing.Caption;
import masar.export.embed.EmbeddedFile;
import masar.export.embed.PngText;
import masar.export.poster.ImageRequest;

/**
 * Writes a PNG file (W3C Portable Network Graphics, third edition) row by row: 8 bits for each of red, green and blue,
 * and for alpha if it is transparent; sRGB. Every row is filtered with Up, which turns rows that repeat the one above, as
 * most of a timeline does, into zeros.
 */
final class PngEncoder {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHUNK = 1 << 16;
    private static final byte TRUECOLOR = 2;
    private static final byte TRUECOLOR_WITH_ALPHA = 6;
    private static final byte FILTER_UP = 2;
    private static final byte PERCEPTUAL = 0;
    private static final byte METRE = 1;
    private static final double PX_PER_METRE = ImageRequest.PX_PER_INCH / 0.0254;

    private final OutputStream out;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DeflaterOutputStream pixels;
    private final byte[] row;
    private final boolean alpha;
    private final int[] above;

    /** Writes all that comes before the rows. The stream is not closed. */
    PngEncoder(
            OutputStream out,
            int width,
            int height,
            double scale,
            boolean alpha,
            Caption caption,
            List<EmbeddedFile> data)
            throws IOException {
        this.out = out;
        this.alpha = alpha;
        this.pixels = new DeflaterOutputStream(new Chunks(), deflater, CHUNK);
        this.row = new byte[1 + (alpha ? 4 : 3) * width];
        this.above = new int[width];
        out.write(SIGNATURE);
        chunk("IHDR", header -> {
            header.writeInt(width);
            header.writeInt(height);
            header.write(new byte[] {8, alpha ? TRUECOLOR_WITH_ALPHA : TRUECOLOR, 0, 0, 0});
        });
        chunk("sRGB", intent -> intent.write(PERCEPTUAL));
        chunk("pHYs", size -> {
            int pixelsPerMetre = (int) Math.round(PX_PER_METRE * scale);
            size.writeInt(pixelsPerMetre);
            size.writeInt(pixelsPerMetre);
            size.write(METRE);
        });
        text("Title", caption.title(), caption);
        text("Description", caption.description(), caption);
        for (EmbeddedFile file : data) {
            chunk("iTXt", content -> content.write(PngText.chunk(file)));
        }
    }

    private void text(String keyword, String text, Caption caption) throws IOException {
        chunk("iTXt", content -> {
            content.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
            content.write(new byte[] {0, 0, 0});
            content.write(caption.language().code().getBytes(StandardCharsets.US_ASCII));
            content.write(new byte[] {0, 0});
            content.write(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Writes the next row: {@code 0xAARRGGBB} for each pixel, from an offset on. */
    void row(int[] argb, int offset) throws IOException {
        row[0] = FILTER_UP;
        int at = 1;
        for (int x = 0; x < above.length; x++) {
            int now = argb[offset + x];
            int before = above[x];
            row[at++] = (byte) ((now >> 16) - (before >> 16));
            row[at++] = (byte) ((now >> 8) - (before >> 8));
            row[at++] = (byte) (now - before);
            if (alpha) {
                row[at++] = (byte) ((now >> 24) - (before >> 24));
            }
        }
        System.arraycopy(argb, offset, above, 0, above.length);
        pixels.write(row);
    }

    /** Writes what comes after the last row. */
    void finish() throws IOException {
        pixels.close();
        chunk("IEND", nothing -> {});
    }

    /** Frees the memory outside the heap; nothing can be written afterwards. */
    void release() {
        deflater.end();
    }

    private interface Content {
        void writeTo(DataOutputStream content) throws IOException;
    }

    private void chunk(String type, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(new DataOutputStream(bytes));
        chunk(type, bytes.toByteArray(), 0, bytes.size());
    }

    private void chunk(String type, byte[] content, int offset, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content, offset, length);
        DataOutputStream to = new DataOutputStream(out);
        to.writeInt(length);
        to.write(name);
        to.write(content, offset, length);
        to.writeInt((int) check.getValue());
    }

    /** What is written here becomes a chunk of image data at once; the deflater writes in pieces of {@link #CHUNK}. */
    private final class Chunks extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            chunk("IDAT", bytes, offset, length);
        }
    }
}
