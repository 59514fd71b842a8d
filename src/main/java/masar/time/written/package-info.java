/** Dates as people write them. */
@NullMarked
package masar.time.written;

import org.jspecify.annotations.NullMarked;
