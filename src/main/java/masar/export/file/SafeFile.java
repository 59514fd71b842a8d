package masar.export.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import masar.export.file.ExportException.Reason;

/**
 * Writes a file so that at any moment there is either the complete new one or what was there before: into a temporary
 * file in the same folder, which replaces it at the end.
 */
public final class SafeFile {

    /** A disk with less free space than this, in bytes, is assumed to be the cause of a failure. */
    private static final long FULL = 1 << 16;

    private final Opener opener;

    public SafeFile() {
        this(file -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    public SafeFile(Opener opener) {
        this.opener = opener;
    }

    /** Opens a file that does not exist yet. */
    interface Opener {
        OutputStream open(Path file) throws IOException;
    }

    /** What goes into the file. */
    public interface Content {
        /** Returns whether everything was written; false if it was cancelled. */
        boolean writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file as a whole or not at all.
     *
     * @param ending that the name must have, such as {@code .png}, in capitals or not
     * @throws ExportException if the file cannot be written, or writing was cancelled
     */
    public void write(Path target, String ending, Content content) throws ExportException {
        Path file = checked(target, ending);
        Path folder = Objects.requireNonNull(file.getParent());
        // Not Files.createTempFile, which keeps its files from every other user.
        Path temporary = folder.resolve(".masar-" + UUID.randomUUID() + ".tmp");
        // Removed as well if the program is ended in between.
        temporary.toFile().deleteOnExit();
        try {
            try (OutputStream out = new BufferedOutputStream(opener.open(temporary), 1 << 16)) {
                if (!content.writeTo(out)) {
                    throw new ExportException(Reason.CANCELLED, file);
                }
            }
            replace(temporary, file);
        } catch (AccessDeniedException e) {
            throw new ExportException(Reason.FOLDER_READ_ONLY, folder);
        } catch (IOException e) {
            throw isFull(folder) ? new ExportException(Reason.DISK_FULL, folder) : new ExportException(file, e);
        } finally {
            delete(temporary);
        }
    }

    /** The file itself, where the target is a link to it, if it may be written. */
    private static Path checked(Path target, String ending) throws ExportException {
        String name = Objects.toString(target.getFileName(), "");
        if (!name.toLowerCase(Locale.ROOT).endsWith(ending) || name.length() == ending.length()) {
            throw new ExportException(Reason.WRONG_NAME, target, ending);
        }
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        if (Files.isDirectory(target)) {
            throw new ExportException(Reason.IS_A_FOLDER, target);
        }
        if (!Files.isDirectory(folder)) {
            throw new ExportException(Files.notExists(folder) ? Reason.FOLDER_MISSING : Reason.NOT_A_FOLDER, folder);
        }
        if (!Files.isWritable(folder)) {
            throw new ExportException(Reason.FOLDER_READ_ONLY, folder);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new ExportException(Reason.FILE_READ_ONLY, target);
        }
        try {
            return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        } catch (IOException e) {
            throw new ExportException(target, e);
        }
    }

    private static void replace(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isFull(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            // What is no disk, such as /proc, has no space at all.
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() < FULL;
        } catch (IOException e) {
            return false;
        }
    }

    /** What cannot be removed is not worth hiding the first failure for. */
    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // It is tried again when the program ends.
        }
    }
}
