package masar.export.poster;

import masar.layout.columns.Detail;
import masar.layout.columns.TypeRange;

/**
 * How an image sets its events in columns.
 *
 * @param detail how much text the cards show
 * @param type how large it may be
 * @param all whether an image in which not all events fit is refused; else it shows the most important
 */
public record ColumnOptions(Detail detail, TypeRange type, boolean all) {}
