package masar.export.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The names of temporary files, and what becomes of those that were left by a process that was killed: the next one that
 * writes to the folder removes them. Nothing else is: only a regular file of our name that nothing has written to for a
 * day. A process that is still writing changes its file far more often, and on a shared disk it may run on another
 * computer, where its number would say nothing.
 */
final class TemporaryFiles {

    /** Without a change for so long, nobody writes to a file any more. */
    static final Duration ABANDONED = Duration.ofDays(1);

    private static final Pattern NAME =
            Pattern.compile("\\.masar-\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\.tmp");

    private TemporaryFiles() {}

    /** A name that no file has. Not {@link Files#createTempFile}, which keeps its files from every other user. */
    static Path next(Path folder) {
        return folder.resolve(".masar-" + UUID.randomUUID() + ".tmp");
    }

    /** Removes what was left in a folder. What cannot be read or removed is left for another time. */
    static void sweep(Path folder) {
        Instant latest = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".masar-*.tmp")) {
            for (Path file : left) {
                if (isOurs(file) && changed(file).isBefore(latest)) {
                    delete(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It is no reason not to write a file.
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
            return Instant.MAX;
        }
    }

    /** What cannot be removed is not worth hiding a first failure for; it is tried again when the program ends. */
    static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // Swept another time.
        }
    }
}
