package masar.export.poster;

import masar.export.pdf.PrintSheet;
import masar.layout.columns.TypeRange;

/**
 * A document of several pages, over which events in columns flow.
 *
 * @param sheet what its pages measure, with the margins that stay empty
 * @param type how large it may be
 * @param sources whether the sources of its events are listed after them, under the numbers that their cards then have
 */
public record DocumentOptions(PrintSheet sheet, TypeRange type, boolean sources) {

    /** A document in type for paper. */
    public DocumentOptions(PrintSheet sheet, boolean sources) {
        this(sheet, TypeRange.PAPER, sources);
    }
}
