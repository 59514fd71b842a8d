package masar.app.export;

import java.util.Optional;
import masar.export.pdf.PageOrientation;
import masar.export.pdf.PdfPages;
import masar.export.poster.DocumentOptions;
import masar.export.poster.TypeUnit;

/**
 * A PDF document over whose pages events in columns flow, if it has pages of a size of paper.
 *
 * @param sources whether a list of all sources follows
 */
record ExportDocument(PageOrientation orientation, boolean sources) {

    static final ExportDocument USUAL = new ExportDocument(PageOrientation.PORTRAIT, true);

    /** On pages of some size; empty if there is one that is the image. */
    Optional<DocumentOptions> on(PdfPages pages, ExportArrangement arrangement) {
        return pages.sheet(orientation)
                .map(sheet -> new DocumentOptions(
                        sheet, arrangement.columns(TypeUnit.POINTS).type(), sources));
    }
}
