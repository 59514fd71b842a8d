/** Dates as EDTF values, and their labels: calendars, month names, digits and bidirectional text. */
@NullMarked
package masar.time;

import org.jspecify.annotations.NullMarked;
