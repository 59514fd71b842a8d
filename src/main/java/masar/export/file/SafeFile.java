package masar.export.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import masar.export.file.ExportException.Reason;

/**
 * Writes a file so that at any moment, even after a loss of power, there is either the complete new one or what was there
 * before: into a temporary file in the same folder, which replaces it at the end. Mode and owner of a file that is
 * replaced are kept; a link is followed to its file. What is no file - a pipe, a socket, a device - is refused.
 */
public final class SafeFile {

    private final Disk disk;

    public SafeFile() {
        this(new Disk());
    }

    SafeFile(Disk disk) {
        this.disk = disk;
    }

    /** What goes into the file. */
    public interface Content {
        /** Returns whether everything was written; false if it was cancelled. */
        boolean writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file as a whole or not at all.
     *
     * @throws ExportException if the file cannot be written, or writing was cancelled
     */
    public void write(Path target, Content content) throws ExportException {
        Path file = checked(target);
        Path folder = Objects.requireNonNull(file.getParent());
        TemporaryFiles.sweep(folder);
        Path temporary = TemporaryFiles.next(folder);
        // Removed as well if the program is ended in between.
        temporary.toFile().deleteOnExit();
        try {
            fill(temporary, file, content);
            replace(temporary, file);
            forceFolder(folder);
        } catch (AccessDeniedException e) {
            throw new ExportException(Reason.FOLDER_READ_ONLY, folder);
        } catch (IOException e) {
            throw failure(e, file, temporary);
        } finally {
            TemporaryFiles.delete(temporary);
        }
    }

    /** The same for a file of some bytes. */
    public void write(Path target, byte[] bytes) throws ExportException {
        write(target, out -> {
            out.write(bytes);
            return true;
        });
    }

    private void fill(Path temporary, Path file, Content content) throws IOException, ExportException {
        try (FileChannel channel = disk.create(temporary)) {
            TemporaryFiles.lock(temporary, channel);
            // Before anything is in it: what only its owner may read must not lie open meanwhile.
            FileAttributes.copy(file, temporary);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            if (!content.writeTo(out)) {
                throw new ExportException(Reason.CANCELLED, file);
            }
            out.flush();
            // Otherwise the name may reach the disk before the content does.
            channel.force(true);
            // The lock ends before the file has its name: until then it is not to be taken for one that was left.
            Files.setLastModifiedTime(temporary, FileTime.from(Instant.now()));
        }
    }

    /** The file itself, where the target is a link to it, if it may be written. */
    private static Path checked(Path target) throws ExportException {
        Path folder = Objects.requireNonNullElse(target.toAbsolutePath().getParent(), target.toAbsolutePath());
        if (Files.isDirectory(target)) {
            throw new ExportException(Reason.IS_A_FOLDER, target);
        }
        requireWritable(folder);
        if (!Files.exists(target)) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new ExportException(Reason.BROKEN_LINK, target);
            }
            return target.toAbsolutePath();
        }
        if (!Files.isRegularFile(target)) {
            throw new ExportException(Reason.NOT_A_FILE, target);
        }
        if (!Files.isWritable(target)) {
            throw new ExportException(Reason.FILE_READ_ONLY, target);
        }
        return real(target);
    }

    private static Path real(Path target) throws ExportException {
        try {
            Path file = target.toRealPath();
            // Where a link leads, the temporary file is written.
            requireWritable(Objects.requireNonNull(file.getParent()));
            return file;
        } catch (IOException e) {
            throw new ExportException(target, e);
        }
    }

    private static void requireWritable(Path folder) throws ExportException {
        if (!Files.isDirectory(folder)) {
            throw new ExportException(Files.notExists(folder) ? Reason.FOLDER_MISSING : Reason.NOT_A_FOLDER, folder);
        }
        if (!Files.isWritable(folder)) {
            throw new ExportException(Reason.FOLDER_READ_ONLY, folder);
        }
    }

    private void replace(Path temporary, Path file) throws IOException {
        try {
            disk.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            disk.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The name is safe only when its folder is on the disk. Not every system can open folders; the file is whole then too. */
    private void forceFolder(Path folder) {
        try (FileChannel channel = disk.open(folder)) {
            channel.force(true);
        } catch (IOException e) {
            // The file is complete and in its place: nothing that the user could do would change anything.
        }
    }

    /** A disk without space for content and one without space for another name give the same error. */
    private ExportException failure(IOException e, Path file, Path temporary) {
        Path folder = Objects.requireNonNull(file.getParent());
        String words = String.valueOf(e.getMessage());
        boolean noSpace = words.contains("No space left") || words.contains("Disk quota exceeded");
        if (disk.isFull(folder) || (noSpace && Files.exists(temporary))) {
            return new ExportException(Reason.DISK_FULL, folder);
        }
        return noSpace ? new ExportException(Reason.NO_MORE_FILES, folder) : new ExportException(file, e);
    }
}
