/** Copying and citing events, and the menu that every mark of an event has. */
@NullMarked
package masar.app.cite;

import org.jspecify.annotations.NullMarked;
