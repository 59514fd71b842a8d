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
import masar.export.drawing.DocumentDrawing;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Caption;
import masar.export.drawing.Drawing.Glyphs;
import masar.export.embed.EmbeddedFile;
import masar.export.embed.PdfAttachments;
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
 * Writes drawings as a PDF document of lines and areas, 96 px an inch: one drawing on one page, or on several to print, or
 * the pages of a document. Its text can be searched and copied, its events are in the outline and lead to their sources.
 * The same drawings always give the same bytes. Meant for a background thread.
 */
public final class PdfWriter {

    private final Caption caption;
    private final List<PdfSheet> sheets;
    private final PdfNavigation navigation;
    private final Progress progress;
    private final Steps steps;
    private final List<EmbeddedFile> data;

    private PdfWriter(Caption caption, List<PdfSheet> sheets, PdfNavigation navigation, Progress progress)
            throws ExportException {
        this.caption = caption;
        this.sheets = sheets;
        this.navigation = navigation;
        this.progress = progress;
        this.data = caption.data().files();
        // Each line is drawn and written; at last the whole is saved.
        int lines = sheets.stream().mapToInt(sheet -> sheet.lines().size()).sum();
        this.steps = new Steps(progress, 2 * lines + 1);
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
        List<PdfSheet> sheets = List.of(PdfSheet.of(drawing, tiles));
        write(new PdfWriter(drawing.caption(), sheets, PdfNavigation.of(sheets.getFirst()), progress), target);
    }

    /**
     * Writes a file of several pages; one that is there already is replaced when the new one is complete.
     *
     * @throws ExportException if it cannot be written, or writing was cancelled; then nothing has changed
     */
    public static void write(DocumentDrawing document, Path target, Progress progress) throws ExportException {
        document.requireComplete();
        List<PdfSheet> sheets = document.pages().stream()
                .map(page -> PdfSheet.of(page, PdfTile.of(page, PdfPages.ONE)))
                .toList();
        write(new PdfWriter(document.caption(), sheets, PdfNavigation.of(document, sheets), progress), target);
    }

    private static void write(PdfWriter writer, Path target) throws ExportException {
        new SafeFile().write(target, writer::writeTo);
    }

    private boolean writeTo(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfGlyphCache outlines = new PdfGlyphCache(document);
            PdfText text = new PdfText(document, steps);
            CRC32 sum = new CRC32();
            for (PdfSheet sheet : sheets) {
                PdfPicture picture = new PdfPicture(document, sheet.bounds(), outlines, steps);
                picture.paint(sheet.drawing().operations());
                if (!steps.goOn() || !addPages(document, sheet, picture.finish(), text, sum)) {
                    return false;
                }
            }
            // Without a number of its own a document takes the time for one.
            document.setDocumentId(sum.getValue());
            return save(document, out);
        } catch (InterruptedIOException e) {
            return false;
        }
    }

    private boolean addPages(PDDocument document, PdfSheet sheet, PDFormXObject picture, PdfText text, CRC32 sum)
            throws IOException {
        add(picture, sum);
        for (int i = 0; i < sheet.tiles().size(); i++) {
            addPage(document, sheet, sheet.tiles().get(i), picture, text, sheet.linesOn(i));
            if (!steps.goOn()) {
                return false;
            }
        }
        return true;
    }

    private static void addPage(
            PDDocument document, PdfSheet sheet, PdfTile tile, PDFormXObject picture, PdfText text, List<Glyphs> lines)
            throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) tile.width(), (float) tile.height()));
        if (tile.unit() > 1) {
            page.setUserUnit((float) tile.unit());
        }
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.saveGraphicsState();
            clip(content, tile);
            content.transform(new Matrix(fromForm(tile, sheet.drawing().height())));
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
    private static AffineTransform fromForm(PdfTile tile, double height) {
        AffineTransform toPage = new AffineTransform(tile.toPage());
        toPage.concatenate(new AffineTransform(1, 0, 0, -1, 0, height));
        return toPage;
    }

    private boolean save(PDDocument document, OutputStream out) throws IOException {
        PdfDescription.write(caption, document);
        PdfAttachments.write(data, document);
        navigation.write(document);
        // All the rest of the work, in one step of the library.
        document.save(new StoppingStream(out, progress));
        return steps.next();
    }

    private static void add(PDFormXObject picture, CRC32 sum) throws IOException {
        try (InputStream in = new CheckedInputStream(picture.getCOSObject().createRawInputStream(), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
