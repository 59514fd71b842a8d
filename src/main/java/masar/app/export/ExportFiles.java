package masar.app.export;

import java.util.List;
import masar.export.ImageFormat;
import masar.export.pdf.PdfPages;

/**
 * The files that an image becomes.
 *
 * @param formats in their usual order; none if nothing is to be saved
 * @param pages of a PDF document
 */
public record ExportFiles(List<ImageFormat> formats, PdfPages pages) {

    static final ExportFiles USUAL = new ExportFiles(List.of(ImageFormat.PNG), PdfPages.ONE);

    public ExportFiles {
        formats = List.copyOf(formats);
    }
}
