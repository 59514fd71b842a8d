/**
 * The column page: cards of all events set like text in columns above axes that are true to scale.
 *
 * <p>Linear shape, chronological scale and segmented layout in the terms of Brehmer, Lee, Bach, Henry Riche and Munzner,
 * <em>Timelines Revisited</em> (IEEE TVCG 23(9), 2017). A page has rows, each with an axis of its own; above the axis are
 * columns of cards, and funnels join each column to its stretch of the axis.
 *
 * <p>Everything is measured in units of type: the text of a card always has the sizes of the timeline, and a page is as
 * many units wide as its px divided by {@link masar.layout.columns.ColumnLayout#scale()}.
 */
@NullMarked
package masar.layout.columns;

import org.jspecify.annotations.NullMarked;
