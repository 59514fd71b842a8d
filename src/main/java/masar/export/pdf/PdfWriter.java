package masar.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Glyphs;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.file.SafeFile;
import masar.export.file.Steps;
import masar.export.file.StoppingStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes a drawing as a PDF document of lines and areas, 96 px an inch: on one page, or on several to print. Its text
 * can be searched and copied, its events are in the outline and lead to their sources. The same drawing always gives the
 * same bytes. Meant for a background thread.
 */
public final class PdfWriter {

    private final Drawing drawing;
    private final List<PdfTile> tiles;
    private final List<Glyphs> lines;
    private final Progress progress;
    private final Steps steps;

    private PdfWriter(Drawing drawing, List<PdfTile> tiles, Progress progress) {
        this.drawing = drawing;
        this.tiles = tiles;
        this.lines = PdfText.lines(drawing.operations(), bounds());
        this.progress = progress;
        // Each line is drawn and written; at last the whole is saved.
        this.steps = new Steps(progress, 2 * lines.size() + 1);
    }

    /**
     * Writes a file; one that is there already is replaced when the new one is complete.
     *
     * @throws ExportException if it cannot be written, or writing was cancelled; then nothing has changed
     */
    public static void write(Drawing drawing, PdfPages pages, Path target, Progress progress) throws ExportException {
        write(drawing, PdfTile.of(drawing, pages), target, progress);
    }

    /**
     * Writes a file of sheets to print; one that is there already is replaced when the new one is complete.
     *
     * @throws ExportException if it cannot be written, or writing was cancelled; then nothing has changed
     */
    public static void write(Drawing drawing, PrintSheet sheet, Path target, Progress progress) throws ExportException {
        write(drawing, PdfTile.of(drawing, sheet), target, progress);
    }

    private static void write(Drawing drawing, List<PdfTile> tiles, Path target, Progress progress)
            throws ExportException {
        drawing.requireComplete();
        new SafeFile().write(target, new PdfWriter(drawing, tiles, progress)::writeTo);
    }

    private boolean writeTo(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfPicture picture = new PdfPicture(document, bounds(), new PdfGlyphCache(document), steps);
            picture.paint(drawing.operations());
            return steps.goOn() && addPages(document, picture.finish()) && save(document, out);
        } catch (InterruptedIOException e) {
            return false;
        }
    }

    private boolean addPages(PDDocument document, PDFormXObject picture) throws IOException {
        document.setDocumentId(sum(picture));
        PdfText text = new PdfText(document, steps);
        for (int i = 0; i < tiles.size(); i++) {
            int number = i;
            List<Glyphs> here = lines.stream()
                    .filter(line -> PdfTile.holding(tiles, PdfText.middle(line)) == number)
                    .toList();
            addPage(document, tiles.get(i), picture, text, here);
            if (!steps.goOn()) {
                return false;
            }
        }
        return true;
    }

    private void addPage(PDDocument document, PdfTile tile, PDFormXObject picture, PdfText text, List<Glyphs> lines)
            throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) tile.width(), (float) tile.height()));
        if (tile.unit() > 1) {
            page.setUserUnit((float) tile.unit());
        }
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.saveGraphicsState();
            clip(content, tile);
            content.transform(new Matrix(fromForm(tile)));
            content.drawForm(picture);
            content.restoreGraphicsState();
            PdfCutMarks.draw(tile, content);
            text.write(lines, content, tile.toPage());
        }
    }

    private static void clip(PDPageContentStream content, PdfTile tile) throws IOException {
        Rectangle2D part = tile.toPage().createTransformedShape(tile.part()).getBounds2D();
        content.addRect((float) part.getX(), (float) part.getY(), (float) part.getWidth(), (float) part.getHeight());
        content.clip();
    }

    /** Forms count from their lower edge, drawings from their upper one. */
    private AffineTransform fromForm(PdfTile tile) {
        AffineTransform toPage = new AffineTransform(tile.toPage());
        toPage.concatenate(new AffineTransform(1, 0, 0, -1, 0, drawing.height()));
        return toPage;
    }

    private boolean save(PDDocument document, OutputStream out) throws IOException {
        PdfDescription.write(drawing.caption(), document);
        new PdfNavigation(drawing, tiles).write(document);
        // All the rest of the work, in one step of the library.
        document.save(new StoppingStream(out, progress));
        return steps.next();
    }

    private Rectangle2D bounds() {
        return new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    }

    /** Without a number of its own a document takes the time for one. */
    private static long sum(PDFormXObject picture) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(picture.getCOSObject().createRawInputStream(), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return sum.getValue();
    }
}
