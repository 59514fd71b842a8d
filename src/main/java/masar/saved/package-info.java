/** A view of a timeline as a value, and how it is written. */
@NullMarked
package masar.saved;

import org.jspecify.annotations.NullMarked;
