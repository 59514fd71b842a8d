/** A column page as nodes, alike in the window and in an image: cards in columns above the axis of each row. */
@NullMarked
package masar.view.columns;

import org.jspecify.annotations.NullMarked;
