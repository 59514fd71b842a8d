/** What a reader adds to the events of a dataset, and the file next to it in which that is kept. */
@NullMarked
package masar.notes;

import org.jspecify.annotations.NullMarked;
