package masar.app.help;

import java.util.List;

/**
 * All gestures and keys, grouped by where they work.
 *
 * <p>A gesture is written as the names of keys or mouse actions, joined by a plus if they are used together;
 * alternatives follow after a space. The names are those of {@link KeyCaps}.
 */
final class KeyGuide {

    /**
     * @param ways how it is done
     * @param does the last part of the key of the sentence that says what it does
     */
    record Entry(String ways, String does) {}

    /**
     * Keys or gestures under one heading.
     *
     * @param name the last part of the key of its heading
     */
    public record Group(String name, List<Entry> entries) {}

    static final Group MOUSE = new Group(
            "mouse",
            List.of(
                    new Entry("wheel pinch", "zoom"),
                    new Entry("drag shift+wheel", "pan"),
                    new Entry("double-click", "closer"),
                    new Entry("click", "select"),
                    new Entry("right-click", "menu"),
                    new Entry("shift+drag-axis", "period"),
                    new Entry("wheel-heading shift+wheel", "lanes"),
                    new Entry("click-heading", "fold"),
                    new Entry("drag-strip", "frame"),
                    new Entry("double-click-strip", "all"),
                    new Entry("wheel drag", "columns"),
                    new Entry("drop", "open")));

    static final Group TIMELINE = new Group(
            "timeline",
            List.of(
                    new Entry("start end", "step"),
                    new Entry("home last", "ends"),
                    new Entry("page-up page-down", "page"),
                    new Entry("plus minus", "scale"),
                    new Entry("0", "all"),
                    new Entry("f", "fit"),
                    new Entry("p", "in-view"),
                    new Entry("up down", "lanes"),
                    new Entry("enter", "read"),
                    new Entry("menu shift+f10", "menu"),
                    new Entry("s", "star"),
                    new Entry("ctrl+c ctrl+shift+c", "copy"),
                    new Entry("space", "play"),
                    new Entry("escape", "clear")));

    static final Group COLUMNS = new Group(
            "columns",
            List.of(
                    new Entry("start end up down", "step"),
                    new Entry("page-up page-down", "page"),
                    new Entry("plus minus", "text"),
                    new Entry("f", "fit")));

    static final Group HEADINGS = new Group(
            "headings",
            List.of(new Entry("up down", "next"), new Entry("enter space", "fold"), new Entry("start end", "open")));

    static final Group WINDOW = new Group(
            "window",
            List.of(
                    new Entry("tab shift+tab", "parts"),
                    new Entry("ctrl+1 ctrl+2", "views"),
                    new Entry("ctrl+f", "search"),
                    new Entry("ctrl+l", "list"),
                    new Entry("ctrl+z ctrl+y", "travel"),
                    new Entry("ctrl+d ctrl+shift+d", "save"),
                    new Entry("ctrl+e", "export"),
                    new Entry("ctrl+p", "print"),
                    new Entry("ctrl+o", "open"),
                    new Entry("ctrl+plus ctrl+minus", "text"),
                    new Entry("ctrl+0", "text-usual"),
                    new Entry("f11", "full"),
                    new Entry("f1 question", "guide")));

    private KeyGuide() {}
}
