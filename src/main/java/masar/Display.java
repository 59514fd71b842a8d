package masar;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;
import masar.cli.SystemLibraries;

/** Whether a window can open. JavaFX finds out only by failing, so this asks the same libraries first. */
@SuppressWarnings("restricted")
final class Display {

    /** What a window lacks. */
    enum Missing {
        DISPLAY,
        GTK
    }

    private static final String GTK_LIBRARY = "libgtk-3.so.0";
    private static final String X11_LIBRARY = "libX11.so.6";

    private Display() {}

    /** What is missing for a window; nothing where one can open. */
    static Optional<Missing> missing() {
        return missing(System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
    }

    /**
     * Only Linux runs without either; Headless needs none.
     *
     * @param platform the one that JavaFX was asked to use; empty for that of the system
     */
    static Optional<Missing> missing(String system, String platform) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        // Asked even where no answer is needed, so that a training run goes through it.
        Optional<Missing> missing = ask();
        return platform.equals("Headless") ? Optional.empty() : missing;
    }

    private static Optional<Missing> ask() {
        try (Arena arena = Arena.ofConfined()) {
            if (!opensDisplay(arena)) {
                return Optional.of(Missing.DISPLAY);
            }
            return SystemLibraries.has(GTK_LIBRARY) ? Optional.empty() : Optional.of(Missing.GTK);
        }
    }

    /** Tries XOpenDisplay(NULL): DISPLAY may be set but unreachable. */
    private static boolean opensDisplay(Arena arena) {
        if (!SystemLibraries.has(X11_LIBRARY)) {
            return false;
        }
        SymbolLookup x11 = SymbolLookup.libraryLookup(X11_LIBRARY, arena);
        MethodHandle open = call(x11, "XOpenDisplay", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        MethodHandle close =
                call(x11, "XCloseDisplay", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try {
            MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int closed = (int) close.invokeExact(display);
            return closed == 0;
        } catch (Throwable e) {
            throw new IllegalStateException("libX11 cannot be called", e);
        }
    }

    private static MethodHandle call(SymbolLookup library, String function, FunctionDescriptor signature) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(function), signature);
    }
}
