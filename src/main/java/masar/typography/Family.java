package masar.typography;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled typefaces. A letter is set in the first of them that has it. */
public enum Family {

    /** The face of nearly everything: Arabic, Persian and Latin letters, both kinds of digits. */
    VAZIRMATN("Vazirmatn"),
    /** Other Arabic letters and signs, among them ﷺ. */
    NOTO_SANS_ARABIC("NotoSansArabic"),
    /** Other scripts and symbols; it has a visible box for what no face has. */
    DEJAVU_SANS("DejaVuSans");

    /** Read when first needed: starting AWT takes a while, and most texts do without. */
    private static final Map<Face, java.awt.Font> AWT_FONTS = new ConcurrentHashMap<>();

    private final String file;

    private record Face(Family family, Typeface weight) {}

    Family(String file) {
        this.file = file;
    }

    /** The file of a weight, in the format of TrueType, for the caller to close. */
    public InputStream open(Typeface weight) {
        String name = "fonts/" + file + "-" + weight.fileName() + ".ttf";
        InputStream in = Family.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The bundled font is missing: " + name);
        }
        return in;
    }

    /** The AWT font of a weight and a size in px. */
    java.awt.Font awt(Typeface weight, double size) {
        return read(weight).deriveFont((float) size);
    }

    /** Whether it has a character in every weight. */
    boolean has(int codePoint) {
        return read(Typeface.REGULAR).canDisplay(codePoint)
                && read(Typeface.BOLD).canDisplay(codePoint);
    }

    private java.awt.Font read(Typeface weight) {
        return AWT_FONTS.computeIfAbsent(new Face(this, weight), face -> readFile(face.weight));
    }

    private java.awt.Font readFile(Typeface weight) {
        try (InputStream in = open(weight)) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The bundled font is broken: " + this, e);
        }
    }
}
