/** Printing through the system's dialog. */
@NullMarked
package masar.app.print;

import org.jspecify.annotations.NullMarked;
