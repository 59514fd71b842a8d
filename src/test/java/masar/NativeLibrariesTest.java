package masar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(WINDOWS)
class NativeLibrariesTest {

    @TempDir
    private Path home;

    private Path cache() {
        return home.resolve(".openjfx", "cache", "26");
    }

    private static void mode(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    @Test
    void aNewCacheIsForItsUserAlone() throws IOException {
        mode(home, "rwxr-xr-x");

        assertThat(NativeLibraries.isPrivate(home, cache())).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache())))
                .isEqualTo("rwx------");
        assertThat(NativeLibraries.isPrivate(home, cache())).as("the next time").isTrue();
    }

    @Test
    void noFolderOnTheWayMayBeWritableByOthers() throws IOException {
        Files.createDirectories(cache());
        for (Path folder : new Path[] {home, home.resolve(".openjfx"), home.resolve(".openjfx/cache"), cache()}) {
            for (String mode : new String[] {"rwxrwxr-x", "rwxr-xrwx", "rwxrwxrwx"}) {
                mode(folder, mode);
                assertThat(NativeLibraries.isPrivate(home, cache()))
                        .as("%s %s", folder, mode)
                        .isFalse();
            }
            mode(folder, "rwxr-xr-x");
        }
        assertThat(NativeLibraries.isPrivate(home, cache())).isTrue();
    }

    @Test
    void aLinkToAnotherFolderIsNotFollowed(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("cache/26"));
        Files.createSymbolicLink(home.resolve(".openjfx"), other);

        assertThat(NativeLibraries.isPrivate(home, cache())).isFalse();
    }

    @Test
    void aHomeThatDoesNotExistIsNotPrivate() {
        Path none = Path.of("/nonexistent/home");

        assertThat(NativeLibraries.isPrivate(none, none.resolve(".openjfx"))).isFalse();
    }
}
