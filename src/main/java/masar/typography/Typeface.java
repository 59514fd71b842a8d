package masar.typography;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * Vazirmatn, which has Arabic, Latin and both kinds of digits in one face, in the two weights that JavaFX can shape
 * Arabic in on Linux (it draws a Medium or a SemiBold as Regular).
 *
 * <p>{@link #load()} must come before the first Arabic text is laid out: JavaFX keeps the face it found for a script.
 */
public enum Typeface {
    REGULAR("Vazirmatn-Regular.ttf", FontWeight.NORMAL),
    BOLD("Vazirmatn-Bold.ttf", FontWeight.BOLD);

    private static final String FAMILY = "Vazirmatn";

    /** Read when first needed: starting AWT takes a while, and a text without marks does without. */
    private static final Map<Typeface, java.awt.Font> AWT_FONTS = new ConcurrentHashMap<>();

    private final String file;
    private final FontWeight weight;

    Typeface(String file, FontWeight weight) {
        this.file = file;
        this.weight = weight;
    }

    /** Loads every face into JavaFX. May be called again. */
    public static void load() {
        for (Typeface face : values()) {
            try (InputStream in = open(face.file)) {
                Font.loadFont(in, 12);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The face that a JavaFX font of this typeface is set in. */
    public static Typeface of(Font font) {
        return font.getStyle().contains("Bold") ? BOLD : REGULAR;
    }

    /** The JavaFX font of a size in px. */
    public Font font(double size) {
        return Font.font(FAMILY, weight, size);
    }

    /** The AWT font of a size in px. */
    public java.awt.Font awt(double size) {
        return AWT_FONTS.computeIfAbsent(this, face -> readAwt(face.file)).deriveFont((float) size);
    }

    private static java.awt.Font readAwt(String file) {
        try (InputStream in = open(file)) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The bundled font is broken: " + file, e);
        }
    }

    /** The file of the face, in the format of TrueType, for the caller to close. */
    public InputStream open() {
        return open(file);
    }

    private static InputStream open(String file) {
        InputStream in = Typeface.class.getResourceAsStream("fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("The bundled font is missing: " + file);
        }
        return in;
    }
}
