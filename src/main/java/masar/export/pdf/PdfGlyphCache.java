package masar.export.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * The visible letters of a PDF document. The outline of each glyph is stored once, as a form, however often it occurs;
 * that makes a document with many letters a tenth as large. They are not text of the document, see {@link PdfText}.
 */
final class PdfGlyphCache {

    /** The size at which outlines are stored, so that rounding is invisible. */
    private static final float SIZE = 1000;

    private final PDDocument document;
    private final Map<Letter, Optional<GlyphForm>> forms = new HashMap<>();

    /** @param font at {@link #SIZE} */
    private record Letter(Font font, int glyph) {}

    /** @param name in the resources of the content that draws the form */
    private record GlyphForm(COSName name, PDFormXObject form) {}

    PdfGlyphCache(PDDocument document) {
        this.document = document;
    }

    /**
     * Draws glyphs in the colour that is set.
     *
     * @param resources of the content
     * @param toContent takes the coordinates of the glyphs to those of the content
     */
    void draw(GlyphVector glyphs, PDPageContentStream content, PDResources resources, AffineTransform toContent)
            throws IOException {
        double scale = glyphs.getFont().getSize2D() / SIZE;
        Font font = glyphs.getFont().deriveFont(SIZE);
        content.saveGraphicsState();
        AffineTransform toLetter = new AffineTransform(toContent);
        toLetter.scale(scale, scale);
        long x = 0;
        long y = 0;
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            Optional<GlyphForm> form = form(new Letter(font, glyphs.getGlyphCode(i)), glyphs);
            if (form.isPresent()) {
                // In whole units, a thousandth of the size of the text: short numbers make a small document.
                Point2D at = glyphs.getGlyphPosition(i);
                long toX = Math.round(at.getX() / scale);
                long toY = Math.round(at.getY() / scale);
                toLetter.translate(toX - x, toY - y);
                content.transform(new Matrix(toLetter));
                draw(form.get(), content, resources);
                toLetter.setToIdentity();
                x = toX;
                y = toY;
            }
        }
        content.restoreGraphicsState();
    }

    /** As {@code drawForm} does, which however goes through all resources twice to find the name of a form. */
    @SuppressWarnings("deprecation")
    private static void draw(GlyphForm form, PDPageContentStream content, PDResources resources) throws IOException {
        resources.put(form.name, form.form);
        content.appendRawCommands("/" + form.name.getName() + " Do\n");
    }

    /** Empty for what is blank. */
    private Optional<GlyphForm> form(Letter letter, GlyphVector glyphs) throws IOException {
        Optional<GlyphForm> known = forms.get(letter);
        if (known == null) {
            Shape outline = letter.font
                    .createGlyphVector(glyphs.getFontRenderContext(), new int[] {letter.glyph})
                    .getOutline();
            known = outline.getBounds2D().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new GlyphForm(COSName.getPDFName("L" + forms.size()), form(outline)));
            forms.put(letter, known);
        }
        return known;
    }

    private PDFormXObject form(Shape outline) throws IOException {
        // Another kind of form is always written uncompressed.
        PDAppearanceStream form = new PDAppearanceStream(document);
        Rectangle2D box = outline.getBounds2D();
        form.setBBox(new PDRectangle(
                (float) box.getX() - 1,
                (float) box.getY() - 1,
                (float) box.getWidth() + 2,
                (float) box.getHeight() + 2));
        form.setResources(new PDResources());
        try (OutputStream out = form.getStream().createOutputStream(COSName.FLATE_DECODE);
                PDPageContentStream content = new PDPageContentStream(document, form, out)) {
            walk(outline, content);
            content.fill();
        }
        return form;
    }

    private static void walk(Shape outline, PDPageContentStream content) throws IOException {
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator at = outline.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(c[0], c[1]);
                // A curve of the second degree as one of the third, the only ones of a PDF file.
                case PathIterator.SEG_QUADTO ->
                    content.curveTo(
                            (x + 2 * c[0]) / 3,
                            (y + 2 * c[1]) / 3,
                            (c[2] + 2 * c[0]) / 3,
                            (c[3] + 2 * c[1]) / 3,
                            c[2],
                            c[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> content.closePath();
            }
            int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = c[end];
                y = c[end + 1];
            }
        }
    }
}
