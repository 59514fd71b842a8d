package masar.export.embed;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import masar.export.embed.UnreadableImage.Reason;

/**
 * Files in PNG images: each in an iTXt chunk, whose keyword is the name of the file, compressed (PNG, third edition,
 * 11.3.3.4).
 */
public final class PngText {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** The types of chunks are four letters: iTXt, IEND. */
    private static final int TEXT = 'i' << 24 | 'T' << 16 | 'X' << 8 | 't';

    private static final int END = 'I' << 24 | 'E' << 16 | 'N' << 8 | 'D';
    private static final int LONGEST_KEYWORD = 79;

    private PngText() {}

    /** The content of the iTXt chunk of a file. */
    public static byte[] chunk(EmbeddedFile file) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes(file.name().getBytes(StandardCharsets.ISO_8859_1));
        // The end of the keyword; compressed, with zlib; of no language; no translated keyword.
        chunk.writeBytes(new byte[] {0, 1, 0, 0, 0});
        chunk.writeBytes(Packed.pack(file.content()));
        return chunk.toByteArray();
    }

    /**
     * The files of some names in an image, which is read up to the last of them.
     *
     * @throws IOException if the stream cannot be read
     */
    static List<EmbeddedFile> read(InputStream image, List<String> names) throws IOException, UnreadableImage {
        DataInputStream in = new DataInputStream(image);
        List<EmbeddedFile> files = new ArrayList<>();
        try {
            if (!Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE)) {
                throw new UnreadableImage(Reason.DAMAGED);
            }
            for (int length = in.readInt(), type = in.readInt(); type != END && files.size() < names.size(); ) {
                if (length < 0) {
                    throw new UnreadableImage(Reason.DAMAGED);
                }
                if (type == TEXT) {
                    readText(in, length, names, files);
                } else {
                    in.skipNBytes(length + (long) Integer.BYTES);
                }
                if (files.size() < names.size()) {
                    length = in.readInt();
                    type = in.readInt();
                }
            }
        } catch (EOFException e) {
            throw new UnreadableImage(Reason.DAMAGED);
        }
        return files;
    }

    /** Reads a chunk behind its type. One of another program is passed, however long it is. */
    private static void readText(DataInputStream in, int length, List<String> names, List<EmbeddedFile> files)
            throws IOException, UnreadableImage {
        byte[] start = in.readNBytes(Math.min(length, LONGEST_KEYWORD + 1));
        String keyword = new String(start, 0, indexOfZero(start, 0), StandardCharsets.ISO_8859_1);
        if (!names.contains(keyword)) {
            in.skipNBytes(length - start.length + (long) Integer.BYTES);
            return;
        }
        if (length > EmbeddedFile.MOST) {
            throw UnreadableImage.tooLarge(EmbeddedFile.MOST);
        }
        byte[] chunk = Arrays.copyOf(start, length);
        in.readFully(chunk, start.length, length - start.length);
        CRC32 check = new CRC32();
        check.update("iTXt".getBytes(StandardCharsets.US_ASCII));
        check.update(chunk);
        if (in.readInt() != (int) check.getValue()) {
            throw new UnreadableImage(Reason.DAMAGED);
        }
        files.add(new EmbeddedFile(keyword, content(chunk, keyword.length() + 1)));
    }

    /** @param at the place of the byte that says whether the text is compressed */
    private static byte[] content(byte[] chunk, int at) throws UnreadableImage {
        int language = indexOfZero(chunk, at + 2);
        int translated = indexOfZero(chunk, language + 1);
        if (translated + 1 > chunk.length || chunk[at] < 0 || chunk[at] > 1) {
            throw new UnreadableImage(Reason.DAMAGED);
        }
        byte[] text = Arrays.copyOfRange(chunk, translated + 1, chunk.length);
        // A program that makes images smaller may have unpacked it.
        return chunk[at] == 1 ? Packed.unpack(text) : text;
    }

    /** The place of the first zero from a place on; the end if there is none. */
    private static int indexOfZero(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        return Math.min(at, bytes.length);
    }
}
