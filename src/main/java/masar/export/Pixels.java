package masar.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A drawing painted into memory, to be looked at or handed on.
 *
 * @param width in dots
 * @param height in dots
 * @param argb the dots row by row from the left upper corner, {@code 0xAARRGGBB}; must not be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Pixels(int width, int height, int[] argb) {

    /** More dots than this are not kept in memory. */
    public static final long MOST = 50_000_000;

    /**
     * Paints a drawing, on any thread.
     *
     * @param scale how many dots a px becomes; less where that would be more than {@link #MOST}
     */
    public static Pixels of(Drawing drawing, double scale) {
        double dots = drawing.width() * drawing.height() * scale * scale;
        double fitting = dots > MOST ? scale * Math.sqrt(MOST / dots) : scale;
        int width = Math.max(1, (int) Math.floor(drawing.width() * fitting));
        int height = Math.max(1, (int) Math.floor(drawing.height() * fitting));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(width / drawing.width(), height / drawing.height());
        new Painter(graphics, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()))
                .paint(drawing.operations());
        graphics.dispose();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
