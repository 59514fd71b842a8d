package masar.export;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import masar.export.drawing.DocumentDrawing;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.pdf.PdfPages;
import masar.export.pdf.PdfWriter;
import masar.export.poster.ImageRequest;

/** Writes a drawing in the format that a file's name ends with. */
public final class ImageFile {

    private ImageFile() {}

    /**
     * Refuses a name that would replace a file.
     *
     * @throws ExportException if there is a file of that name, even a link that leads nowhere
     */
    public static void requireNew(Path file) throws ExportException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw ExportException.exists(file);
        }
    }

    /** Whether a file is to be a document of several pages, and not the image itself. */
    public static boolean isDocument(ImageRequest request, Path file) {
        return request.document().isPresent() && ImageFormat.PDF.isOf(file);
    }

    /**
     * Writes a document; a file that is there already is replaced when the new one is complete. Meant for a background
     * thread.
     *
     * @throws ExportException if the file cannot be written, or writing was cancelled; then nothing has changed
     */
    public static void write(DocumentDrawing document, Path target, Progress progress) throws ExportException {
        PdfWriter.write(document, target, progress);
    }

    /** Writes a file, of a single page if it has pages. */
    public static void write(Drawing drawing, double scale, Path target, Progress progress) throws ExportException {
        write(drawing, scale, PdfPages.ONE, target, progress);
    }

    /**
     * Writes a file; one that is there already is replaced when the new one is complete. Meant for a background thread.
     *
     * @param scale how many pixels correspond to a px, in formats made of pixels
     * @param pages in formats that have pages
     * @throws ExportException if no format has the ending, or the file cannot be written, or writing was cancelled; then
     *     nothing has changed
     */
    public static void write(Drawing drawing, double scale, PdfPages pages, Path target, Progress progress)
            throws ExportException {
        ImageFormat.of(target).writer().write(drawing, scale, pages, target, progress);
    }
}
