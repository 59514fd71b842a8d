package masar.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DPaintApplier;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import masar.export.Drawing.Group;
import masar.export.Drawing.Operation;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Paints operations as a PDF form, all of it as lines and areas. */
final class PdfPicture implements Painter.Together {

    private final PDDocument document;
    private final Rectangle2D part;
    private final PdfBoxGraphics2D graphics;
    private final Painter painter;

    /** @param part of the drawing, in px: the form is as large, in its own units */
    PdfPicture(PDDocument document, Rectangle2D part) throws IOException {
        this.document = document;
        this.part = part;
        this.graphics = new PdfBoxGraphics2D(document, (float) part.getWidth(), (float) part.getHeight());
        graphics.setPaintApplier(new Forms());
        graphics.translate(-part.getX(), -part.getY());
        this.painter = new Painter(graphics, part, this);
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
            PdfPicture apart = new PdfPicture(document, bounds);
            apart.paint(group.operations());
            on.setPaint(new Form(apart.finish(), bounds, (float) group.opacity()));
            // The form is drawn when its paint is asked for; what is filled with it lies outside of the picture.
            on.fill(new Rectangle2D.Double(part.getX() - 2, part.getY() - 2, 1, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form as a paint, which is the only way to hand one to the graphics. */
    private record Form(PDFormXObject form, Rectangle2D bounds, float opacity) implements Paint {

        void draw(PDPageContentStream content, AffineTransform toParent) throws IOException {
            Point2D corner = toParent.transform(new Point2D.Double(bounds.getX(), bounds.getMaxY()), null);
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

        @Override
        public PaintContext createContext(
                ColorModel model, Rectangle dots, Rectangle2D user, AffineTransform t, RenderingHints hints) {
            return Color.BLACK.createContext(model, dots, user, t, hints);
        }

        @Override
        public int getTransparency() {
            return Transparency.TRANSLUCENT;
        }
    }

    /** Draws forms where they are to be painted with. */
    private static final class Forms extends PdfBoxGraphics2DPaintApplier {

        @Override
        public @Nullable PDShading applyPaint(
                Paint paint, PDPageContentStream content, AffineTransform toForm, IPaintEnv environment)
                throws IOException {
            if (paint instanceof Form form) {
                form.draw(content, toForm);
                return null;
            }
            return super.applyPaint(paint, content, toForm, environment);
        }
    }
}
