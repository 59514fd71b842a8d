package masar.export.poster;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import masar.layout.columns.Detail;
import masar.layout.columns.TypeRange;

/**
 * How an image sets its events in columns.
 *
 * @param detail how much text the cards show
 * @param type how large it may be
 * @param all whether an image in which not all events fit is refused; else it shows the most important
 * @param document the pages of a PDF file, which hold all events; empty for a PDF file of one page that is the image
 * @param unit in which people read and write sizes of type
 * @param notes the reader's own, by the id of an event; its card has its summary as well, whatever the detail
 */
public record ColumnOptions(
        Detail detail,
        TypeRange type,
        boolean all,
        Optional<DocumentOptions> document,
        TypeUnit unit,
        Map<String, String> notes) {

    public ColumnOptions {
        notes = Map.copyOf(notes);
    }

    /** Those of an image of one page. */
    public ColumnOptions(Detail detail, TypeRange type, boolean all) {
        this(detail, type, all, Optional.empty(), TypeUnit.pixels(1), Map.of());
    }

    /**
     * Those of an image of one page, with sizes in a unit.
     *
     * @param least the smallest type, in the unit; the usual one if empty
     */
    public static ColumnOptions of(Detail detail, OptionalDouble least, boolean all, TypeUnit unit) {
        return new ColumnOptions(detail, unit.range(least), all, Optional.empty(), unit, Map.of());
    }

    /** These with a PDF file of several pages. */
    public ColumnOptions on(DocumentOptions pages) {
        return new ColumnOptions(detail, type, all, Optional.of(pages), unit, notes);
    }

    /** These with the reader's own notes. */
    public ColumnOptions noted(Map<String, String> byEvent) {
        return new ColumnOptions(detail, type, all, document, unit, byEvent);
    }
}
