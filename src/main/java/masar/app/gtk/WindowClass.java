package masar.app.gtk;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.stage.Window;

/**
 * The class of the windows ({@code WM_CLASS}), by which a desktop groups them and finds their name and icon. JavaFX takes
 * the name of the class that extends {@code Application}, and has no way to choose another.
 */
@SuppressWarnings("restricted")
public final class WindowClass {

    /** Held by the list of windows only weakly otherwise. */
    private static final InvalidationListener OPENED = windows -> Platform.runLater(WindowClass::putOnAll);

    private static String name = "";

    private WindowClass() {}

    /**
     * Gives all windows that are open, and those that will open, a class. On the JavaFX thread, with a window open; does
     * nothing where windows are not those of X.
     */
    public static void set(String windowClass) {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (linux && !System.getProperty("glass.platform", "").equals("Headless")) {
            name = windowClass;
            putOnAll();
            Window.getWindows().addListener(OPENED);
        }
    }

    private static void putOnAll() {
        MemorySegment display = Gtk.pointer("gdk_display_get_default");
        if (display.equals(MemorySegment.NULL)) {
            return;
        }
        MemorySegment connection = Gtk.pointer("gdk_x11_display_get_xdisplay", display);
        try (Arena memory = Arena.ofConfined()) {
            MemorySegment text = memory.allocateFrom(name);
            // XClassHint: the name of the program and the class.
            MemorySegment hint = memory.allocate(ValueLayout.ADDRESS, 2);
            hint.setAtIndex(ValueLayout.ADDRESS, 0, text);
            hint.setAtIndex(ValueLayout.ADDRESS, 1, text);
            for (MemorySegment toplevel : Gtk.elements(Gtk.pointer("gtk_window_list_toplevels"))) {
                MemorySegment window = Gtk.pointer("gtk_widget_get_window", toplevel);
                if (!window.equals(MemorySegment.NULL)) {
                    // The number of a window is as wide as a pointer.
                    MemorySegment number = Gtk.pointer("gdk_x11_window_get_xid", window);
                    Gtk.call("XSetClassHint", connection, number, hint);
                }
            }
        }
    }
}
