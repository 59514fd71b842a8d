package masar.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Libraries of the system that JavaFX cannot do without, asked for before it starts: it finds out by failing, and prints a
 * stack trace of its own first.
 */
@SuppressWarnings("restricted")
public final class SystemLibraries {

    /**
     * With what text is set on Linux, each before those that need it, so that the first that is missing is the cause.
     *
     * @param file as the loader of the system knows it
     * @param systemPackage that has it, as Debian and Ubuntu call it
     */
    record Library(String file, String systemPackage) {}

    private static final List<Library> FOR_TEXT = List.of(
            new Library("libfreetype.so.6", "libfreetype6"),
            new Library("libfontconfig.so.1", "libfontconfig1"),
            new Library("libgobject-2.0.so.0", "libglib2.0-0"),
            new Library("libpango-1.0.so.0", "libpango-1.0-0"),
            new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

    private SystemLibraries() {}

    /** Whether the system has a library that can be loaded with all that it needs. */
    public static boolean has(String file) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(file, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What is missing to set text; nothing where it can be set. */
    static Optional<Library> missingForText() {
        return missingForText(System.getProperty("os.name", ""), SystemLibraries::has);
    }

    /** Other systems than Linux bring what JavaFX needs. */
    static Optional<Library> missingForText(String system, Predicate<String> has) {
        return system.toLowerCase(Locale.ROOT).contains("linux")
                ? FOR_TEXT.stream().filter(library -> !has.test(library.file)).findFirst()
                : Optional.empty();
    }
}
