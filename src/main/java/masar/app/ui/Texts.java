package masar.app.ui;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.popup.TextTooltip;
import masar.view.theme.Icons;

/** The texts and buttons of the window in their few sizes. */
public final class Texts {

    private static final int UNLIMITED = 1_000;

    private Texts() {}

    /** One line of small text. */
    public static TextBlock caption(String text) {
        return styled(TextBlock.line(Typeface.REGULAR, 11), "caption", text);
    }

    /** The heading of a section, on one line. */
    public static TextBlock section(String text) {
        return styled(TextBlock.line(Typeface.BOLD, 12), "section", text);
    }

    /** One line of body text. */
    public static TextBlock body(String text) {
        return styled(TextBlock.line(Typeface.REGULAR, 13), "body", text);
    }

    /** A body text that may take several lines. */
    public static TextBlock wrapped(String text) {
        return styled(new TextBlock(Typeface.REGULAR, 13, 21, UNLIMITED), "body", text);
    }

    /** A text of several lines. */
    public static TextBlock paragraph(double size, String text) {
        return styled(new TextBlock(Typeface.REGULAR, size, Math.round(size * 1.85), UNLIMITED), "paragraph", text);
    }

    /** A bold text of any number of lines; the size is in px. */
    public static TextBlock heading(double size, String text) {
        return styled(new TextBlock(Typeface.BOLD, size, Math.round(size * 1.55), UNLIMITED), "heading", text);
    }

    /** One line of bold text; the size is in px. */
    public static TextBlock title(double size, String text) {
        return styled(TextBlock.line(Typeface.BOLD, size), "heading", text);
    }

    private static TextBlock styled(TextBlock block, String styleClass, String text) {
        block.getStyleClass().add(styleClass);
        block.setText(text);
        return block;
    }

    /** A button that shows an icon and has a tooltip and an accessible text that say what it does. */
    public static Button iconButton(String icon, boolean turning, String says, Runnable action) {
        var drawing = Icons.icon("ui/" + icon, 16);
        Button button = new Button(says, turning ? drawing.turning() : drawing);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("icon-button");
        new TextTooltip(says).installOn(button);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    /** A value's name in ids and in the keys of messages. */
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A button that looks like a link. */
    public static Button link(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("link-button");
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
