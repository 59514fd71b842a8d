package masar.app.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The stylesheet of what is not scaled with the window: menus, lists of choices and the buttons of dialogs. */
public final class FontSheet {

    /** Of the texts of controls, in px. */
    private static final double FONT_SIZE = 13;

    private FontSheet() {}

    /**
     * The address of the stylesheet.
     *
     * @param scale how many px of the screen a px of the design takes
     */
    public static String of(double scale) {
        String rule = ".context-menu, .dialog-pane > .button-bar { -fx-font-size: " + FONT_SIZE * scale + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }
}
