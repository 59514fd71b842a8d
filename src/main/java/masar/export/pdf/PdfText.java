package masar.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.export.drawing.Drawing.Glyphs;
import masar.export.drawing.Drawing.Group;
import masar.export.drawing.Drawing.Marked;
import masar.export.drawing.Drawing.Operation;
import masar.export.file.Steps;
import masar.typography.Family;
import masar.typography.Typeface;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Invisible text that can be selected, searched and copied, above the visible outlines. Each letter is written by itself
 * at the position of its outline, in logical order; readers of PDF files make words and lines of that.
 */
final class PdfText {

    private final PDDocument document;
    private final Steps steps;
    private final Map<Family, Face> faces = new EnumMap<>(Family.class);

    /** A face of the document, of which only the letters that were written get into the file. */
    private record Face(TrueTypeFont letters, CmapLookup glyphs, PDType0Font font) {

        static Face of(Family family, PDDocument document) throws IOException {
            TrueTypeFont letters;
            try (InputStream in = family.open(Typeface.REGULAR)) {
                letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
            }
            // Letters are written one by one: no ligature must replace several of them.
            letters.setEnableGsub(false);
            // The document closes it, when its glyphs have been written.
            document.registerTrueTypeFontForClosing(letters);
            return new Face(letters, letters.getUnicodeCmapLookup(), PDType0Font.load(document, letters, true));
        }

        /** At size 1; 0 for what it does not have, which cannot be written in it. */
        double advance(int codePoint) throws IOException {
            int glyph = glyphs.getGlyphId(codePoint);
            return glyph == 0 ? 0 : letters.getAdvanceWidth(glyph) / (double) letters.getUnitsPerEm();
        }
    }

    /** @param steps one for each line that is written */
    PdfText(PDDocument document, Steps steps) throws IOException {
        this.document = document;
        this.steps = steps;
    }

    /** The lines of text that can be seen of operations, each with its place, in the order of the drawing. */
    static List<Glyphs> lines(List<Operation> operations, Rectangle2D visible) {
        List<Glyphs> lines = new ArrayList<>();
        for (Operation operation : operations) {
            switch (operation) {
                case Glyphs line -> {
                    if (line.bounds().intersects(visible)) {
                        lines.add(line);
                    }
                }
                case Group group ->
                    lines.addAll(lines(group.operations(), group.bounds().createIntersection(visible)));
                case Marked marked -> lines.addAll(lines(marked.operations(), visible));
                default -> {}
            }
        }
        return lines;
    }

    /** @param toPage takes px of the drawing to units of the page */
    void write(List<Glyphs> lines, PDPageContentStream content, AffineTransform toPage) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        for (Glyphs line : lines) {
            if (!steps.next()) {
                break;
            }
            write(line, content, toPage);
        }
        content.endText();
    }

    private void write(Glyphs line, PDPageContentStream content, AffineTransform toPage) throws IOException {
        AffineTransform place = new AffineTransform(toPage);
        place.concatenate(line.place());
        TrueTypeFont first = face(Family.VAZIRMATN).letters;
        double height = line.layout().getAscent()
                * first.getUnitsPerEm()
                / first.getHorizontalHeader().getAscender();
        Optional<Face> set = Optional.empty();
        for (PdfLetter letter : PdfLetter.of(line.text(), line.layout())) {
            Optional<Face> face = faceOf(letter.codePoint());
            if (face.isPresent()) {
                if (!face.equals(set)) {
                    content.setFont(face.get().font, 1);
                    set = face;
                }
                AffineTransform at = new AffineTransform(place);
                at.translate(letter.left(), 0);
                at.scale(letter.width() / face.get().advance(letter.codePoint()), -height);
                content.setTextMatrix(rounded(at));
                content.showText(Character.toString(letter.codePoint()));
            }
        }
    }

    /** The first face that has a letter. */
    private Optional<Face> faceOf(int codePoint) throws IOException {
        for (Family family : Family.values()) {
            Face face = face(family);
            if (face.advance(codePoint) > 0) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    private Face face(Family family) throws IOException {
        Face known = faces.get(family);
        if (known == null) {
            known = Face.of(family, document);
            faces.put(family, known);
        }
        return known;
    }

    /** To the hundredth of a unit, which nobody sees: short numbers make a small document. */
    private static Matrix rounded(AffineTransform t) {
        return new Matrix(
                rounded(t.getScaleX()),
                rounded(t.getShearY()),
                rounded(t.getShearX()),
                rounded(t.getScaleY()),
                rounded(t.getTranslateX()),
                rounded(t.getTranslateY()));
    }

    private static float rounded(double value) {
        return Math.round(value * 100) / 100f;
    }

    /** The middle of a line, in px of the drawing. */
    static Point2D middle(Glyphs line) {
        return new Point2D.Double(line.bounds().getCenterX(), line.bounds().getCenterY());
    }
}
