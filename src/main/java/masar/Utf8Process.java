package masar;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Arabic arguments and names of files need a locale whose encoding has Arabic. In the locale "C", in an empty environment
 * and in one whose locale is not installed, Java takes ASCII for the encoding of both, from its very start and for good: an
 * Arabic argument arrives as nothing but replacement characters and an Arabic file cannot be named. So in these the process
 * becomes, by way of execv, the same one with the same arguments in the locale C.UTF-8; everywhere else this costs nothing.
 */
@SuppressWarnings("restricted")
final class Utf8Process {

    private static final String LOCALE_VARIABLE = "LC_ALL";
    private static final String UTF8_LOCALE = "C.UTF-8";

    /** Says to the packaged application's launcher that it has run already; then it would take arguments for options. */
    private static final String LAUNCHER_VARIABLE = "_JPACKAGE_LAUNCHER";

    private Utf8Process() {}

    /**
     * Returns if names and arguments are decoded already, or if nothing can be done about it; what could not be decoded is
     * then refused by whoever reads it.
     *
     * @param arguments how many there are
     */
    static void ensure(int arguments) {
        if (!isAscii(System.getProperty("sun.jnu.encoding", "UTF-8"))
                || UTF8_LOCALE.equals(System.getenv(LOCALE_VARIABLE))) {
            return;
        }
        commandLine(arguments).ifPresent(Utf8Process::become);
    }

    private static boolean isAscii(String encoding) {
        return Charset.isSupported(encoding) && Charset.forName(encoding).equals(StandardCharsets.US_ASCII);
    }

    /** This process's command line; Maven has not decoded the arguments that it hands on either, so they are its own. */
    private static Optional<List<String>> commandLine(int arguments) {
        return CommandLineBytes.of(ProcessHandle.current().pid()).map(own -> {
            List<String> line = new ArrayList<>(own);
            ofMaven().ifPresent(given -> {
                line.subList(line.size() - arguments, line.size()).clear();
                line.addAll(given);
            });
            return line;
        });
    }

    private static Optional<List<String>> ofMaven() {
        return Optional.ofNullable(System.getProperty("masar.run"))
                .filter("maven"::equals)
                .flatMap(by -> ProcessHandle.current().parent())
                .flatMap(maven -> CommandLineBytes.of(maven.pid()))
                .flatMap(CommandLineBytes::forMasar);
    }

    /** Does not return unless the system refuses. */
    private static void become(List<String> line) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment words = arena.allocate(ValueLayout.ADDRESS, line.size() + 1L);
            for (int i = 0; i < line.size(); i++) {
                words.setAtIndex(ValueLayout.ADDRESS, i, arena.allocateFrom(line.get(i), StandardCharsets.ISO_8859_1));
            }
            words.setAtIndex(ValueLayout.ADDRESS, line.size(), MemorySegment.NULL);
            MethodHandle setenv = call(
                    "setenv",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
            MethodHandle unsetenv = call("unsetenv", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MethodHandle execv = call(
                    "execv", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            int set = (int) setenv.invokeExact(arena.allocateFrom(LOCALE_VARIABLE), arena.allocateFrom(UTF8_LOCALE), 1);
            int unset = (int) unsetenv.invokeExact(arena.allocateFrom(LAUNCHER_VARIABLE));
            if (set == 0 && unset == 0) {
                int refused = (int) execv.invokeExact(arena.allocateFrom("/proc/self/exe"), words);
                assert refused != 0;
            }
        } catch (Throwable e) {
            throw new IllegalStateException("execv cannot be called", e);
        }
    }

    private static MethodHandle call(String function, FunctionDescriptor signature) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(function), signature);
    }
}
