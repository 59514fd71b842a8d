package masar.app.gtk;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Calls functions of the GTK that JavaFX has loaded on Linux, by name. Only on the JavaFX thread, which is GTK's too. */
@SuppressWarnings("restricted")
public final class Gtk {

    private static final SymbolLookup LIBRARY = SymbolLookup.libraryLookup("libgtk-3.so.0", Arena.global());

    private Gtk() {}

    /** Calls a function that returns nothing. */
    public static void call(String function, Object... arguments) {
        invoke(function, FunctionDescriptor.ofVoid(layouts(arguments)), arguments);
    }

    /** Calls a function that returns a pointer, or a number as wide as one. */
    public static MemorySegment pointer(String function, Object... arguments) {
        return (MemorySegment)
                invoke(function, FunctionDescriptor.of(ValueLayout.ADDRESS, layouts(arguments)), arguments);
    }

    /** Calls a function that returns an integer. */
    public static int number(String function, Object... arguments) {
        return (int) invoke(function, FunctionDescriptor.of(ValueLayout.JAVA_INT, layouts(arguments)), arguments);
    }

    /** Calls a function that returns a floating-point number. */
    public static double length(String function, Object... arguments) {
        return (double) invoke(function, FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, layouts(arguments)), arguments);
    }

    /** The elements of a {@code GList}; the list itself is given back. */
    public static List<MemorySegment> elements(MemorySegment list) {
        List<MemorySegment> elements = new ArrayList<>();
        long size = ValueLayout.ADDRESS.byteSize();
        MemorySegment node = list;
        while (!node.equals(MemorySegment.NULL)) {
            MemorySegment fields = node.reinterpret(2 * size);
            elements.add(fields.get(ValueLayout.ADDRESS, 0));
            node = fields.get(ValueLayout.ADDRESS, size);
        }
        call("g_list_free", list);
        return elements;
    }

    /** What a {@code GError} says. */
    public static String message(MemorySegment error) {
        long afterDomainAndCode = 2 * ValueLayout.JAVA_INT.byteSize();
        MemorySegment text = error.reinterpret(afterDomainAndCode + ValueLayout.ADDRESS.byteSize())
                .get(ValueLayout.ADDRESS, afterDomainAndCode);
        return text.reinterpret(Long.MAX_VALUE).getString(0);
    }

    private static MemoryLayout[] layouts(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Integer ? ValueLayout.JAVA_INT : ValueLayout.ADDRESS)
                .toArray(MemoryLayout[]::new);
    }

    private static Object invoke(String name, FunctionDescriptor signature, Object... arguments) {
        MethodHandle function = Linker.nativeLinker().downcallHandle(LIBRARY.findOrThrow(name), signature);
        try {
            return function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(name + " cannot be called", e);
        }
    }
}
