package masar.app.export;

/**
 * What a reader wants to export.
 *
 * @param extent how much of the timeline
 * @param period the period, if the extent is one
 * @param way what to do with the image
 */
public record ExportChoice(
        Extent extent, ExportPeriod period, ExportSize size, ExportLook look, ExportFiles files, Way way) {

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
            Extent.ALL, ExportPeriod.OPEN, ExportSize.USUAL, ExportLook.USUAL, ExportFiles.USUAL, Way.SAVE);
}
