package masar.typography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * The two weights that JavaFX can shape Arabic in on Linux (it draws a Medium or a SemiBold as Regular). JavaFX sets
 * Vazirmatn only; what that lacks is drawn as {@link Outlines} in the other faces of {@link Family}.
 *
 * <p>{@link #load()} must come before the first Arabic text is laid out: JavaFX keeps the face it found for a script.
 */
public enum Typeface {
    REGULAR("Regular", FontWeight.NORMAL),
    BOLD("Bold", FontWeight.BOLD);

    private static final String FAMILY = "Vazirmatn";

    private final String fileName;
    private final FontWeight weight;

    Typeface(String fileName, FontWeight weight) {
        this.fileName = fileName;
        this.weight = weight;
    }

    /** Loads every weight into JavaFX. May be called again. */
    public static void load() {
        for (Typeface face : values()) {
            try (InputStream in = Family.VAZIRMATN.open(face)) {
                Font.loadFont(in, 12);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The weight that a JavaFX font of this typeface is set in. */
    public static Typeface of(Font font) {
        return font.getStyle().contains("Bold") ? BOLD : REGULAR;
    }

    /** The JavaFX font of a size in px. */
    public Font font(double size) {
        return Font.font(FAMILY, weight, size);
    }

    /** As the names of the bundled files have it. */
    String fileName() {
        return fileName;
    }
}
