package masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing is known before JavaFX fails for want of it. */
class SystemLibrariesTest {

    @ParameterizedTest
    @CsvSource({
        "libpangoft2-1.0.so.0, libpangoft2-1.0-0",
        "libpango-1.0.so.0, libpango-1.0-0",
        "libfreetype.so.6, libfreetype6",
        "libfontconfig.so.1, libfontconfig1",
        "libgobject-2.0.so.0, libglib2.0-0"
    })
    void aLibraryThatTextNeedsIsNamedWithItsPackage(String file, String systemPackage) {
        assertThat(SystemLibraries.missingForText("Linux", other -> !other.equals(file)))
                .contains(new SystemLibraries.Library(file, systemPackage));
    }

    @Test
    void theCauseIsNamedAndNotWhatFailsBecauseOfIt() {
        // Without Freetype, Pango cannot be loaded either.
        Set<String> failing = Set.of("libpangoft2-1.0.so.0", "libfreetype.so.6", "libfontconfig.so.1");

        assertThat(SystemLibraries.missingForText("Linux", file -> !failing.contains(file)))
                .map(SystemLibraries.Library::file)
                .contains("libfreetype.so.6");
    }

    @Test
    void nothingIsMissingWhereEverythingIsThereOrComesWithTheSystem() {
        assertThat(SystemLibraries.missingForText("Linux", file -> true)).isEmpty();
        assertThat(SystemLibraries.missingForText("Mac OS X", file -> false)).isEmpty();
        assertThat(SystemLibraries.missingForText("Windows 11", file -> false)).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void librariesAreAskedOfTheSystem() {
        assertThat(SystemLibraries.has("libc.so.6")).isTrue();
        assertThat(SystemLibraries.has("libmasar-is-nowhere.so.1")).isFalse();
        // The tests set text.
        assertThat(SystemLibraries.missingForText()).isEmpty();
    }
}
