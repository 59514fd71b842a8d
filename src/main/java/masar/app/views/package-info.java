/** The two views of the events in the window, and what chooses between them. */
@NullMarked
package masar.app.views;

import org.jspecify.annotations.NullMarked;
