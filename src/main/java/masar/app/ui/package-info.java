/** Small parts that every pane of the window uses. */
@NullMarked
package masar.app.ui;

import org.jspecify.annotations.NullMarked;
