/** Ticks, labels, eras and the second calendar. */
@NullMarked
package masar.layout.axis;

import org.jspecify.annotations.NullMarked;
