package masar.export.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DPaintApplier;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import masar.export.drawing.Drawing.Glyphs;
import masar.export.drawing.Drawing.Group;
import masar.export.drawing.Drawing.Operation;
import masar.export.drawing.Painter;
import masar.export.file.Steps;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Paints operations as a PDF form, all of it as lines and areas. */
final class PdfPicture implements Painter.Surface {

    private final PDDocument document;
    private final Rectangle2D part;
    private final PdfGlyphCache outlines;
    private final Steps steps;
    private final PdfBoxGraphics2D graphics;
    private final Painter painter;

    /**
     * @param part of the drawing, in px: the form is as large, in its own units
     * @param outlines of the letters of the whole document
     * @param steps one for each line of text that is painted
     */
    PdfPicture(PDDocument document, Rectangle2D part, PdfGlyphCache outlines, Steps steps) throws IOException {
        this.document = document;
        this.part = part;
        this.outlines = outlines;
        this.steps = steps;
        this.graphics = new Letters(document, (float) part.getWidth(), (float) part.getHeight());
        graphics.setPaintApplier(new Inserts());
        graphics.translate(-part.getX(), -part.getY());
        this.painter = new Painter(graphics, part, this, () -> !steps.goOn());
    }

    void paint(List<Operation> operations) {
        painter.paint(operations);
    }

    /** The form, to which nothing can be added any more; it counts from its lower left corner. */
    PDFormXObject finish() {
        graphics.dispose();
        return graphics.getXFormObject();
    }

    @Override
    public void paint(Graphics2D on, Group group) {
        Rectangle2D bounds = group.bounds().createIntersection(part);
        if (bounds.isEmpty()) {
            return;
        }
        try {
            PdfPicture apart = new PdfPicture(document, bounds, outlines, steps);
            apart.paint(group.operations());
            insert(new InsertedForm(apart.finish(), bounds, (float) group.opacity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void paint(Graphics2D on, Glyphs line) {
        if (!steps.next()) {
            return;
        }
        AffineTransform toPicture = on.getTransform();
        on.setPaint(line.color());
        on.transform(line.place());
        line.layout().draw(on, 0, 0);
        on.setTransform(toPicture);
    }

    /** It is drawn when its paint is requested; the shape filled with that paint is outside the picture. */
    private void insert(Insert insert) {
        graphics.setPaint(insert);
        graphics.fill(new Rectangle2D.Double(part.getX() - 2, part.getY() - 2, 1, 1));
    }

    /** Something of PDF's own in between, as a paint, which is the only way to the content that the graphics write. */
    private sealed interface Insert extends Paint {

        /** @param toContent takes px of the drawing to units of the content */
        void draw(PDPageContentStream content, PDResources resources, AffineTransform toContent) throws IOException;

        /** The colour that is set before. */
        default Color color() {
            return Color.BLACK;
        }

        @Override
        default PaintContext createContext(
                ColorModel model, Rectangle device, Rectangle2D user, AffineTransform t, RenderingHints hints) {
            return color().createContext(model, device, user, t, hints);
        }

        @Override
        default int getTransparency() {
            return Transparency.TRANSLUCENT;
        }
    }

    private record InsertedForm(PDFormXObject form, Rectangle2D bounds, float opacity) implements Insert {

        @Override
        public void draw(PDPageContentStream content, PDResources resources, AffineTransform toContent)
                throws IOException {
            Point2D corner = toContent.transform(new Point2D.Double(bounds.getX(), bounds.getMaxY()), null);
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(opacity);
            state.setStrokingAlphaConstant(opacity);
            COSDictionary group = new COSDictionary();
            group.setItem(COSName.S, COSName.TRANSPARENCY);
            form.getCOSObject().setItem(COSName.GROUP, group);
            content.saveGraphicsState();
            content.setGraphicsStateParameters(state);
            content.transform(Matrix.getTranslateInstance((float) corner.getX(), (float) corner.getY()));
            content.drawForm(form);
            content.restoreGraphicsState();
        }
    }

    /** @param place takes the glyphs to the drawing */
    private record Run(PdfGlyphCache outlines, GlyphVector glyphs, AffineTransform place, Color color)
            implements Insert {

        @Override
        public void draw(PDPageContentStream content, PDResources resources, AffineTransform toContent)
                throws IOException {
            AffineTransform all = new AffineTransform(toContent);
            all.concatenate(place);
            outlines.draw(glyphs, content, resources, all);
        }
    }

    /** Graphics to which a line of text hands its shaped letters. */
    private final class Letters extends PdfBoxGraphics2D {

        Letters(PDDocument document, float width, float height) throws IOException {
            super(document, width, height);
        }

        @Override
        public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
            AffineTransform toPicture = getTransform();
            setTransform(AffineTransform.getTranslateInstance(-part.getX(), -part.getY()));
            AffineTransform place = AffineTransform.getTranslateInstance(part.getX(), part.getY());
            place.concatenate(toPicture);
            place.translate(x, y);
            Color color = getColor();
            insert(new Run(outlines, glyphs, place, color));
            setPaint(color);
            setTransform(toPicture);
        }
    }

    /** Draws what is to be inserted where it is to be painted with. */
    private static final class Inserts extends PdfBoxGraphics2DPaintApplier {

        @Override
        public @Nullable PDShading applyPaint(
                Paint paint, PDPageContentStream content, AffineTransform toContent, IPaintEnv environment)
                throws IOException {
            if (paint instanceof Insert insert) {
                super.applyPaint(insert.color(), content, toContent, environment);
                insert.draw(content, environment.getResources(), toContent);
                return null;
            }
            return super.applyPaint(paint, content, toContent, environment);
        }
    }
}
