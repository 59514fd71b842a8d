package masar.view.columns;

import masar.layout.columns.ScrolledColumns;
import masar.layout.index.EventIndex;
import masar.time.LabelStyle;
import masar.view.theme.CategoryShapes;

/**
 * What a view of columns shows.
 *
 * @param columns of type in its usual size, so that a unit is a px
 * @param events the same events, of which some may recede
 * @param shapes of the pins
 * @param style how dates are written, and the language of titles
 */
public record ColumnContent(ScrolledColumns columns, EventIndex events, CategoryShapes shapes, LabelStyle style) {}
