/** What the window shows and a reader can change: dataset, filter, viewport, selection, style; and its history. */
@NullMarked
package masar.app.state;

import org.jspecify.annotations.NullMarked;
