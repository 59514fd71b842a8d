package masar.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder in which each platform keeps what a user chose in a program: {@code $XDG_CONFIG_HOME} or {@code ~/.config}
 * (XDG Base Directory Specification), {@code %APPDATA%}, or {@code Library/Application Support}.
 */
public final class SettingsFolder {

    private final Map<String, String> environment;
    private final Path home;

    /** @param userHome taken where the environment names no home */
    SettingsFolder(Map<String, String> environment, String userHome) {
        this.environment = environment;
        // The property ignores HOME.
        this.home = folder("HOME").orElse(Path.of(userHome));
    }

    /** The folder of Masar for the user who runs it. It need not exist. */
    public static Path ofUser() {
        return new SettingsFolder(System.getenv(), System.getProperty("user.home", ""))
                .on(System.getProperty("os.name", ""));
    }

    /** @param system as Java names it */
    Path on(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder("APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Masar");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Masar");
        }
        return folder("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("masar");
    }

    /** The folder that a variable names; one that is not absolute is ignored, as the specification asks. */
    private Optional<Path> folder(String variable) {
        try {
            return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
