package masar.app.export;

import java.util.List;
import masar.export.ImageFormat;
import masar.export.pdf.PdfPages;

/**
 * What a reader wants to export.
 *
 * @param extent how much of the timeline
 * @param period the period, if the extent is one
 * @param way what to do with the image
 */
public record ExportChoice(
        Extent extent,
        ExportPeriod period,
        ExportArrangement arrangement,
        ExportSize size,
        ExportLook look,
        ExportFiles files,
        ExportDocument document,
        Way way) {

    /** How much of the timeline an image shows. */
    enum Extent {
        /** Every event that passes the filter. */
        ALL,
        /** What is in view. */
        VIEW,
        /** The events of a period that pass the rest of the filter. */
        PERIOD
    }

    /** What becomes of an image. */
    public enum Way {
        SAVE,
        COPY,
        PRINT
    }

    /** What is chosen at first. */
    static final ExportChoice USUAL = new ExportChoice(
            Extent.ALL,
            ExportPeriod.OPEN,
            ExportArrangement.USUAL,
            ExportSize.USUAL,
            ExportLook.USUAL,
            ExportFiles.USUAL,
            ExportDocument.USUAL,
            Way.SAVE);

    /** Whether all that would be saved is a document, over whose pages the events flow. */
    boolean documentOnly() {
        return arrangement.inColumns()
                && files.formats().equals(List.of(ImageFormat.PDF))
                && files.pages() != PdfPages.ONE;
    }
}
