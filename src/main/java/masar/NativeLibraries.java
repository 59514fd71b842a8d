package masar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where JavaFX's native libraries are loaded from. In the packaged application they are part of the runtime. Otherwise
 * JavaFX unpacks them from its jars to {@code .openjfx/cache} in the user's home and, where that cannot be written, to a
 * folder in the system's temporary one that anybody can guess, make first, and fill. So here the first is taken only if
 * nobody else can write to it, and a new private folder in place of the second.
 */
final class NativeLibraries {

    /** Names to JavaFX the folder that it unpacks to. */
    private static final String CACHE = "javafx.cachedir";

    private static final LinkOption[] AS_IT_IS = {LinkOption.NOFOLLOW_LINKS};

    private NativeLibraries() {}

    /** Chooses the folder; before JavaFX loads the first library. Nothing to do where file systems know no POSIX modes. */
    static void prepare() {
        Path home = Path.of(System.getProperty("user.home", ""));
        if (!System.getProperty(CACHE, "").isEmpty() || !isPosix(home)) {
            return;
        }
        Path runtime = Path.of(System.getProperty("java.home", ""), "lib");
        if (Files.exists(runtime.resolve(System.mapLibraryName("prism_sw")))) {
            // Where one of them cannot be loaded, JavaFX finds the same there again, instead of unpacking it.
            System.setProperty(CACHE, runtime.toString());
            return;
        }
        Path cache = home.resolve(".openjfx", "cache", "masar", System.getProperty("os.arch", ""));
        System.setProperty(CACHE, (isPrivate(home, cache) ? cache : temporary()).toString());
    }

    private static boolean isPosix(Path home) {
        return home.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /**
     * Whether a folder, made if it is not there, can be written to by this user and by nobody else, and so all folders
     * from the home to it.
     */
    static boolean isPrivate(Path home, Path folder) {
        try {
            Path real = home.toRealPath();
            Files.createDirectories(
                    real.resolve(home.relativize(folder)),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            String owner = ownerOf(real);
            if (!owner.equals(System.getProperty("user.name"))) {
                return false;
            }
            Path step = real;
            for (Path name : home.relativize(folder)) {
                if (!isOwn(step, owner)) {
                    return false;
                }
                step = step.resolve(name);
            }
            return isOwn(step, owner) && Files.isWritable(step);
        } catch (IOException e) {
            return false;
        }
    }

    private static String ownerOf(Path folder) throws IOException {
        return Files.getOwner(folder, AS_IT_IS).getName();
    }

    /** Whether it is a folder, not a link to one, that only its owner can write to. */
    private static boolean isOwn(Path folder, String owner) throws IOException {
        PosixFileAttributes attributes = Files.readAttributes(folder, PosixFileAttributes.class, AS_IT_IS);
        return attributes.isDirectory()
                && attributes.owner().getName().equals(owner)
                && !attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                && !attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** A new folder of a name that cannot be guessed, for this user alone; it goes when the process ends. */
    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("masar-libraries");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> insideFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : insideFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            // The process ends; the system sweeps its temporary folder.
        }
    }
}
