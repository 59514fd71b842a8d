/** Printing through the system's print dialog. */
@NullMarked
package masar.app.print;

import org.jspecify.annotations.NullMarked;
