package masar.app.export;

import java.util.List;
import masar.export.ImageFile;
import masar.export.pdf.PdfPages;

/**
 * The files that an image becomes.
 *
 * @param endings of {@link ImageFile#ENDINGS}, in their order; none if nothing is to be saved
 * @param pages of a PDF document
 */
public record ExportFiles(List<String> endings, PdfPages pages) {

    static final ExportFiles USUAL = new ExportFiles(List.of(ImageFile.ENDINGS.getFirst()), PdfPages.ONE);

    public ExportFiles {
        endings = List.copyOf(endings);
    }
}
