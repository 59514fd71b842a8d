package masar.export.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Temporary files, and what becomes of those that were left by a process that was killed: the next one that writes to
 * the folder removes them. A writer holds a lock on its file, which the system ends with its process. Where there are no
 * locks, a file is left for a day, since a process that is still writing changes its file far more often.
 *
 * <p>Nothing is removed but regular files of our names.
 */
final class TemporaryFiles {

    /** Without a change for so long, nobody writes to a file any more, whatever locks say. */
    static final Duration ABANDONED = Duration.ofDays(1);

    /** Between making a file and locking it, a writer needs less. */
    static final Duration LOCKED_WITHIN = Duration.ofSeconds(2);

    private static final Pattern NAME =
            Pattern.compile("\\.masar-\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\.tmp");

    /** Those of this process: closing a file that it opened a second time would end its lock on it. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private TemporaryFiles() {}

    /** A name that no file has. Not {@link Files#createTempFile}, which keeps its files from every other user. */
    static Path next(Path folder) {
        return folder.resolve(".masar-" + UUID.randomUUID() + ".tmp");
    }

    /** Keeps other processes from removing a file as long as its channel is open. */
    static void lock(Path file, FileChannel channel) {
        OWN.add(file);
        try {
            channel.tryLock();
        } catch (IOException | UnsupportedOperationException e) {
            // Not every disk has locks; others leave the file for a day then.
        }
    }

    /** Removes what was left in a folder. What cannot be read or removed is left for another time. */
    static void sweep(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".masar-*.tmp")) {
            for (Path file : left) {
                if (!OWN.contains(file) && isOurs(file) && isAbandoned(file)) {
                    delete(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It is no reason not to write a file.
        }
    }

    private static boolean isAbandoned(Path file) {
        Duration unchanged = Duration.between(changed(file), Instant.now());
        return unchanged.compareTo(ABANDONED) > 0 || (unchanged.compareTo(LOCKED_WITHIN) > 0 && !isLocked(file));
    }

    /** Whether another process writes to a file, as far as the disk can say. */
    private static boolean isLocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return channel.tryLock() == null;
        } catch (IOException | UnsupportedOperationException | OverlappingFileLockException e) {
            return true;
        }
    }

    private static boolean isOurs(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        } catch (IOException e) {
            return Instant.now();
        }
    }

    /** What cannot be removed is not worth hiding a first failure for; it is tried again when the program ends. */
    static void delete(Path temporary) {
        OWN.remove(temporary);
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // Swept another time.
        }
    }
}
