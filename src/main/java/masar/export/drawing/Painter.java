package masar.export.drawing;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.BooleanSupplier;
import masar.export.drawing.Drawing.Fill;
import masar.export.drawing.Drawing.Glyphs;
import masar.export.drawing.Drawing.Group;
import masar.export.drawing.Drawing.Marked;
import masar.export.drawing.Drawing.Operation;
import masar.export.drawing.Drawing.Stroke;
import masar.export.file.Progress;

/** Paints operations on any Java 2D surface, leaving out what lies outside of a part of it. */
public final class Painter {

    private final Graphics2D graphics;
    private final Rectangle2D visible;
    private final Surface surface;
    private final BooleanSupplier cancelled;

    /** The operations that depend on the kind of surface. */
    public interface Surface {

        /** Paints a translucent group apart and lays it over the rest as one. */
        void paint(Graphics2D graphics, Group group);

        void paint(Graphics2D graphics, Glyphs glyphs);
    }

    /**
     * @param graphics its transform takes px of scale 1 to the surface; its state is as before after each painting
     * @param visible the part to paint, in px of scale 1
     */
    public Painter(Graphics2D graphics, Rectangle2D visible) {
        this(graphics, visible, () -> false);
    }

    private Painter(Graphics2D graphics, Rectangle2D visible, BooleanSupplier cancelled) {
        this(graphics, visible, new PixelSurface(visible, cancelled), cancelled);
    }

    /**
     * A painter on a surface that is not made of pixels.
     *
     * @param cancelled asked before each operation: then no more are painted
     */
    public Painter(Graphics2D graphics, Rectangle2D visible, Surface surface, BooleanSupplier cancelled) {
        this.graphics = graphics;
        this.visible = visible;
        this.surface = surface;
        this.cancelled = cancelled;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        // Without it AWT moves lines by half a pixel to make them look even.
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /**
     * Paints a drawing on a strip of a picture; incomplete once it is cancelled.
     *
     * @param top how many rows of pixels of the picture are above the strip
     * @param width of the picture, in pixels; the last row and column of them are covered in full
     * @param height of the picture, in pixels
     * @param progress asked whether the work was cancelled, before each operation
     */
    public static void paint(Drawing drawing, BufferedImage strip, int top, int width, int height, Progress progress) {
        double scaleX = width / drawing.width();
        double scaleY = height / drawing.height();
        Graphics2D graphics = strip.createGraphics();
        graphics.setTransform(new AffineTransform(scaleX, 0, 0, scaleY, 0, -top));
        Rectangle2D visible = new Rectangle2D.Double(0, top / scaleY, drawing.width(), strip.getHeight() / scaleY);
        new Painter(graphics, visible, progress::cancelled).paint(drawing.operations());
        graphics.dispose();
    }

    /** Paints operations in their order, leaving out those outside the visible part. */
    public void paint(List<Operation> operations) {
        for (Operation operation : operations) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            // Bounds of a level line have no height, and nothing intersects those.
            Rectangle2D at = operation.bounds();
            if (visible.intersects(at.getX() - 1, at.getY() - 1, at.getWidth() + 2, at.getHeight() + 2)) {
                paint(operation);
            }
        }
    }

    private void paint(Operation operation) {
        switch (operation) {
            case Fill fill -> {
                graphics.setPaint(fill.paint());
                graphics.fill(fill.shape());
            }
            case Glyphs glyphs -> surface.paint(graphics, glyphs);
            case Stroke stroke -> {
                graphics.setPaint(stroke.paint());
                graphics.setStroke(stroke.stroke());
                graphics.draw(stroke.shape());
            }
            case Marked marked -> paint(marked.operations());
            case Group group -> paint(group);
        }
    }

    private void paint(Group group) {
        Shape outer = graphics.getClip();
        group.clip().ifPresent(graphics::clip);
        if (group.opacity() < 1) {
            surface.paint(graphics, group);
        } else {
            paint(group.operations());
        }
        graphics.setClip(outer);
    }

    /** A surface made of pixels. */
    private record PixelSurface(Rectangle2D visible, BooleanSupplier cancelled) implements Surface {

        @Override
        public void paint(Graphics2D graphics, Group group) {
            AffineTransform toSurface = graphics.getTransform();
            Rectangle area = toSurface
                    .createTransformedShape(group.bounds().createIntersection(visible))
                    .getBounds();
            if (area.isEmpty()) {
                return;
            }
            area.grow(1, 1);
            BufferedImage apart = new BufferedImage(area.width, area.height, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D on = apart.createGraphics();
            on.translate(-area.x, -area.y);
            on.transform(toSurface);
            new Painter(on, visible, cancelled).paint(group.operations());
            on.dispose();
            graphics.setTransform(new AffineTransform());
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) group.opacity()));
            graphics.drawImage(apart, area.x, area.y, null);
            graphics.setComposite(AlphaComposite.SrcOver);
            graphics.setTransform(toSurface);
        }

        @Override
        public void paint(Graphics2D graphics, Glyphs glyphs) {
            graphics.setPaint(glyphs.color());
            graphics.fill(glyphs.outline());
        }
    }
}
