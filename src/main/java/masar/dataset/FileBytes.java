package masar.dataset;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/** Reads a file into memory, several parts of it at a time. */
final class FileBytes {

    private static final int PART = 4 << 20;

    private FileBytes() {}

    /**
     * The first bytes of a file.
     *
     * @param size how many
     * @param progress is called now and then; what it throws ends the reading
     * @throws IOException if it cannot be read, or has become shorter
     */
    static byte[] read(Path path, int size, DoubleConsumer progress) throws IOException {
        byte[] bytes = new byte[size];
        try (FileChannel file = FileChannel.open(path)) {
            IntStream.rangeClosed(0, size / PART).parallel().forEach(part -> {
                progress.accept(0);
                fill(bytes, part * PART, file);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return bytes;
    }

    private static void fill(byte[] bytes, int from, FileChannel file) {
        ByteBuffer part = ByteBuffer.wrap(bytes, from, Math.min(PART, bytes.length - from));
        try {
            while (part.hasRemaining()) {
                if (file.read(part, part.position()) < 0) {
                    throw new EOFException();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
