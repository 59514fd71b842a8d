package masar.export.embed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import masar.export.embed.UnreadableImage.Reason;

/** The zlib format (RFC 1950), which all three image formats know. */
final class Packed {

    private Packed() {}

    static byte[] pack(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** What was packed, however much it is said to be: beyond {@link EmbeddedFile#MOST} bytes nothing is unpacked. */
    static byte[] unpack(byte[] packed) throws UnreadableImage {
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] content = inflater.readNBytes(EmbeddedFile.MOST + 1);
            if (content.length > EmbeddedFile.MOST) {
                throw UnreadableImage.tooLarge(EmbeddedFile.MOST);
            }
            return content;
        } catch (IOException e) {
            // Nothing is read from a disk here: it is the content that is wrong.
            throw new UnreadableImage(Reason.DAMAGED);
        }
    }
}
