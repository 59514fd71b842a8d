package masar.app.export;

import java.util.List;
import masar.export.ImageFormat;
import masar.export.pdf.PdfPages;

/**
 * The files that an image becomes.
 *
 * @param formats in their usual order; none if nothing is to be saved
 * @param pages of a PDF document
 * @param embed whether they carry the events that they show, so that they can be opened again
 */
public record ExportFiles(List<ImageFormat> formats, PdfPages pages, boolean embed) {

    static final ExportFiles USUAL = new ExportFiles(List.of(ImageFormat.PNG), PdfPages.ONE);

    public ExportFiles {
        formats = List.copyOf(formats);
    }

    /** Files that carry no events. */
    ExportFiles(List<ImageFormat> formats, PdfPages pages) {
        this(formats, pages, false);
    }
}
