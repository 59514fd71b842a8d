package masar.export.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What {@link SafeFile} asks of the file system, so that a test can have one that is full, or loses its power. */
class Disk {

    /** Less free space than this, in bytes, is assumed to be the cause of a failure. */
    private static final long FULL = 1 << 16;

    /** Opens a file that does not exist yet. */
    FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Opens a folder, where the system can, to write out its names. */
    FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder, StandardOpenOption.READ);
    }

    void move(Path from, Path to, CopyOption... options) throws IOException {
        Files.move(from, to, options);
    }

    /** Whether there is no space left where a folder is, as far as can be known. */
    boolean isFull(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return isFull(store.getTotalSpace(), store.getUsableSpace());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @param total in bytes; what is no disk, such as /proc, has no space at all and is not full
     * @param usable in bytes
     */
    static boolean isFull(long total, long usable) {
        return total > 0 && usable < FULL;
    }
}
